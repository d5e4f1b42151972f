---@meta _
-- Types of `client.mobile_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.mobile_phone_numbers
---@field messaging telnyx.mobile_phone_numbers.messaging
local mobile_phone_numbers = {}

---@class (exact) telnyx.mobile_phone_numbers.ListParameters
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists mobile phone numbers.
---
---`GET /mobile_phone_numbers`
---@param parameters? telnyx.mobile_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.mobile_phone_numbers.MobilePhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.mobile_phone_numbers.MobilePhoneNumber>?, telnyx.Error, telnyx.Response
function mobile_phone_numbers.list(parameters, opts) end

---Retrieves a mobile phone number.
---
---`GET /mobile_phone_numbers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_phone_numbers.MobilePhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.mobile_phone_numbers.MobilePhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.mobile_phone_numbers.MobilePhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
function mobile_phone_numbers.retrieve(id, parameters, opts) end

---@class (exact) telnyx.mobile_phone_numbers.UpdateParameters
---@field id? string
---@field call_forwarding? telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateCallForwarding
---@field call_recording? telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateCallRecording
---@field caller_id_name_enabled? boolean
---@field cnam_listing? telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateCnamListing
---@field connection_id? string
---@field customer_reference? string # any text, to find it by
---@field inbound? telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateInbound
---@field inbound_call_screening? 'disabled'|'reject_calls'|'flag_calls'
---@field noise_suppression? boolean
---@field outbound? telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateOutbound
---@field tags? string[]
---@field [string] telnyx.NoSuchName

---Updates a mobile phone number.
---
---`PATCH /mobile_phone_numbers/{id}`
---@param id string
---@param parameters? telnyx.mobile_phone_numbers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.mobile_phone_numbers.UpdateParameters, opts?: telnyx.CallOptions): telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
function mobile_phone_numbers.update(id, parameters, opts) end

---@class telnyx.mobile_phone_numbers.messaging
local mobile_phone_numbers_messaging = {}

---@class (exact) telnyx.mobile_phone_numbers.messaging.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the messaging settings of mobile numbers.
---
---`GET /mobile_phone_numbers/messaging`
---@param parameters? telnyx.mobile_phone_numbers.messaging.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.mobile_phone_numbers.MobilePhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.mobile_phone_numbers.MobilePhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
function mobile_phone_numbers_messaging.list(parameters, opts) end

---Retrieves the messaging settings of a mobile number.
---
---`GET /mobile_phone_numbers/{id}/messaging`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_phone_numbers.MobilePhoneNumbersMessagingRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.mobile_phone_numbers.MobilePhoneNumbersMessagingRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.mobile_phone_numbers.MobilePhoneNumbersMessagingRetrieveAnswer?, telnyx.Error, telnyx.Response
function mobile_phone_numbers_messaging.retrieve(id, parameters, opts) end

---@class telnyx.mobile_phone_numbers.MobilePhoneNumber
---@field call_forwarding? telnyx.mobile_phone_numbers.MobilePhoneNumberCallForwarding
---@field call_recording? telnyx.mobile_phone_numbers.MobilePhoneNumberCallRecording
---@field caller_id_name_enabled? boolean
---@field cnam_listing? telnyx.mobile_phone_numbers.MobilePhoneNumberCnamListing
---@field connection_id? string
---@field connection_name? string
---@field connection_type? string
---@field country_iso_alpha2? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string
---@field inbound? telnyx.mobile_phone_numbers.MobilePhoneNumberInbound
---@field inbound_call_screening? 'disabled'|'reject_calls'|'flag_calls'
---@field mobile_voice_enabled? boolean
---@field noise_suppression? 'inbound'|'outbound'|'both'|'disabled'
---@field outbound? telnyx.mobile_phone_numbers.MobilePhoneNumberOutbound
---@field phone_number? string
---@field record_type? string # the kind of record
---@field sim_card_id? string # a UUID
---@field status? string
---@field tags? string[]
---@field updated_at? string # when it last changed

---@class telnyx.mobile_phone_numbers.MobilePhoneNumberCallForwarding
---@field call_forwarding_enabled? boolean
---@field forwarding_type? 'always'|'on-failure'
---@field forwards_to? string

---@class telnyx.mobile_phone_numbers.MobilePhoneNumberCallRecording
---@field inbound_call_recording_channels? 'single'|'dual'
---@field inbound_call_recording_enabled? boolean
---@field inbound_call_recording_format? 'wav'|'mp3'

---@class telnyx.mobile_phone_numbers.MobilePhoneNumberCnamListing
---@field cnam_listing_details? string
---@field cnam_listing_enabled? boolean

---@class telnyx.mobile_phone_numbers.MobilePhoneNumberInbound
---@field interception_app_id? string
---@field interception_app_name? string

---@class telnyx.mobile_phone_numbers.MobilePhoneNumberOutbound
---@field interception_app_id? string
---@field interception_app_name? string

---@class telnyx.mobile_phone_numbers.MobilePhoneNumberWithMessagingSettings
---@field country_code? string
---@field created_at? string # when it was created
---@field features? telnyx.mobile_phone_numbers.MobilePhoneNumberWithMessagingSettingsFeatures
---@field id string
---@field messaging_product? string
---@field messaging_profile_id? string # the messaging profile to use
---@field organization_id? string # the organization that it belongs to
---@field phone_number? string
---@field record_type? 'messaging_phone_number'|'messaging_settings' # the kind of record
---@field tags? string[]
---@field traffic_type? string
---@field type? 'longcode'
---@field updated_at? string # when it last changed

---@class telnyx.mobile_phone_numbers.MobilePhoneNumberWithMessagingSettingsFeatures
---@field sms? telnyx.shared.MessagingFeatureSet

---@class telnyx.mobile_phone_numbers.MobilePhoneNumbersMessagingRetrieveAnswer
---@field data telnyx.mobile_phone_numbers.MobilePhoneNumberWithMessagingSettings

---@class telnyx.mobile_phone_numbers.MobilePhoneNumbersRetrieveAnswer
---@field data telnyx.mobile_phone_numbers.MobilePhoneNumber

---@class telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateAnswer
---@field data telnyx.mobile_phone_numbers.MobilePhoneNumber

---@class telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateCallForwarding
---@field call_forwarding_enabled? boolean
---@field forwarding_type? 'always'|'on-failure'
---@field forwards_to? string

---@class telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateCallRecording
---@field inbound_call_recording_channels? 'single'|'dual'
---@field inbound_call_recording_enabled? boolean
---@field inbound_call_recording_format? 'wav'|'mp3'

---@class telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateCnamListing
---@field cnam_listing_details? string
---@field cnam_listing_enabled? boolean

---@class telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateInbound
---@field interception_app_id? string

---@class telnyx.mobile_phone_numbers.MobilePhoneNumbersUpdateOutbound
---@field interception_app_id? string
