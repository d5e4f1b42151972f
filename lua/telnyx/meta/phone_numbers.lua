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

---`DELETE /phone_numbers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers.delete(id, opts) end

---@class telnyx.phone_numbers.ListParameters
---@field filter_billing_group_id? string
---@field filter_connection_id? string
---@field filter_country_iso_alpha2? any
---@field filter_customer_reference? string
---@field filter_emergency_address_id? string
---@field filter_number_type_eq? string
---@field filter_phone_number? string
---@field filter_source? string
---@field filter_status? string
---@field filter_tag? string
---@field filter_voice_connection_name_contains? string
---@field filter_voice_connection_name_ends_with? string
---@field filter_voice_connection_name_eq? string
---@field filter_voice_connection_name_starts_with? string
---@field filter_voice_usage_payment_method? string
---@field filter_without_tags? string
---@field handle_messaging_profile_error? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { billing_group_id?: string, connection_id?: string, country_iso_alpha2?: any, customer_reference?: string, emergency_address_id?: string, number_type?: { eq?: string }, phone_number?: string, source?: string, status?: string, tag?: string, ["voice.connection_name"]?: { contains?: string, ends_with?: string, eq?: string, starts_with?: string }, ["voice.usage_payment_method"]?: string, without_tags?: string }
---@field page? { number?: integer, size?: integer }

---`GET /phone_numbers`
---@param parameters? telnyx.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function phone_numbers.list(parameters, opts) end

---`GET /phone_numbers/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers.retrieve(id, opts) end

---@class telnyx.phone_numbers.SlimListParameters
---@field filter_billing_group_id? string
---@field filter_connection_id? string
---@field filter_country_iso_alpha2? any
---@field filter_customer_reference? string
---@field filter_emergency_address_id? string
---@field filter_number_type_eq? string
---@field filter_phone_number? string
---@field filter_source? string
---@field filter_status? string
---@field filter_tag? string
---@field filter_voice_connection_name_contains? string
---@field filter_voice_connection_name_ends_with? string
---@field filter_voice_connection_name_eq? string
---@field filter_voice_connection_name_starts_with? string
---@field filter_voice_usage_payment_method? string
---@field include_connection? boolean
---@field include_tags? boolean
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { billing_group_id?: string, connection_id?: string, country_iso_alpha2?: any, customer_reference?: string, emergency_address_id?: string, number_type?: { eq?: string }, phone_number?: string, source?: string, status?: string, tag?: string, ["voice.connection_name"]?: { contains?: string, ends_with?: string, eq?: string, starts_with?: string }, ["voice.usage_payment_method"]?: string }
---@field page? { number?: integer, size?: integer }

---`GET /phone_numbers/slim`
---@param parameters? telnyx.phone_numbers.SlimListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function phone_numbers.slim_list(parameters, opts) end

---@class telnyx.phone_numbers.UpdateParameters
---@field phone_number_id? string
---@field address_id? string
---@field billing_group_id? string
---@field connection_id? string
---@field customer_reference? string
---@field external_pin? string
---@field hd_voice_enabled? boolean
---@field tags? string[]

---`PATCH /phone_numbers/{phone_number_id}`
---@param phone_number_id string
---@param parameters? telnyx.phone_numbers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.phone_numbers.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers.update(phone_number_id, parameters, opts) end

---@class telnyx.phone_numbers.actions
local phone_numbers_actions = {}

---@class telnyx.phone_numbers.actions.ChangeBundleStatusParameters
---@field id? string
---@field bundle_id string

---`PATCH /phone_numbers/{id}/actions/bundle_status_change`
---@param id string
---@param parameters telnyx.phone_numbers.actions.ChangeBundleStatusParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.phone_numbers.actions.ChangeBundleStatusParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_actions.change_bundle_status(id, parameters, opts) end

---@class telnyx.phone_numbers.actions.EnableEmergencyParameters
---@field id? string
---@field emergency_address_id string
---@field emergency_enabled boolean

---`POST /phone_numbers/{id}/actions/enable_emergency`
---@param id string
---@param parameters telnyx.phone_numbers.actions.EnableEmergencyParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.phone_numbers.actions.EnableEmergencyParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_actions.enable_emergency(id, parameters, opts) end

