---@meta _
-- Types of `client.number_lookup` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_lookup
local number_lookup = {}

---@class (exact) telnyx.number_lookup.RetrieveParameters
---@field phone_number? string
---@field type? 'carrier'|'caller-name'
---@field [string] telnyx.NoSuchName

---Retrieves a number lookup.
---
---`GET /number_lookup/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.number_lookup.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_lookup.NumberLookupRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.number_lookup.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.number_lookup.NumberLookupRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts: telnyx.CallOptions): telnyx.number_lookup.NumberLookupRetrieveAnswer?, telnyx.Error, telnyx.Response
function number_lookup.retrieve(phone_number, parameters, opts) end

---@class telnyx.number_lookup.CallerName
---@field caller_name? string
---@field error_code? string

---@class telnyx.number_lookup.Carrier
---@field error_code? string
---@field mobile_country_code? string
---@field mobile_network_code? string
---@field name? string
---@field normalized_carrier? string
---@field type? 'fixed line'|'mobile'|'voip'|'fixed line or mobile'|'toll free'|'premium rate'|'shared cost'|'personal number'|'pager'|'uan'|'voicemail'|'unknown'

---@class telnyx.number_lookup.NumberLookupRecord
---@field caller_name? telnyx.number_lookup.CallerName
---@field carrier? telnyx.number_lookup.Carrier
---@field country_code? string
---@field fraud? string
---@field national_format? string
---@field phone_number? string
---@field portability? telnyx.number_lookup.Portability
---@field record_type? string # the kind of record

---@class telnyx.number_lookup.NumberLookupRetrieveAnswer
---@field data telnyx.number_lookup.NumberLookupRecord

---@class telnyx.number_lookup.Portability
---@field altspid? string
---@field altspid_carrier_name? string
---@field altspid_carrier_type? string
---@field city? string
---@field line_type? string
---@field lrn? string
---@field ocn? string
---@field ported_date? string
---@field ported_status? 'Y'|'N'|''
---@field spid? string
---@field spid_carrier_name? string
---@field spid_carrier_type? string
---@field state? string
