---@meta _
-- Types of `client.phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.phone_numbers
---@field actions telnyx.phone_numbers.actions
---@field csv_downloads telnyx.phone_numbers.csv_downloads
---@field jobs telnyx.phone_numbers.jobs
---@field messaging telnyx.phone_numbers.messaging
---@field voice telnyx.phone_numbers.voice
---@field voicemail telnyx.phone_numbers.voicemail
local phone_numbers = {}

---Deletes a phone number.
---
---`DELETE /phone_numbers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersDeleteAnswer?, telnyx.Error, telnyx.Response
function phone_numbers.delete(id, parameters, opts) end

---@class (exact) telnyx.phone_numbers.ListParameters
---@field filter_billing_group_id? string
---@field filter_connection_id? string
---@field filter_country_iso_alpha2? any
---@field filter_customer_reference? string
---@field filter_emergency_address_id? string
---@field filter_number_type_eq? 'local'|'national'|'toll_free'|'mobile'|'shared_cost'
---@field filter_phone_number? string
---@field filter_source? 'ported'|'purchased'
---@field filter_status? 'purchase-pending'|'purchase-failed'|'port-pending'|'active'|'deleted'|'port-failed'|'emergency-only'|'ported-out'|'port-out-pending'
---@field filter_tag? string
---@field filter_voice_connection_name_contains? string
---@field filter_voice_connection_name_ends_with? string
---@field filter_voice_connection_name_eq? string
---@field filter_voice_connection_name_starts_with? string
---@field filter_voice_usage_payment_method? 'pay-per-minute'|'channel'
---@field filter_without_tags? 'true'|'false'
---@field handle_messaging_profile_error? 'true'|'false' # default "false"
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'purchased_at'|'phone_number'|'connection_name'|'usage_payment_method'
---@field filter? { billing_group_id?: string, connection_id?: string, country_iso_alpha2?: any, customer_reference?: string, emergency_address_id?: string, number_type?: { eq?: 'local'|'national'|'toll_free'|'mobile'|'shared_cost', [string]: telnyx.NoSuchName }, phone_number?: string, source?: 'ported'|'purchased', status?: 'purchase-pending'|'purchase-failed'|'port-pending'|'active'|'deleted'|'port-failed'|'emergency-only'|'ported-out'|'port-out-pending', tag?: string, ["voice.connection_name"]?: { contains?: string, ends_with?: string, eq?: string, starts_with?: string, [string]: telnyx.NoSuchName }, ["voice.usage_payment_method"]?: 'pay-per-minute'|'channel', without_tags?: 'true'|'false', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists phone numbers.
---
---`GET /phone_numbers`
---@param parameters? telnyx.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.phone_numbers.PhoneNumberDetailed>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.phone_numbers.PhoneNumberDetailed>?, telnyx.Error, telnyx.Response
function phone_numbers.list(parameters, opts) end

---Retrieves a phone number.
---
---`GET /phone_numbers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersRetrieveAnswer?, telnyx.Error, telnyx.Response
function phone_numbers.retrieve(id, parameters, opts) end

---@class (exact) telnyx.phone_numbers.SlimListParameters
---@field filter_billing_group_id? string
---@field filter_connection_id? string
---@field filter_country_iso_alpha2? any
---@field filter_customer_reference? string
---@field filter_emergency_address_id? string
---@field filter_number_type_eq? 'local'|'national'|'toll_free'|'mobile'|'shared_cost'
---@field filter_phone_number? string
---@field filter_source? 'ported'|'purchased'
---@field filter_status? 'purchase-pending'|'purchase-failed'|'port_pending'|'active'|'deleted'|'port-failed'|'emergency-only'|'ported-out'|'port-out-pending'
---@field filter_tag? string
---@field filter_voice_connection_name_contains? string
---@field filter_voice_connection_name_ends_with? string
---@field filter_voice_connection_name_eq? string
---@field filter_voice_connection_name_starts_with? string
---@field filter_voice_usage_payment_method? 'pay-per-minute'|'channel'
---@field include_connection? boolean # default false
---@field include_tags? boolean # default false
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'purchased_at'|'phone_number'|'connection_name'|'usage_payment_method'
---@field filter? { billing_group_id?: string, connection_id?: string, country_iso_alpha2?: any, customer_reference?: string, emergency_address_id?: string, number_type?: { eq?: 'local'|'national'|'toll_free'|'mobile'|'shared_cost', [string]: telnyx.NoSuchName }, phone_number?: string, source?: 'ported'|'purchased', status?: 'purchase-pending'|'purchase-failed'|'port_pending'|'active'|'deleted'|'port-failed'|'emergency-only'|'ported-out'|'port-out-pending', tag?: string, ["voice.connection_name"]?: { contains?: string, ends_with?: string, eq?: string, starts_with?: string, [string]: telnyx.NoSuchName }, ["voice.usage_payment_method"]?: 'pay-per-minute'|'channel', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists phone numbers, with fewer fields and faster.
---
---`GET /phone_numbers/slim`
---@param parameters? telnyx.phone_numbers.SlimListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.phone_numbers.SlimPhoneNumberDetailed>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.phone_numbers.SlimPhoneNumberDetailed>?, telnyx.Error, telnyx.Response
function phone_numbers.slim_list(parameters, opts) end

---@class (exact) telnyx.phone_numbers.UpdateParameters
---@field phone_number_id? string
---@field address_id? string
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string
---@field customer_reference? string # any text, to find it by
---@field external_pin? string
---@field hd_voice_enabled? boolean
---@field tags? string[]
---@field [string] telnyx.NoSuchName

---Updates a phone number.
---
---`PATCH /phone_numbers/{phone_number_id}`
---@param phone_number_id string
---@param parameters? telnyx.phone_numbers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.phone_numbers.UpdateParameters, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(phone_number_id: string, opts: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersUpdateAnswer?, telnyx.Error, telnyx.Response
function phone_numbers.update(phone_number_id, parameters, opts) end

---@class telnyx.phone_numbers.actions
local phone_numbers_actions = {}

---@class (exact) telnyx.phone_numbers.actions.ChangeBundleStatusParameters
---@field id? string
---@field bundle_id string
---@field [string] telnyx.NoSuchName

---Adds a phone number to a bundle, or removes it.
---
---`PATCH /phone_numbers/{id}/actions/bundle_status_change`
---@param id string
---@param parameters telnyx.phone_numbers.actions.ChangeBundleStatusParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersActionsChangeBundleStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.phone_numbers.actions.ChangeBundleStatusParameters, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersActionsChangeBundleStatusAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_actions.change_bundle_status(id, parameters, opts) end

---@class (exact) telnyx.phone_numbers.actions.EnableEmergencyParameters
---@field id? string
---@field emergency_address_id string
---@field emergency_enabled boolean
---@field [string] telnyx.NoSuchName

---Enables emergency calls of a phone number.
---
---`POST /phone_numbers/{id}/actions/enable_emergency`
---@param id string
---@param parameters telnyx.phone_numbers.actions.EnableEmergencyParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersActionsEnableEmergencyAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.phone_numbers.actions.EnableEmergencyParameters, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersActionsEnableEmergencyAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_actions.enable_emergency(id, parameters, opts) end

---@class (exact) telnyx.phone_numbers.actions.VerifyOwnershipParameters
---@field phone_numbers string[] # 1 to 1000 items
---@field [string] telnyx.NoSuchName

---Checks which phone numbers the account owns.
---
---`POST /phone_numbers/actions/verify_ownership`
---@param parameters telnyx.phone_numbers.actions.VerifyOwnershipParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersActionsVerifyOwnershipAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_actions.verify_ownership(parameters, opts) end

---@class telnyx.phone_numbers.csv_downloads
local phone_numbers_csv_downloads = {}

---@class (exact) telnyx.phone_numbers.csv_downloads.CreateParameters
---@field csv_format? 'V1'|'V2' # default "V1"
---@field filter_billing_group_id? string
---@field filter_connection_id? string
---@field filter_customer_reference? string
---@field filter_emergency_address_id? string
---@field filter_has_bundle? string
---@field filter_phone_number? string
---@field filter_status? 'purchase-pending'|'purchase-failed'|'port-pending'|'active'|'deleted'|'port-failed'|'emergency-only'|'ported-out'|'port-out-pending'
---@field filter_tag? string
---@field filter_voice_connection_name_contains? string
---@field filter_voice_connection_name_ends_with? string
---@field filter_voice_connection_name_eq? string
---@field filter_voice_connection_name_starts_with? string
---@field filter_voice_usage_payment_method? 'pay-per-minute'|'channel'
---@field filter? { billing_group_id?: string, connection_id?: string, customer_reference?: string, emergency_address_id?: string, has_bundle?: string, phone_number?: string, status?: 'purchase-pending'|'purchase-failed'|'port-pending'|'active'|'deleted'|'port-failed'|'emergency-only'|'ported-out'|'port-out-pending', tag?: string, ["voice.connection_name"]?: { contains?: string, ends_with?: string, eq?: string, starts_with?: string, [string]: telnyx.NoSuchName }, ["voice.usage_payment_method"]?: 'pay-per-minute'|'channel', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Starts a CSV file of phone numbers.
---
---`POST /phone_numbers/csv_downloads`
---@param parameters? telnyx.phone_numbers.csv_downloads.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersCsvDownloadsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersCsvDownloadsCreateAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_csv_downloads.create(parameters, opts) end

---@class (exact) telnyx.phone_numbers.csv_downloads.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists CSV files of phone numbers.
---
---`GET /phone_numbers/csv_downloads`
---@param parameters? telnyx.phone_numbers.csv_downloads.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.phone_numbers.CsvDownload>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.phone_numbers.CsvDownload>?, telnyx.Error, telnyx.Response
function phone_numbers_csv_downloads.list(parameters, opts) end

---Retrieves a CSV file of phone numbers.
---
---`GET /phone_numbers/csv_downloads/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_csv_downloads.retrieve(id, parameters, opts) end

---@class telnyx.phone_numbers.jobs
local phone_numbers_jobs = {}

---@class (exact) telnyx.phone_numbers.jobs.DeleteBatchParameters
---@field phone_numbers string[]
---@field [string] telnyx.NoSuchName

---Starts deleting phone numbers.
---
---`POST /phone_numbers/jobs/delete_phone_numbers`
---@param parameters telnyx.phone_numbers.jobs.DeleteBatchParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersJobsDeleteBatchAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_jobs.delete_batch(parameters, opts) end

---@class (exact) telnyx.phone_numbers.jobs.ListParameters
---@field filter_phone_number? any
---@field filter_status? ('pending'|'failed'|'in_progress'|'completed'|'expired')[]
---@field filter_type? 'update_emergency_settings'|'delete_phone_numbers'|'update_phone_numbers'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'
---@field filter? { phone_number?: any, status?: ('pending'|'failed'|'in_progress'|'completed'|'expired')[], type?: 'update_emergency_settings'|'delete_phone_numbers'|'update_phone_numbers', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists jobs on phone numbers.
---
---`GET /phone_numbers/jobs`
---@param parameters? telnyx.phone_numbers.jobs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.phone_numbers.PhoneNumbersJob>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.phone_numbers.PhoneNumbersJob>?, telnyx.Error, telnyx.Response
function phone_numbers_jobs.list(parameters, opts) end

---Retrieves a job on phone numbers.
---
---`GET /phone_numbers/jobs/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersJobsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersJobsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersJobsRetrieveAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_jobs.retrieve(id, parameters, opts) end

---@class (exact) telnyx.phone_numbers.jobs.UpdateBatchParameters
---@field phone_numbers string[]
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string
---@field customer_reference? string # any text, to find it by
---@field deletion_lock_enabled? boolean
---@field external_pin? string
---@field filter_billing_group_id? string
---@field filter_connection_id? string
---@field filter_customer_reference? string
---@field filter_emergency_address_id? string
---@field filter_has_bundle? string
---@field filter_phone_number? string
---@field filter_status? 'purchase-pending'|'purchase-failed'|'port-pending'|'active'|'deleted'|'port-failed'|'emergency-only'|'ported-out'|'port-out-pending'
---@field filter_tag? string
---@field filter_voice_connection_name_contains? string
---@field filter_voice_connection_name_ends_with? string
---@field filter_voice_connection_name_eq? string
---@field filter_voice_connection_name_starts_with? string
---@field filter_voice_usage_payment_method? 'pay-per-minute'|'channel'
---@field hd_voice_enabled? boolean
---@field tags? string[]
---@field voice? telnyx.phone_numbers.UpdatePhoneNumberVoiceSettingsRequest
---@field filter? { billing_group_id?: string, connection_id?: string, customer_reference?: string, emergency_address_id?: string, has_bundle?: string, phone_number?: string, status?: 'purchase-pending'|'purchase-failed'|'port-pending'|'active'|'deleted'|'port-failed'|'emergency-only'|'ported-out'|'port-out-pending', tag?: string, ["voice.connection_name"]?: { contains?: string, ends_with?: string, eq?: string, starts_with?: string, [string]: telnyx.NoSuchName }, ["voice.usage_payment_method"]?: 'pay-per-minute'|'channel', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Starts updating phone numbers.
---
---`POST /phone_numbers/jobs/update_phone_numbers`
---@param parameters telnyx.phone_numbers.jobs.UpdateBatchParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersJobsUpdateBatchAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_jobs.update_batch(parameters, opts) end

---@class (exact) telnyx.phone_numbers.jobs.UpdateEmergencySettingsBatchParameters
---@field emergency_enabled boolean
---@field phone_numbers string[]
---@field emergency_address_id? string
---@field [string] telnyx.NoSuchName

---Starts updating the emergency settings of phone numbers.
---
---`POST /phone_numbers/jobs/update_emergency_settings`
---@param parameters telnyx.phone_numbers.jobs.UpdateEmergencySettingsBatchParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersJobsUpdateEmergencySettingsBatchAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_jobs.update_emergency_settings_batch(parameters, opts) end

---@class telnyx.phone_numbers.messaging
local phone_numbers_messaging = {}

---@class (exact) telnyx.phone_numbers.messaging.ListParameters
---@field filter_messaging_profile_id? string # a UUID
---@field filter_phone_number? string
---@field filter_phone_number_contains? string
---@field filter_type? 'tollfree'|'longcode'|'shortcode'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_phone_number? 'asc'|'desc'
---@field filter? { messaging_profile_id?: string, phone_number?: string|{ contains?: string, [string]: telnyx.NoSuchName }, type?: 'tollfree'|'longcode'|'shortcode', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { phone_number?: 'asc'|'desc', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the messaging settings of phone numbers.
---
---`GET /phone_numbers/messaging`
---@param parameters? telnyx.phone_numbers.messaging.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.PhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.PhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
function phone_numbers_messaging.list(parameters, opts) end

---Retrieves the messaging settings of a phone number.
---
---`GET /phone_numbers/{id}/messaging`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersMessagingRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersMessagingRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersMessagingRetrieveAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_messaging.retrieve(id, parameters, opts) end

---@class (exact) telnyx.phone_numbers.messaging.UpdateParameters
---@field id? string
---@field messaging_product? string
---@field messaging_profile_id? string # the messaging profile to use
---@field tags? string[]
---@field [string] telnyx.NoSuchName

---Updates the messaging settings of a phone number.
---
---`PATCH /phone_numbers/{id}/messaging`
---@param id string
---@param parameters? telnyx.phone_numbers.messaging.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersMessagingUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.phone_numbers.messaging.UpdateParameters, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersMessagingUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersMessagingUpdateAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_messaging.update(id, parameters, opts) end

---@class telnyx.phone_numbers.voice
local phone_numbers_voice = {}

---@class (exact) telnyx.phone_numbers.voice.ListParameters
---@field filter_connection_name_contains? string
---@field filter_customer_reference? string
---@field filter_phone_number? string
---@field filter_voice_usage_payment_method? 'pay-per-minute'|'channel'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'purchased_at'|'phone_number'|'connection_name'|'usage_payment_method'
---@field filter? { connection_name?: { contains?: string, [string]: telnyx.NoSuchName }, customer_reference?: string, phone_number?: string, ["voice.usage_payment_method"]?: 'pay-per-minute'|'channel', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the voice settings of phone numbers.
---
---`GET /phone_numbers/voice`
---@param parameters? telnyx.phone_numbers.voice.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.phone_numbers.PhoneNumberWithVoiceSettings>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.phone_numbers.PhoneNumberWithVoiceSettings>?, telnyx.Error, telnyx.Response
function phone_numbers_voice.list(parameters, opts) end

---Retrieves the voice settings of a phone number.
---
---`GET /phone_numbers/{id}/voice`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersVoiceRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoiceRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoiceRetrieveAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_voice.retrieve(id, parameters, opts) end

---@class (exact) telnyx.phone_numbers.voice.UpdateParameters
---@field id? string
---@field call_forwarding? telnyx.phone_numbers.CallForwarding
---@field call_recording? telnyx.phone_numbers.CallRecording
---@field caller_id_name_enabled? boolean # default false
---@field cnam_listing? telnyx.phone_numbers.CnamListing
---@field inbound_call_screening? 'disabled'|'reject_calls'|'flag_calls' # default "disabled"
---@field media_features? telnyx.phone_numbers.MediaFeatures
---@field tech_prefix_enabled? boolean # default false
---@field translated_number? string
---@field usage_payment_method? 'pay-per-minute'|'channel' # default "pay-per-minute"
---@field [string] telnyx.NoSuchName

---Updates the voice settings of a phone number.
---
---`PATCH /phone_numbers/{id}/voice`
---@param id string
---@param parameters? telnyx.phone_numbers.voice.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersVoiceUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.phone_numbers.voice.UpdateParameters, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoiceUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoiceUpdateAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_voice.update(id, parameters, opts) end

---@class telnyx.phone_numbers.voicemail
local phone_numbers_voicemail = {}

---@class (exact) telnyx.phone_numbers.voicemail.CreateParameters
---@field phone_number_id? string
---@field enabled? boolean
---@field greeting? telnyx.phone_numbers.VoicemailCreateParamsGreeting
---@field pin? string
---@field [string] telnyx.NoSuchName

---Sets up the voicemail of a phone number.
---
---`POST /phone_numbers/{phone_number_id}/voicemail`
---@param phone_number_id string
---@param parameters? telnyx.phone_numbers.voicemail.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersVoicemailCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.phone_numbers.voicemail.CreateParameters, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoicemailCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(phone_number_id: string, opts: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoicemailCreateAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_voicemail.create(phone_number_id, parameters, opts) end

---Retrieves the voicemail of a phone number.
---
---`GET /phone_numbers/{phone_number_id}/voicemail`
---@param phone_number_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersVoicemailRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(phone_number_id: string, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoicemailRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoicemailRetrieveAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_voicemail.retrieve(phone_number_id, parameters, opts) end

---@class (exact) telnyx.phone_numbers.voicemail.UpdateParameters
---@field phone_number_id? string
---@field enabled? boolean
---@field greeting? telnyx.phone_numbers.VoicemailUpdateParamsGreeting
---@field pin? string
---@field [string] telnyx.NoSuchName

---Updates the voicemail of a phone number.
---
---`PATCH /phone_numbers/{phone_number_id}/voicemail`
---@param phone_number_id string
---@param parameters? telnyx.phone_numbers.voicemail.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.phone_numbers.PhoneNumbersVoicemailUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.phone_numbers.voicemail.UpdateParameters, opts?: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoicemailUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(phone_number_id: string, opts: telnyx.CallOptions): telnyx.phone_numbers.PhoneNumbersVoicemailUpdateAnswer?, telnyx.Error, telnyx.Response
function phone_numbers_voicemail.update(phone_number_id, parameters, opts) end

---@class telnyx.phone_numbers.CallForwarding
---@field call_forwarding_enabled? boolean # default true
---@field forwarding_type? 'always'|'on-failure'
---@field forwards_to? string

---@class telnyx.phone_numbers.CallRecording
---@field inbound_call_recording_channels? 'single'|'dual' # default "single"
---@field inbound_call_recording_enabled? boolean # default false
---@field inbound_call_recording_format? 'wav'|'mp3' # default "wav"

---@class telnyx.phone_numbers.CnamListing
---@field cnam_listing_details? string
---@field cnam_listing_enabled? boolean # default false

---@class telnyx.phone_numbers.CsvDownload
---@field id string
---@field record_type? string # the kind of record
---@field status? 'pending'|'complete'|'failed'|'expired' # default "pending"
---@field url? string

---@class telnyx.phone_numbers.EmergencySettings
---@field emergency_address_id? string
---@field emergency_enabled? boolean # default false
---@field emergency_status? 'disabled'|'active'|'provisioning'|'deprovisioning'|'provisioning-failed' # default "disabled"

---@class telnyx.phone_numbers.MediaFeatures
---@field accept_any_rtp_packets_enabled? boolean # default false
---@field rtp_auto_adjust_enabled? boolean # default true
---@field t38_fax_gateway_enabled? boolean # default false

---@alias telnyx.phone_numbers.NumbersIntId string

---@class telnyx.phone_numbers.PhoneNumberDeletedDetailed
---@field activated_at? string
---@field billing_group_id? string # the billing group that is charged
---@field call_forwarding_enabled? boolean # default true
---@field call_recording_enabled? boolean
---@field caller_id_name_enabled? boolean
---@field cnam_listing_enabled? boolean
---@field connection_id? string
---@field connection_name? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field deletion_lock_enabled? boolean
---@field emergency_address_id? string
---@field emergency_enabled? boolean
---@field external_pin? string
---@field hd_voice_enabled? boolean
---@field id telnyx.phone_numbers.NumbersIntId
---@field messaging_profile_id? string # the messaging profile to use
---@field messaging_profile_name? string
---@field phone_number? string
---@field phone_number_type? 'local'|'toll_free'|'mobile'|'national'|'shared_cost'|'landline'
---@field purchased_at? string
---@field record_type? string # the kind of record
---@field status? 'purchase-pending'|'purchase-failed'|'port-pending'|'port-failed'|'active'|'deleted'|'emergency-only'|'ported-out'|'port-out-pending'
---@field t38_fax_gateway_enabled? boolean
---@field tags? string[]
---@field updated_at? string # when it last changed

---@class telnyx.phone_numbers.PhoneNumberDetailed
---@field activated_at? string
---@field billing_group_id? string # the billing group that is charged
---@field call_forwarding_enabled? boolean # default true
---@field call_recording_enabled? boolean
---@field caller_id_name_enabled? boolean
---@field cnam_listing_enabled? boolean
---@field connection_id? string
---@field connection_name? string
---@field country_iso_alpha2 string
---@field created_at string # when it was created
---@field customer_reference? string # any text, to find it by
---@field deletion_lock_enabled boolean
---@field emergency_address_id? string
---@field emergency_enabled? boolean
---@field emergency_status? 'active'|'deprovisioning'|'disabled'|'provisioning'|'provisioning-failed'
---@field external_pin? string
---@field hd_voice_enabled? boolean
---@field id telnyx.phone_numbers.NumbersIntId
---@field inbound_call_screening? 'disabled'|'reject_calls'|'flag_calls' # default "disabled"
---@field messaging_campaign_id? string
---@field messaging_profile_id? string # the messaging profile to use
---@field messaging_profile_name? string
---@field phone_number string
---@field phone_number_type 'local'|'toll_free'|'mobile'|'national'|'shared_cost'|'landline'|'tollfree'|'shortcode'|'longcode'
---@field purchased_at string
---@field record_type string # the kind of record
---@field source_type? 'number_order'|'port_request'
---@field status 'purchase-pending'|'purchase-failed'|'port-pending'|'port-failed'|'active'|'deleted'|'emergency-only'|'ported-out'|'port-out-pending'|'requirement-info-pending'|'requirement-info-under-review'|'requirement-info-exception'|'provision-pending'
---@field t38_fax_gateway_enabled? boolean
---@field tags string[]
---@field updated_at? string # when it last changed

---@class telnyx.phone_numbers.PhoneNumberVerifyOwnershipResponse
---@field found? telnyx.phone_numbers.PhoneNumberVerifyOwnershipResponseFoundItem[]
---@field not_found? string[]
---@field record_type? string # the kind of record

---@class telnyx.phone_numbers.PhoneNumberVerifyOwnershipResponseFoundItem
---@field id telnyx.phone_numbers.NumbersIntId
---@field number_val_e164? string

---@class telnyx.phone_numbers.PhoneNumberWithVoiceSettings
---@field call_forwarding? telnyx.phone_numbers.CallForwarding
---@field call_recording? telnyx.phone_numbers.CallRecording
---@field cnam_listing? telnyx.phone_numbers.CnamListing
---@field connection_id? string
---@field customer_reference? string # any text, to find it by
---@field emergency? telnyx.phone_numbers.EmergencySettings
---@field id string
---@field inbound_call_screening? 'disabled'|'reject_calls'|'flag_calls' # default "disabled"
---@field media_features? telnyx.phone_numbers.MediaFeatures
---@field phone_number? string
---@field record_type? string # the kind of record
---@field tech_prefix_enabled? boolean # default false
---@field translated_number? string # default ""
---@field usage_payment_method? 'pay-per-minute'|'channel' # default "pay-per-minute"

---@class telnyx.phone_numbers.PhoneNumbersActionsChangeBundleStatusAnswer
---@field data telnyx.phone_numbers.PhoneNumberWithVoiceSettings

---@class telnyx.phone_numbers.PhoneNumbersActionsEnableEmergencyAnswer
---@field data telnyx.phone_numbers.PhoneNumberWithVoiceSettings

---@class telnyx.phone_numbers.PhoneNumbersActionsVerifyOwnershipAnswer
---@field data telnyx.phone_numbers.PhoneNumberVerifyOwnershipResponse

---@class telnyx.phone_numbers.PhoneNumbersCsvDownloadsCreateAnswer
---@field data telnyx.phone_numbers.CsvDownload[]

---@class telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer
---@field data telnyx.phone_numbers.CsvDownload[]
---@field items telnyx.phone_numbers.CsvDownload[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer): boolean
---@field next_page fun(self: telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer): telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer): fun(): telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer?
---@field each fun(self: telnyx.phone_numbers.PhoneNumbersCsvDownloadsRetrieveAnswer): fun(): telnyx.phone_numbers.CsvDownload?

---@class telnyx.phone_numbers.PhoneNumbersDeleteAnswer
---@field data telnyx.phone_numbers.PhoneNumberDeletedDetailed

---@class telnyx.phone_numbers.PhoneNumbersJob
---@field created_at? string # when it was created
---@field etc? string
---@field failed_operations? telnyx.phone_numbers.PhoneNumbersJobFailedOperation[]
---@field id string # a UUID
---@field pending_operations? telnyx.phone_numbers.PhoneNumbersJobPendingOperation[]
---@field phone_numbers? telnyx.shared.PhoneNumbersJobPhoneNumber[]
---@field record_type? string # the kind of record
---@field status? 'pending'|'in_progress'|'completed'|'failed'|'expired' # default "pending"
---@field successful_operations? telnyx.phone_numbers.PhoneNumbersJobSuccessfulOperation[]
---@field type? 'update_emergency_settings'|'delete_phone_numbers'|'update_phone_numbers'
---@field updated_at? string # when it last changed

---@class telnyx.phone_numbers.PhoneNumbersJobFailedOperation
---@field errors? telnyx.shared.NumbersError[]
---@field id string
---@field phone_number? string

---@class telnyx.phone_numbers.PhoneNumbersJobPendingOperation
---@field id string
---@field phone_number? string

---@class telnyx.phone_numbers.PhoneNumbersJobSuccessfulOperation
---@field id string
---@field phone_number? string

---@class telnyx.phone_numbers.PhoneNumbersJobsDeleteBatchAnswer
---@field data telnyx.phone_numbers.PhoneNumbersJob

---@class telnyx.phone_numbers.PhoneNumbersJobsRetrieveAnswer
---@field data telnyx.phone_numbers.PhoneNumbersJob

---@class telnyx.phone_numbers.PhoneNumbersJobsUpdateBatchAnswer
---@field data telnyx.phone_numbers.PhoneNumbersJob

---@class telnyx.phone_numbers.PhoneNumbersJobsUpdateEmergencySettingsBatchAnswer
---@field data telnyx.phone_numbers.PhoneNumbersJob

---@class telnyx.phone_numbers.PhoneNumbersMessagingRetrieveAnswer
---@field data telnyx.shared.PhoneNumberWithMessagingSettings

---@class telnyx.phone_numbers.PhoneNumbersMessagingUpdateAnswer
---@field data telnyx.shared.PhoneNumberWithMessagingSettings

---@class telnyx.phone_numbers.PhoneNumbersRetrieveAnswer
---@field data telnyx.phone_numbers.PhoneNumberDetailed

---@class telnyx.phone_numbers.PhoneNumbersUpdateAnswer
---@field data telnyx.phone_numbers.PhoneNumberDetailed

---@class telnyx.phone_numbers.PhoneNumbersVoiceRetrieveAnswer
---@field data telnyx.phone_numbers.PhoneNumberWithVoiceSettings

---@class telnyx.phone_numbers.PhoneNumbersVoiceUpdateAnswer
---@field data telnyx.phone_numbers.PhoneNumberWithVoiceSettings

---@class telnyx.phone_numbers.PhoneNumbersVoicemailCreateAnswer
---@field data telnyx.phone_numbers.VoicemailPrefResponse

---@class telnyx.phone_numbers.PhoneNumbersVoicemailRetrieveAnswer
---@field data telnyx.phone_numbers.VoicemailPrefResponse

---@class telnyx.phone_numbers.PhoneNumbersVoicemailUpdateAnswer
---@field data telnyx.phone_numbers.VoicemailPrefResponse

---@class telnyx.phone_numbers.SlimPhoneNumberDetailed
---@field activated_at? string
---@field billing_group_id? string # the billing group that is charged
---@field call_forwarding_enabled? boolean # default true
---@field call_recording_enabled? boolean
---@field caller_id_name_enabled? boolean
---@field cnam_listing_enabled? boolean
---@field connection_id? string
---@field country_iso_alpha2? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field emergency_address_id? string
---@field emergency_enabled? boolean
---@field emergency_status? 'active'|'deprovisioning'|'disabled'|'provisioning'|'provisioning-failed'
---@field external_pin? string
---@field hd_voice_enabled? boolean
---@field id telnyx.phone_numbers.NumbersIntId
---@field inbound_call_screening? 'disabled'|'reject_calls'|'flag_calls' # default "disabled"
---@field phone_number? string
---@field phone_number_type? 'local'|'toll_free'|'mobile'|'national'|'shared_cost'|'landline'|'tollfree'|'shortcode'|'longcode'
---@field purchased_at? string
---@field record_type? string # the kind of record
---@field status? 'purchase-pending'|'purchase-failed'|'port-pending'|'port-failed'|'active'|'deleted'|'emergency-only'|'ported-out'|'port-out-pending'|'requirement-info-pending'|'requirement-info-under-review'|'requirement-info-exception'|'provision-pending'
---@field t38_fax_gateway_enabled? boolean
---@field updated_at? string # when it last changed

---@class telnyx.phone_numbers.UpdatePhoneNumberVoiceSettingsRequest
---@field call_forwarding? telnyx.phone_numbers.CallForwarding
---@field call_recording? telnyx.phone_numbers.CallRecording
---@field caller_id_name_enabled? boolean # default false
---@field cnam_listing? telnyx.phone_numbers.CnamListing
---@field inbound_call_screening? 'disabled'|'reject_calls'|'flag_calls' # default "disabled"
---@field media_features? telnyx.phone_numbers.MediaFeatures
---@field tech_prefix_enabled? boolean # default false
---@field translated_number? string
---@field usage_payment_method? 'pay-per-minute'|'channel' # default "pay-per-minute"

---@class telnyx.phone_numbers.VoicemailCreateParamsGreeting
---@field media_name? string
---@field mode? 'default'|'custom_greeting'

---@class telnyx.phone_numbers.VoicemailPrefResponse
---@field enabled? boolean
---@field greeting? telnyx.phone_numbers.VoicemailPrefResponseGreeting
---@field pin? string

---@class telnyx.phone_numbers.VoicemailPrefResponseGreeting
---@field media_name? string
---@field mode? 'default'|'custom_greeting'

---@class telnyx.phone_numbers.VoicemailUpdateParamsGreeting
---@field media_name? string
---@field mode? 'default'|'custom_greeting'
