---@meta _
-- Types of `client.messaging_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_profiles
---@field actions telnyx.messaging_profiles.actions
---@field autoresp_configs telnyx.messaging_profiles.autoresp_configs
local messaging_profiles = {}

---@class (exact) telnyx.messaging_profiles.CreateParameters
---@field name string
---@field whitelisted_destinations string[]
---@field ai_assistant_id? string # at most 64 characters
---@field alpha_sender? string
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean
---@field enabled? boolean # default true
---@field features? telnyx.messaging_profiles.MessagingProfileFeatures
---@field health_webhook_url? string
---@field mms_fall_back_to_sms? boolean # default false
---@field mms_transcoding? boolean # default false
---@field mobile_only? boolean # default false
---@field number_pool_settings? telnyx.messaging_profiles.NumberPoolSettings
---@field resource_group_id? string # at most 64 characters
---@field smart_encoding? boolean # default false
---@field url_shortener_settings? telnyx.messaging_profiles.UrlShortenerSettings
---@field webhook_api_version? '1'|'2'|'2010-04-01' # default "2"
---@field webhook_failover_url? string # where events are sent if the first URL fails; default ""
---@field webhook_url? string # where events are sent; default ""
---@field [string] telnyx.NoSuchName

---Creates a messaging profile.
---
---`POST /messaging_profiles`
---@param parameters telnyx.messaging_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.MessagingProfilesCreateAnswer?, telnyx.Error, telnyx.Response
function messaging_profiles.create(parameters, opts) end

---Deletes a messaging profile.
---
---`DELETE /messaging_profiles/{messaging_profile_id}`
---@param messaging_profile_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.MessagingProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(messaging_profile_id: string, opts?: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { messaging_profile_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
function messaging_profiles.delete(messaging_profile_id, parameters, opts) end

---@class (exact) telnyx.messaging_profiles.ListParameters
---@field filter_name? string
---@field filter_name_contains? string
---@field filter_name_eq? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { name?: string|{ contains?: string, eq?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists messaging profiles.
---
---`GET /messaging_profiles`
---@param parameters? telnyx.messaging_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_profiles.MessagingProfile>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging_profiles.MessagingProfile>?, telnyx.Error, telnyx.Response
function messaging_profiles.list(parameters, opts) end

---@class (exact) telnyx.messaging_profiles.ListAlphanumericSenderIdsParameters
---@field id? string
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the alphanumeric sender IDs of a messaging profile.
---
---`GET /messaging_profiles/{id}/alphanumeric_sender_ids`
---@param id string
---@param parameters? telnyx.messaging_profiles.ListAlphanumericSenderIdsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.AlphanumericSenderId>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_profiles.ListAlphanumericSenderIdsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.AlphanumericSenderId>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.AlphanumericSenderId>?, telnyx.Error, telnyx.Response
function messaging_profiles.list_alphanumeric_sender_ids(id, parameters, opts) end

---@class (exact) telnyx.messaging_profiles.ListPhoneNumbersParameters
---@field messaging_profile_id? string # the messaging profile to use
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the phone numbers of a messaging profile.
---
---`GET /messaging_profiles/{messaging_profile_id}/phone_numbers`
---@param messaging_profile_id string
---@param parameters? telnyx.messaging_profiles.ListPhoneNumbersParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.PhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_profiles.ListPhoneNumbersParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.PhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
---@overload fun(messaging_profile_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.PhoneNumberWithMessagingSettings>?, telnyx.Error, telnyx.Response
function messaging_profiles.list_phone_numbers(messaging_profile_id, parameters, opts) end

---@class (exact) telnyx.messaging_profiles.ListShortCodesParameters
---@field messaging_profile_id? string # the messaging profile to use
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the short codes of a messaging profile.
---
---`GET /messaging_profiles/{messaging_profile_id}/short_codes`
---@param messaging_profile_id string
---@param parameters? telnyx.messaging_profiles.ListShortCodesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.ShortCode>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_profiles.ListShortCodesParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.ShortCode>?, telnyx.Error, telnyx.Response
---@overload fun(messaging_profile_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.ShortCode>?, telnyx.Error, telnyx.Response
function messaging_profiles.list_short_codes(messaging_profile_id, parameters, opts) end

---Retrieves a messaging profile.
---
---`GET /messaging_profiles/{messaging_profile_id}`
---@param messaging_profile_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.MessagingProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(messaging_profile_id: string, opts?: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { messaging_profile_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
function messaging_profiles.retrieve(messaging_profile_id, parameters, opts) end

---@class (exact) telnyx.messaging_profiles.RetrieveMetricsParameters
---@field id? string
---@field time_frame? telnyx.shared.MessagingMetricsTimeFrame # default "24h"
---@field [string] telnyx.NoSuchName

---Retrieves the metrics of a messaging profile.
---
---`GET /messaging_profiles/{id}/metrics`
---@param id string
---@param parameters? telnyx.messaging_profiles.RetrieveMetricsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.MessagingProfilesRetrieveMetricsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_profiles.RetrieveMetricsParameters, opts?: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesRetrieveMetricsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesRetrieveMetricsAnswer?, telnyx.Error, telnyx.Response
function messaging_profiles.retrieve_metrics(id, parameters, opts) end

---@class (exact) telnyx.messaging_profiles.UpdateParameters
---@field messaging_profile_id? string # the messaging profile to use
---@field ai_assistant_id? string
---@field alpha_sender? string
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean
---@field enabled? boolean
---@field features? telnyx.messaging_profiles.MessagingProfileFeatures
---@field mms_fall_back_to_sms? boolean # default false
---@field mms_transcoding? boolean # default false
---@field mobile_only? boolean # default false
---@field name? string
---@field number_pool_settings? telnyx.messaging_profiles.NumberPoolSettings
---@field redaction_enabled? boolean
---@field redaction_level? number
---@field smart_encoding? boolean # default false
---@field url_shortener_settings? telnyx.messaging_profiles.UrlShortenerSettings
---@field v1_secret? string
---@field webhook_api_version? '1'|'2'|'2010-04-01'
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field whitelisted_destinations? string[]
---@field [string] telnyx.NoSuchName

---Updates a messaging profile.
---
---`PATCH /messaging_profiles/{messaging_profile_id}`
---@param messaging_profile_id string
---@param parameters? telnyx.messaging_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.MessagingProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_profiles.UpdateParameters, opts?: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(messaging_profile_id: string, opts: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
function messaging_profiles.update(messaging_profile_id, parameters, opts) end

---@class telnyx.messaging_profiles.actions
local messaging_profiles_actions = {}

---Makes a new secret of a messaging profile.
---
---`POST /messaging_profiles/{id}/actions/regenerate_secret`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.MessagingProfilesActionsRegenerateSecretAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesActionsRegenerateSecretAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_profiles.MessagingProfilesActionsRegenerateSecretAnswer?, telnyx.Error, telnyx.Response
function messaging_profiles_actions.regenerate_secret(id, parameters, opts) end

---@class telnyx.messaging_profiles.autoresp_configs
local messaging_profiles_autoresp_configs = {}

---@class (exact) telnyx.messaging_profiles.autoresp_configs.CreateParameters
---@field profile_id? string
---@field country_code string
---@field keywords string[]
---@field op 'start'|'stop'|'info'
---@field resp_text? string
---@field [string] telnyx.NoSuchName

---Creates an autoresp config of a messaging profile.
---
---`POST /messaging_profiles/{profile_id}/autoresp_configs`
---@param profile_id string
---@param parameters telnyx.messaging_profiles.autoresp_configs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.AutorespConfigResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_profiles.autoresp_configs.CreateParameters, opts?: telnyx.CallOptions): telnyx.messaging_profiles.AutorespConfigResponseSchema?, telnyx.Error, telnyx.Response
function messaging_profiles_autoresp_configs.create(profile_id, parameters, opts) end

---@class (exact) telnyx.messaging_profiles.autoresp_configs.DeleteParameters
---@field profile_id string
---@field autoresp_cfg_id string
---@field [string] telnyx.NoSuchName

---Deletes an autoresp config of a messaging profile.
---
---`DELETE /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
---@param parameters telnyx.messaging_profiles.autoresp_configs.DeleteParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
function messaging_profiles_autoresp_configs.delete(parameters, opts) end

