---@meta _
-- Types of `client.messaging_url_domains` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_url_domains
local messaging_url_domains = {}

---@class telnyx.messaging_url_domains.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /messaging_url_domains`
---@param parameters? telnyx.messaging_url_domains.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_url_domains.list(parameters, opts) end