---@class telnyx.phone_numbers.actions.VerifyOwnershipParameters
---@field phone_numbers string[]

---`POST /phone_numbers/actions/verify_ownership`
---@param parameters telnyx.phone_numbers.actions.VerifyOwnershipParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function phone_numbers_actions.verify_ownership(parameters, opts) end

---@class telnyx.phone_numbers.csv_downloads
local phone_numbers_csv_downloads = {}

---@class telnyx.phone_numbers.csv_downloads.CreateParameters
---@field csv_format? string
---@field filter_billing_group_id? string
---@field filter_connection_id? string
---@field filter_customer_reference? string
---@field filter_emergency_address_id? string
---@field filter_has_bundle? string
---@field filter_phone_number? string
---@field filter_status? string
---@field filter_tag? string
---@field filter_voice_connection_name_contains? string
---@field filter_voice_connection_name_ends_with? string
---@field filter_voice_connection_name_eq? string
---@field filter_voice_connection_name_starts_with? string
---@field filter_voice_usage_payment_method? string
---@field filter? { billing_group_id?: string, connection_id?: string, customer_reference?: string, emergency_address_id?: string, has_bundle?: string, phone_number?: string, status?: string, tag?: string, ["voice.connection_name"]?: { contains?: string, ends_with?: string, eq?: string, starts_with?: string }, ["voice.usage_payment_method"]?: string }

---`POST /phone_numbers/csv_downloads`
---@param parameters? telnyx.phone_numbers.csv_downloads.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function phone_numbers_csv_downloads.create(parameters, opts) end

---@class telnyx.phone_numbers.csv_downloads.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /phone_numbers/csv_downloads`
---@param parameters? telnyx.phone_numbers.csv_downloads.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function phone_numbers_csv_downloads.list(parameters, opts) end

---`GET /phone_numbers/csv_downloads/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_csv_downloads.retrieve(id, opts) end

---@class telnyx.phone_numbers.jobs
local phone_numbers_jobs = {}

---@class telnyx.phone_numbers.jobs.DeleteBatchParameters
---@field phone_numbers string[]

---`POST /phone_numbers/jobs/delete_phone_numbers`
---@param parameters telnyx.phone_numbers.jobs.DeleteBatchParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function phone_numbers_jobs.delete_batch(parameters, opts) end