---@class (exact) telnyx.messaging_profiles.autoresp_configs.ListParameters
---@field profile_id? string
---@field country_code? string
---@field created_at_gte? string
---@field created_at_lte? string
---@field updated_at_gte? string
---@field updated_at_lte? string
---@field created_at? { gte?: string, lte?: string, [string]: telnyx.NoSuchName }
---@field updated_at? { gte?: string, lte?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the automatic responses of a messaging profile.
---
---`GET /messaging_profiles/{profile_id}/autoresp_configs`
---@param profile_id string
---@param parameters? telnyx.messaging_profiles.autoresp_configs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.AutorespConfigsResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_profiles.autoresp_configs.ListParameters, opts?: telnyx.CallOptions): telnyx.messaging_profiles.AutorespConfigsResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(profile_id: string, opts: telnyx.CallOptions): telnyx.messaging_profiles.AutorespConfigsResponseSchema?, telnyx.Error, telnyx.Response
function messaging_profiles_autoresp_configs.list(profile_id, parameters, opts) end

---@class (exact) telnyx.messaging_profiles.autoresp_configs.RetrieveParameters
---@field profile_id string
---@field autoresp_cfg_id string
---@field [string] telnyx.NoSuchName

---Retrieves an autoresp config of a messaging profile.
---
---`GET /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
---@param parameters telnyx.messaging_profiles.autoresp_configs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.AutorespConfigResponseSchema?, telnyx.Error, telnyx.Response
function messaging_profiles_autoresp_configs.retrieve(parameters, opts) end

---@class (exact) telnyx.messaging_profiles.autoresp_configs.UpdateParameters
---@field profile_id string
---@field autoresp_cfg_id string
---@field country_code string
---@field keywords string[]
---@field op 'start'|'stop'|'info'
---@field resp_text? string
---@field [string] telnyx.NoSuchName

---Updates an autoresp config of a messaging profile.
---
---`PUT /messaging_profiles/{profile_id}/autoresp_configs/{autoresp_cfg_id}`
---@param parameters telnyx.messaging_profiles.autoresp_configs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profiles.AutorespConfigResponseSchema?, telnyx.Error, telnyx.Response
function messaging_profiles_autoresp_configs.update(parameters, opts) end

---@class telnyx.messaging_profiles.AutorespConfigResponseSchema
---@field data telnyx.messaging_profiles.AutorespConfigSchema

---@class telnyx.messaging_profiles.AutorespConfigSchema
---@field country_code string
---@field created_at string # when it was created
---@field id string
---@field keywords string[]
---@field op 'start'|'stop'|'info'
---@field resp_text? string
---@field updated_at string # when it last changed

---@class telnyx.messaging_profiles.AutorespConfigsResponseSchema
---@field data telnyx.messaging_profiles.AutorespConfigSchema[]
---@field meta telnyx.shared.MessagingPaginationMeta
---@field items telnyx.messaging_profiles.AutorespConfigSchema[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.messaging_profiles.AutorespConfigsResponseSchema): boolean
---@field next_page fun(self: telnyx.messaging_profiles.AutorespConfigsResponseSchema): telnyx.messaging_profiles.AutorespConfigsResponseSchema?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.messaging_profiles.AutorespConfigsResponseSchema): fun(): telnyx.messaging_profiles.AutorespConfigsResponseSchema?
---@field each fun(self: telnyx.messaging_profiles.AutorespConfigsResponseSchema): fun(): telnyx.messaging_profiles.AutorespConfigSchema?

---@class telnyx.messaging_profiles.MessagingProfile
---@field ai_assistant_id? string
---@field alpha_sender? string
---@field created_at? string # when it was created
---@field daily_spend_limit? string
---@field daily_spend_limit_enabled? boolean
---@field enabled? boolean
---@field features? telnyx.messaging_profiles.MessagingProfileFeatures
---@field health_webhook_url? string
---@field id string # a UUID
---@field mms_fall_back_to_sms? boolean # default false
---@field mms_transcoding? boolean # default false
---@field mobile_only? boolean # default false
---@field name? string
---@field number_pool_settings? telnyx.messaging_profiles.NumberPoolSettings
---@field organization_id? string # the organization that it belongs to
---@field record_type? 'messaging_profile' # the kind of record
---@field redaction_enabled? boolean # default false
---@field redaction_level? integer # default 2
---@field resource_group_id? string
---@field smart_encoding? boolean # default false
---@field updated_at? string # when it last changed
---@field url_shortener_settings? telnyx.messaging_profiles.UrlShortenerSettings
---@field v1_secret? string
---@field webhook_api_version? '1'|'2'|'2010-04-01'
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field whitelisted_destinations? string[]

---@class telnyx.messaging_profiles.MessagingProfileFeatures
---@field ai_opt_out_detection_enabled? boolean

---@class telnyx.messaging_profiles.MessagingProfilesActionsRegenerateSecretAnswer
---@field data telnyx.messaging_profiles.MessagingProfile

---@class telnyx.messaging_profiles.MessagingProfilesCreateAnswer
---@field data telnyx.messaging_profiles.MessagingProfile

---@class telnyx.messaging_profiles.MessagingProfilesDeleteAnswer
---@field data telnyx.messaging_profiles.MessagingProfile

---@class telnyx.messaging_profiles.MessagingProfilesRetrieveAnswer
---@field data telnyx.messaging_profiles.MessagingProfile

---@class telnyx.messaging_profiles.MessagingProfilesRetrieveMetricsAnswer
---@field data telnyx.messaging_profiles.ProfileMetrics

---@class telnyx.messaging_profiles.MessagingProfilesUpdateAnswer
---@field data telnyx.messaging_profiles.MessagingProfile

---@class telnyx.messaging_profiles.NumberPoolSettings
---@field geomatch? boolean # default false
---@field long_code_weight number
---@field skip_unhealthy boolean
---@field sticky_sender? boolean # default false
---@field toll_free_weight number

---@alias telnyx.messaging_profiles.ProfileMetrics table

---@class telnyx.messaging_profiles.UrlShortenerSettings
---@field domain string
---@field prefix? string
---@field replace_blacklist_only? boolean
---@field send_webhooks? boolean
