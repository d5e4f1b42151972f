---@meta _
-- Types of `client.email_threads` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_threads
local email_threads = {}

---@class (exact) telnyx.email_threads.ListParameters
---@field filter_inbox_id? string[]
---@field filter_label? string
---@field page_after? string
---@field page_size? integer # how many items a page has
---@field filter? { inbox_id?: string[], label?: string, [string]: telnyx.NoSuchName }
---@field page? { after?: string, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists email threads.
---
---`GET /email_threads`
---@param parameters? telnyx.email_threads.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.InboundThread>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.InboundThread>?, telnyx.Error, telnyx.Response
function email_threads.list(parameters, opts) end

---@class (exact) telnyx.email_threads.RetrieveParameters
---@field thread_id? string
---@field inbox_id string
---@field page_after? string
---@field page_size? integer # how many items a page has
---@field page? { after?: string, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves an email thread.
---
---`GET /email_threads/{thread_id}`
---@param thread_id string
---@param parameters telnyx.email_threads.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_threads.EmailThreadRetrieveResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_threads.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.email_threads.EmailThreadRetrieveResponse?, telnyx.Error, telnyx.Response
function email_threads.retrieve(thread_id, parameters, opts) end

---@class telnyx.email_threads.EmailThreadRetrieveResponse
---@field data telnyx.shared.InboundThreadDetail
---@field meta telnyx.shared.EmailPaginationMeta
