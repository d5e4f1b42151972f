---@meta _
-- Types of `client.document_links` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.document_links
local document_links = {}

---@class (exact) telnyx.document_links.ListParameters
---@field filter_linked_record_type? string
---@field filter_linked_resource_id? string # a UUID
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { linked_record_type?: string, linked_resource_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists document links.
---
---`GET /document_links`
---@param parameters? telnyx.document_links.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.document_links.DocServiceDocumentLink>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.document_links.DocServiceDocumentLink>?, telnyx.Error, telnyx.Response
function document_links.list(parameters, opts) end

---@class telnyx.document_links.DocServiceDocumentLink
---@field created_at? string # when it was created
---@field document_id? string # a UUID
---@field id string # a UUID
---@field linked_record_type? string
---@field linked_resource_id? string
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