---@class telnyx.phone_numbers.jobs.ListParameters
---@field filter_phone_number? any
---@field filter_status? string[]
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { phone_number?: any, status?: string[], type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /phone_numbers/jobs`
---@param parameters? telnyx.phone_numbers.jobs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function phone_numbers_jobs.list(parameters, opts) end

---`GET /phone_numbers/jobs/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_jobs.retrieve(id, opts) end

---@class telnyx.phone_numbers.jobs.UpdateBatchParameters
---@field phone_numbers string[]
---@field billing_group_id? string
---@field connection_id? string
---@field customer_reference? string
---@field deletion_lock_enabled? boolean
---@field external_pin? string
---@field filter_billing_group_id? string
---@field filter_connection_id? string
---@field filter_customer_reference? string
---@field filter_emergency_address_id? string
---@field filter_has_bundle? string
---@field filter_phone_number? string
---@field filter_status? string
---@field filter_tag? string
---@field filter_voice_connection_name_contains? string
---@field filter_voice_connection_name_ends_with? string
---@field filter_voice_connection_name_eq? string
---@field filter_voice_connection_name_starts_with? string
---@field filter_voice_usage_payment_method? string
---@field hd_voice_enabled? boolean
---@field tags? string[]
---@field voice? table
---@field filter? { billing_group_id?: string, connection_id?: string, customer_reference?: string, emergency_address_id?: string, has_bundle?: string, phone_number?: string, status?: string, tag?: string, ["voice.connection_name"]?: { contains?: string, ends_with?: string, eq?: string, starts_with?: string }, ["voice.usage_payment_method"]?: string }

---`POST /phone_numbers/jobs/update_phone_numbers`
---@param parameters telnyx.phone_numbers.jobs.UpdateBatchParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function phone_numbers_jobs.update_batch(parameters, opts) end

---@class telnyx.phone_numbers.jobs.UpdateEmergencySettingsBatchParameters
---@field emergency_enabled boolean
---@field phone_numbers string[]
---@field emergency_address_id? string

---`POST /phone_numbers/jobs/update_emergency_settings`
---@param parameters telnyx.phone_numbers.jobs.UpdateEmergencySettingsBatchParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function phone_numbers_jobs.update_emergency_settings_batch(parameters, opts) end

---@class telnyx.phone_numbers.messaging
local phone_numbers_messaging = {}

---@class telnyx.phone_numbers.messaging.ListParameters
---@field filter_messaging_profile_id? string
---@field filter_phone_number? string
---@field filter_phone_number_contains? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field sort_phone_number? string
---@field filter? { messaging_profile_id?: string, phone_number?: string|{ contains?: string }, type?: string }
---@field page? { number?: integer, size?: integer }
---@field sort? { phone_number?: string }

---`GET /phone_numbers/messaging`
---@param parameters? telnyx.phone_numbers.messaging.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function phone_numbers_messaging.list(parameters, opts) end

---`GET /phone_numbers/{id}/messaging`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_messaging.retrieve(id, opts) end

---@class telnyx.phone_numbers.messaging.UpdateParameters
---@field id? string
---@field messaging_product? string
---@field messaging_profile_id? string
---@field tags? string[]

---`PATCH /phone_numbers/{id}/messaging`
---@param id string
---@param parameters? telnyx.phone_numbers.messaging.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.phone_numbers.messaging.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_messaging.update(id, parameters, opts) end

---@class telnyx.phone_numbers.voice
local phone_numbers_voice = {}

---@class telnyx.phone_numbers.voice.ListParameters
---@field filter_connection_name_contains? string
---@field filter_customer_reference? string
---@field filter_phone_number? string
---@field filter_voice_usage_payment_method? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { connection_name?: { contains?: string }, customer_reference?: string, phone_number?: string, ["voice.usage_payment_method"]?: string }
---@field page? { number?: integer, size?: integer }

---`GET /phone_numbers/voice`
---@param parameters? telnyx.phone_numbers.voice.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function phone_numbers_voice.list(parameters, opts) end

---`GET /phone_numbers/{id}/voice`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_voice.retrieve(id, opts) end

---@class telnyx.phone_numbers.voice.UpdateParameters
---@field id? string
---@field call_forwarding? table
---@field call_recording? table
---@field caller_id_name_enabled? boolean
---@field cnam_listing? table
---@field inbound_call_screening? string
---@field media_features? table
---@field tech_prefix_enabled? boolean
---@field translated_number? string
---@field usage_payment_method? string

---`PATCH /phone_numbers/{id}/voice`
---@param id string
---@param parameters? telnyx.phone_numbers.voice.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.phone_numbers.voice.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_voice.update(id, parameters, opts) end

---@class telnyx.phone_numbers.voicemail
local phone_numbers_voicemail = {}

---@class telnyx.phone_numbers.voicemail.CreateParameters
---@field phone_number_id? string
---@field enabled? boolean
---@field greeting? table
---@field pin? string

---`POST /phone_numbers/{phone_number_id}/voicemail`
---@param phone_number_id string
---@param parameters? telnyx.phone_numbers.voicemail.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.phone_numbers.voicemail.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_voicemail.create(phone_number_id, parameters, opts) end

---`GET /phone_numbers/{phone_number_id}/voicemail`
---@param phone_number_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_voicemail.retrieve(phone_number_id, opts) end

---@class telnyx.phone_numbers.voicemail.UpdateParameters
---@field phone_number_id? string
---@field enabled? boolean
---@field greeting? table
---@field pin? string

---`PATCH /phone_numbers/{phone_number_id}/voicemail`
---@param phone_number_id string
---@param parameters? telnyx.phone_numbers.voicemail.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.phone_numbers.voicemail.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function phone_numbers_voicemail.update(phone_number_id, parameters, opts) end
