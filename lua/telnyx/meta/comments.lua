---@meta _
-- Types of `client.comments` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.comments
local comments = {}

---@class telnyx.comments.CreateParameters
---@field body? string
---@field comment_record_id? string
---@field comment_record_type? string

---`POST /comments`
---@param parameters? telnyx.comments.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function comments.create(parameters, opts) end

---@class telnyx.comments.ListParameters
---@field filter_comment_record_id? string
---@field filter_comment_record_type? string
---@field filter? { comment_record_id?: string, comment_record_type?: string }

---`GET /comments`
---@param parameters? telnyx.comments.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function comments.list(parameters, opts) end

---`PATCH /comments/{id}/read`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function comments.mark_as_read(id, opts) end

---`GET /comments/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function comments.retrieve(id, opts) end
