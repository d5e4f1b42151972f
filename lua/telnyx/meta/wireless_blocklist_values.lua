---@meta _
-- Types of `client.wireless_blocklist_values` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireless_blocklist_values
local wireless_blocklist_values = {}

---@class telnyx.wireless_blocklist_values.ListParameters
---@field type string

---`GET /wireless_blocklist_values`
---@param parameters telnyx.wireless_blocklist_values.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function wireless_blocklist_values.list(parameters, opts) end
