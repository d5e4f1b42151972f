---@meta _
-- Types of `client.available_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.available_phone_numbers
local available_phone_numbers = {}

---@class telnyx.available_phone_numbers.ListParameters
---@field filter? table

---`GET /available_phone_numbers`
---@param parameters? telnyx.available_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function available_phone_numbers.list(parameters, opts) end
