---@meta _
-- Types of `client.available_phone_number_blocks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.available_phone_number_blocks
local available_phone_number_blocks = {}

---@class telnyx.available_phone_number_blocks.ListParameters
---@field filter_country_code? string
---@field filter_locality? string
---@field filter_national_destination_code? string
---@field filter_phone_number_type? string
---@field filter? { country_code?: string, locality?: string, national_destination_code?: string, phone_number_type?: string }

---`GET /available_phone_number_blocks`
---@param parameters? telnyx.available_phone_number_blocks.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function available_phone_number_blocks.list(parameters, opts) end
