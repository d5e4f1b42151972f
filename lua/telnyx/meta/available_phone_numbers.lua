---@meta _
-- Types of `client.available_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.available_phone_numbers
local available_phone_numbers = {}

---@class (exact) telnyx.available_phone_numbers.ListParameters
---@field filter_administrative_area? string # the state or province
---@field filter_best_effort? boolean # whether numbers that do not fit all filters may be returned
---@field filter_country_code? string # the country, in two letters
---@field filter_exclude_held_numbers? boolean # leave out numbers that are on hold
---@field filter_features? ('sms'|'mms'|'voice'|'fax'|'emergency'|'hd_voice'|'international_sms'|'local_calling')[] # what the numbers must be able to do: sms, mms, voice, fax, emergency
---@field filter_limit? integer # how many to return
---@field filter_locality? string # the city
---@field filter_national_destination_code? string # the area code
---@field filter_phone_number_contains? string # digits that the number contains
---@field filter_phone_number_ends_with? string # digits that the number ends with
---@field filter_phone_number_starts_with? string # digits that the number begins with
---@field filter_phone_number_type? 'local'|'toll_free'|'mobile'|'national'|'shared_cost' # local, toll_free, mobile, national, shared_cost or landline
---@field filter_quickship? boolean # only numbers that are ready at once
---@field filter_rate_center? string # the rate center
---@field filter_reservable? boolean # only numbers that can be reserved
---@field filter? { administrative_area?: string, best_effort?: boolean, country_code?: string, exclude_held_numbers?: boolean, features?: ('sms'|'mms'|'voice'|'fax'|'emergency'|'hd_voice'|'international_sms'|'local_calling')[], limit?: integer, locality?: string, national_destination_code?: string, phone_number?: { contains?: string, ends_with?: string, starts_with?: string, [string]: telnyx.NoSuchName }, phone_number_type?: 'local'|'toll_free'|'mobile'|'national'|'shared_cost', quickship?: boolean, rate_center?: string, reservable?: boolean, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists available phone numbers.
---
---`GET /available_phone_numbers`
---@param parameters? telnyx.available_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer?, telnyx.Error, telnyx.Response
function available_phone_numbers.list(parameters, opts) end

---@class telnyx.available_phone_numbers.AvailablePhoneNumber
---@field best_effort? boolean # whether it fits only a part of the filters
---@field cost_information? telnyx.shared.CostInformation # what it costs
---@field features? telnyx.shared.Feature[] # what it can do
---@field phone_number? string # the phone number, in +E.164
---@field quickship? boolean # whether it is ready at once
---@field record_type? 'available_phone_number' # the kind of record
---@field region_information? telnyx.shared.RegionInformation[] # where the number is from
---@field reservable? boolean # whether it can be reserved
---@field vanity_format? string # the number as a word, where it is one

---@class telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer
---@field data telnyx.available_phone_numbers.AvailablePhoneNumber[] # the items
---@field meta? telnyx.shared.AvailablePhoneNumbersMetadata # more about it
---@field metadata? telnyx.shared.AvailablePhoneNumbersMetadata # any names and values to keep with it
---@field items telnyx.available_phone_numbers.AvailablePhoneNumber[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer): boolean
---@field next_page fun(self: telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer): telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer): fun(): telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer?
---@field each fun(self: telnyx.available_phone_numbers.AvailablePhoneNumbersListAnswer): fun(): telnyx.available_phone_numbers.AvailablePhoneNumber?
