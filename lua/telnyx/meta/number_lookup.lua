---@meta _
-- Types of `client.number_lookup` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_lookup
local number_lookup = {}

---@class telnyx.number_lookup.RetrieveParameters
---@field phone_number? string
---@field type? string

---`GET /number_lookup/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.number_lookup.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.number_lookup.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function number_lookup.retrieve(phone_number, parameters, opts) end
