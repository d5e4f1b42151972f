---@meta _
-- Types of `client.available_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.available_phone_numbers
local available_phone_numbers = {}

---@class telnyx.available_phone_numbers.ListParameters
---@field filter_administrative_area? string
---@field filter_best_effort? boolean
---@field filter_country_code? string
---@field filter_exclude_held_numbers? boolean
---@field filter_features? string[]
---@field filter_limit? integer
---@field filter_locality? string
---@field filter_national_destination_code? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_ends_with? string
---@field filter_phone_number_starts_with? string
---@field filter_phone_number_type? string
---@field filter_quickship? boolean
---@field filter_rate_center? string
---@field filter_reservable? boolean
---@field filter? { administrative_area?: string, best_effort?: boolean, country_code?: string, exclude_held_numbers?: boolean, features?: string[], limit?: integer, locality?: string, national_destination_code?: string, phone_number?: { contains?: string, ends_with?: string, starts_with?: string }, phone_number_type?: string, quickship?: boolean, rate_center?: string, reservable?: boolean }

---`GET /available_phone_numbers`
---@param parameters? telnyx.available_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function available_phone_numbers.list(parameters, opts) end
