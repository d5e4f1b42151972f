---@meta _
-- Types of `client.messaging_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_profiles
---@field actions telnyx.messaging_profiles.actions
---@field autoresp_configs telnyx.messaging_profiles.autoresp_configs
local messaging_profiles = {}

---@class telnyx.messaging_profiles.CreateParameters
---@field name string
---@field whitelisted_destinations string[]
---@field ai_assistant_id? string
---@field alpha_sender? string
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean
---@field enabled? boolean
---@field features? table
---@field health_webhook_url? string
---@field mms_fall_back_to_sms? boolean
---@field mms_transcoding? boolean
---@field mobile_only? boolean
---@field number_pool_settings? table
---@field resource_group_id? string
---@field smart_encoding? boolean
---@field url_shortener_settings? table
---@field webhook_api_version? string
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /messaging_profiles`
---@param parameters telnyx.messaging_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_profiles.create(parameters, opts) end

---`DELETE /messaging_profiles/{messaging_profile_id}`
---@param messaging_profile_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { messaging_profile_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_profiles.delete(messaging_profile_id, opts) end

---@class telnyx.messaging_profiles.ListParameters
---@field filter_name? string
---@field filter_name_contains? string
---@field filter_name_eq? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { name?: string|{ contains?: string, eq?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /messaging_profiles`
---@param parameters? telnyx.messaging_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_profiles.list(parameters, opts) end

---@class telnyx.messaging_profiles.ListAlphanumericSenderIdsParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /messaging_profiles/{id}/alphanumeric_sender_ids`
---@param id string
---@param parameters? telnyx.messaging_profiles.ListAlphanumericSenderIdsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_profiles.ListAlphanumericSenderIdsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_profiles.list_alphanumeric_sender_ids(id, parameters, opts) end

---@class telnyx.messaging_profiles.ListPhoneNumbersParameters
---@field messaging_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /messaging_profiles/{messaging_profile_id}/phone_numbers`
---@param messaging_profile_id string
---@param parameters? telnyx.messaging_profiles.ListPhoneNumbersParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_profiles.ListPhoneNumbersParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_profiles.list_phone_numbers(messaging_profile_id, parameters, opts) end

---@class telnyx.messaging_profiles.ListShortCodesParameters
---@field messaging_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /messaging_profiles/{messaging_profile_id}/short_codes`
---@param messaging_profile_id string
---@param parameters? telnyx.messaging_profiles.ListShortCodesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_profiles.ListShortCodesParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_profiles.list_short_codes(messaging_profile_id, parameters, opts) end

---`GET /messaging_profiles/{messaging_profile_id}`
---@param messaging_profile_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { messaging_profile_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_profiles.retrieve(messaging_profile_id, opts) end

---@class telnyx.messaging_profiles.RetrieveMetricsParameters
---@field id? string
---@field time_frame? string

---`GET /messaging_profiles/{id}/metrics`
---@param id string
---@param parameters? telnyx.messaging_profiles.RetrieveMetricsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_profiles.RetrieveMetricsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_profiles.retrieve_metrics(id, parameters, opts) end

---@class telnyx.messaging_profiles.UpdateParameters
---@field messaging_profile_id? string
---@field ai_assistant_id? string
---@field alpha_sender? string
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean
---@field enabled? boolean
---@field features? table
---@field mms_fall_back_to_sms? boolean
---@field mms_transcoding? boolean
---@field mobile_only? boolean
---@field name? string
---@field number_pool_settings? table
---@field redaction_enabled? boolean
---@field redaction_level? number
---@field smart_encoding? boolean
---@field url_shortener_settings? table
---@field v1_secret? string
---@field webhook_api_version? string
---@field webhook_failover_url? string
---@field webhook_url? string
---@field whitelisted_destinations? string[]

---`PATCH /messaging_profiles/{messaging_profile_id}`
---@param messaging_profile_id string
---@param parameters? telnyx.messaging_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_profiles.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_profiles.update(messaging_profile_id, parameters, opts) end

---@class telnyx.messaging_profiles.actions
local messaging_profiles_actions = {}

---`POST /messaging_profiles/{id}/actions/regenerate_secret`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_profiles_actions.regenerate_secret(id, opts) end

---@class telnyx.messaging_profiles.autoresp_configs
local messaging_profiles_autoresp_configs = {}

---@class telnyx.messaging_profiles.autoresp_configs.CreateParameters
---@field profile_id? string
---@field country_code string
---@field keywords string[]
---@field op string
---@field resp_text? string

---`POST /messaging_profiles/{profile_id}/autoresp_configs`
---@param profile_id string
---@param parameters telnyx.messaging_profiles.autoresp_configs.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_profiles.autoresp_configs.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_profiles_autoresp_configs.create(profile_id, parameters, opts) end

---@class telnyx.messaging_profiles.autoresp_configs.DeleteParameters
---@field profile_id string
---@field autoresp_cfg_id string

---`DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
---@param parameters telnyx.messaging_profiles.autoresp_configs.DeleteParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
function messaging_profiles_autoresp_configs.delete(parameters, opts) end

---@class telnyx.messaging_profiles.autoresp_configs.ListParameters
---@field profile_id? string
---@field country_code? string
---@field created_at_gte? string
---@field created_at_lte? string
---@field updated_at_gte? string
---@field updated_at_lte? string
---@field created_at? { gte?: string, lte?: string }
---@field updated_at? { gte?: string, lte?: string }

---`GET /messaging_profiles/{profile_id}/autoresp_configs`
---@param profile_id string
---@param parameters? telnyx.messaging_profiles.autoresp_configs.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_profiles.autoresp_configs.ListParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_profiles_autoresp_configs.list(profile_id, parameters, opts) end

---@class telnyx.messaging_profiles.autoresp_configs.RetrieveParameters
---@field profile_id string
---@field autoresp_cfg_id string

---`GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
---@param parameters telnyx.messaging_profiles.autoresp_configs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_profiles_autoresp_configs.retrieve(parameters, opts) end

---@class telnyx.messaging_profiles.autoresp_configs.UpdateParameters
---@field profile_id string
---@field autoresp_cfg_id string
---@field country_code string
---@field keywords string[]
---@field op string
---@field resp_text? string

---`PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
---@param parameters telnyx.messaging_profiles.autoresp_configs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_profiles_autoresp_configs.update(parameters, opts) end
