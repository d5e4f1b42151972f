---@meta _
-- Types of `client.document_links` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.document_links
local document_links = {}

---@class telnyx.document_links.ListParameters
---@field filter_linked_record_type? string
---@field filter_linked_resource_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { linked_record_type?: string, linked_resource_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /document_links`
---@param parameters? telnyx.document_links.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function document_links.list(parameters, opts) end
