---@meta _
-- Types of `client.available_phone_number_blocks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.available_phone_number_blocks
local available_phone_number_blocks = {}

---@class (exact) telnyx.available_phone_number_blocks.ListParameters
---@field filter_country_code? string
---@field filter_locality? string
---@field filter_national_destination_code? string
---@field filter_phone_number_type? 'local'|'toll_free'|'mobile'|'national'|'shared_cost'
---@field filter? { country_code?: string, locality?: string, national_destination_code?: string, phone_number_type?: 'local'|'toll_free'|'mobile'|'national'|'shared_cost', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists available phone number blocks.
---
---`GET /available_phone_number_blocks`
---@param parameters? telnyx.available_phone_number_blocks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer?, telnyx.Error, telnyx.Response
function available_phone_number_blocks.list(parameters, opts) end

---@class telnyx.available_phone_number_blocks.AvailablePhoneNumberBlock
---@field cost_information? telnyx.shared.CostInformation
---@field features? telnyx.shared.Feature[]
---@field phone_number? string
---@field range? integer
---@field record_type? 'available_phone_number_block' # the kind of record
---@field region_information? telnyx.shared.RegionInformation[]

---@class telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer
---@field data telnyx.available_phone_number_blocks.AvailablePhoneNumberBlock[]
---@field meta? telnyx.shared.AvailablePhoneNumbersMetadata
---@field items telnyx.available_phone_number_blocks.AvailablePhoneNumberBlock[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer): boolean
---@field next_page fun(self: telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer): telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer): fun(): telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer?
---@field each fun(self: telnyx.available_phone_number_blocks.AvailablePhoneNumberBlocksListAnswer): fun(): telnyx.available_phone_number_blocks.AvailablePhoneNumberBlock?
