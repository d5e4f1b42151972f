---@meta _
-- Types of `client.verify_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.verify_profiles
local verify_profiles = {}

---@class (exact) telnyx.verify_profiles.CreateParameters
---@field name string
---@field call? telnyx.verify_profiles.CreateVerifyProfileCallRequest
---@field daily_spend_limit? number # at least 0
---@field daily_spend_limit_enabled? boolean # default false
---@field flashcall? telnyx.verify_profiles.CreateVerifyProfileSettingsRequest
---@field language? string
---@field sms? telnyx.verify_profiles.CreateVerifyProfileSMSRequest
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field whatsapp? telnyx.verify_profiles.CreateVerifyProfileSettingsWhatsAppRequest
---@field [string] telnyx.NoSuchName

---Creates a verify profile.
---
---`POST /verify_profiles`
---@param parameters telnyx.verify_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
function verify_profiles.create(parameters, opts) end

---@class (exact) telnyx.verify_profiles.CreateTemplateParameters
---@field text string
---@field [string] telnyx.NoSuchName

---Creates a template of verification messages.
---
---`POST /verify_profiles/templates`
---@param parameters telnyx.verify_profiles.CreateTemplateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verify_profiles.MessageTemplateResponseDataWrapper?, telnyx.Error, telnyx.Response
function verify_profiles.create_template(parameters, opts) end

---Deletes a verify profile.
---
---`DELETE /verify_profiles/{verify_profile_id}`
---@param verify_profile_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(verify_profile_id: string, opts?: telnyx.CallOptions): telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { verify_profile_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
function verify_profiles.delete(verify_profile_id, parameters, opts) end

---@class (exact) telnyx.verify_profiles.ListParameters
---@field filter_name? string
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; default 25
---@field filter? { name?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists verify profiles.
---
---`GET /verify_profiles`
---@param parameters? telnyx.verify_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.verify_profiles.VerifyProfileResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.verify_profiles.VerifyProfileResponse>?, telnyx.Error, telnyx.Response
function verify_profiles.list(parameters, opts) end

---Retrieves a verify profile.
---
---`GET /verify_profiles/{verify_profile_id}`
---@param verify_profile_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(verify_profile_id: string, opts?: telnyx.CallOptions): telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { verify_profile_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
function verify_profiles.retrieve(verify_profile_id, parameters, opts) end

---Lists the templates of verification messages.
---
---`GET /verify_profiles/templates`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse?, telnyx.Error, telnyx.Response
function verify_profiles.retrieve_templates(parameters, opts) end

---@class (exact) telnyx.verify_profiles.UpdateParameters
---@field verify_profile_id? string
---@field call? telnyx.verify_profiles.UpdateVerifyProfileCallRequest
---@field daily_spend_limit? number # at least 0
---@field daily_spend_limit_enabled? boolean
---@field language? string
---@field name? string
---@field sms? telnyx.verify_profiles.UpdateVerifyProfileSMSRequest
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field whatsapp? telnyx.verify_profiles.UpdateVerifyProfileSettingsWhatsAppRequest
---@field [string] telnyx.NoSuchName

---Updates a verify profile.
---
---`PATCH /verify_profiles/{verify_profile_id}`
---@param verify_profile_id string
---@param parameters? telnyx.verify_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.verify_profiles.UpdateParameters, opts?: telnyx.CallOptions): telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(verify_profile_id: string, opts: telnyx.CallOptions): telnyx.verify_profiles.VerifyProfileResponseDataWrapper?, telnyx.Error, telnyx.Response
function verify_profiles.update(verify_profile_id, parameters, opts) end

---@class (exact) telnyx.verify_profiles.UpdateTemplateParameters
---@field template_id? string
---@field text string
---@field [string] telnyx.NoSuchName

---Updates a template of verification messages.
---
---`PATCH /verify_profiles/templates/{template_id}`
---@param template_id string
---@param parameters telnyx.verify_profiles.UpdateTemplateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verify_profiles.MessageTemplateResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.verify_profiles.UpdateTemplateParameters, opts?: telnyx.CallOptions): telnyx.verify_profiles.MessageTemplateResponseDataWrapper?, telnyx.Error, telnyx.Response
function verify_profiles.update_template(template_id, parameters, opts) end

---@class telnyx.verify_profiles.CreateVerifyProfileCallRequest
---@field app_name? string
---@field code_length? integer # default 5
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field messaging_template_id? string # a UUID
---@field whitelisted_destinations? string[]

---@class telnyx.verify_profiles.CreateVerifyProfileSMSRequest
---@field alpha_sender? string # default "Telnyx"
---@field app_name? string
---@field code_length? integer # default 5
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field messaging_template_id? string # a UUID
---@field whitelisted_destinations? string[]

---@class telnyx.verify_profiles.CreateVerifyProfileSettingsRequest
---@field app_name? string
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field whitelisted_destinations? string[]

---@class telnyx.verify_profiles.CreateVerifyProfileSettingsWhatsAppRequest
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field sender_phone_number? string
---@field template_id? string
---@field waba_id? string
---@field whitelisted_destinations? string[]

---@class telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse
---@field data telnyx.verify_profiles.VerifyProfileMessageTemplateResponse[]
---@field items telnyx.verify_profiles.VerifyProfileMessageTemplateResponse[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse): boolean
---@field next_page fun(self: telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse): telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse): fun(): telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse?
---@field each fun(self: telnyx.verify_profiles.ListVerifyProfileMessageTemplateResponse): fun(): telnyx.verify_profiles.VerifyProfileMessageTemplateResponse?

---@class telnyx.verify_profiles.MessageTemplateResponseDataWrapper
---@field data telnyx.verify_profiles.VerifyProfileMessageTemplateResponse

---@class telnyx.verify_profiles.UpdateVerifyProfileCallRequest
---@field app_name? string
---@field code_length? integer # default 5
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field messaging_template_id? string # a UUID
---@field whitelisted_destinations? string[]

---@class telnyx.verify_profiles.UpdateVerifyProfileSMSRequest
---@field alpha_sender? string # default "Telnyx"
---@field app_name? string
---@field code_length? integer # default 5
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field messaging_template_id? string # a UUID
---@field whitelisted_destinations? string[]

---@class telnyx.verify_profiles.UpdateVerifyProfileSettingsWhatsAppRequest
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field sender_phone_number? string
---@field template_id? string
---@field waba_id? string
---@field whitelisted_destinations? string[]

---@alias telnyx.verify_profiles.VerificationProfileRecordType 'verification_profile'

---@class telnyx.verify_profiles.VerifyProfileCallResponse
---@field app_name? string
---@field code_length? integer # default 5
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field messaging_template_id? string # a UUID
---@field whitelisted_destinations? string[]

---@class telnyx.verify_profiles.VerifyProfileFlashcallResponse
---@field app_name? string
---@field default_verification_timeout_secs? integer # seconds, default 300

---@class telnyx.verify_profiles.VerifyProfileMessageTemplateResponse
---@field id string # a UUID
---@field text? string

---@class telnyx.verify_profiles.VerifyProfileResponse
---@field call? telnyx.verify_profiles.VerifyProfileCallResponse
---@field created_at? string # when it was created
---@field daily_spend_limit? number # at least 0
---@field daily_spend_limit_enabled? boolean # default false
---@field flashcall? telnyx.verify_profiles.VerifyProfileFlashcallResponse
---@field id string # a UUID
---@field language? string
---@field name? string
---@field record_type? telnyx.verify_profiles.VerificationProfileRecordType # the kind of record
---@field sms? telnyx.verify_profiles.VerifyProfileSMSResponse
---@field updated_at? string # when it last changed
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field whatsapp? telnyx.verify_profiles.VerifyProfileWhatsAppResponse

---@class telnyx.verify_profiles.VerifyProfileResponseDataWrapper
---@field data telnyx.verify_profiles.VerifyProfileResponse

---@class telnyx.verify_profiles.VerifyProfileSMSResponse
---@field alpha_sender? string # default "Telnyx"
---@field app_name? string
---@field code_length? integer # default 5
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field messaging_template_id? string # a UUID
---@field whitelisted_destinations? string[]

---@class telnyx.verify_profiles.VerifyProfileWhatsAppResponse
---@field app_name? string
---@field code_length? integer # default 5
---@field default_verification_timeout_secs? integer # seconds, default 300
---@field messaging_template_id? string # a UUID
---@field sender_phone_number? string
---@field template_id? string
---@field waba_id? string
---@field whitelisted_destinations? string[]
