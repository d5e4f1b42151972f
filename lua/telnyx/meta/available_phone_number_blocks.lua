---@meta _
-- Types of `client.available_phone_number_blocks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.available_phone_number_blocks
local available_phone_number_blocks = {}

---@class telnyx.available_phone_number_blocks.ListParameters
---@field filter? table

---`GET /available_phone_number_blocks`
---@param parameters? telnyx.available_phone_number_blocks.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function available_phone_number_blocks.list(parameters, opts) end
