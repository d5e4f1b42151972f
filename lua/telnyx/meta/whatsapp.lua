---@meta _
-- Types of `client.whatsapp` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.whatsapp
---@field business_accounts telnyx.whatsapp.business_accounts
---@field phone_numbers telnyx.whatsapp.phone_numbers
---@field templates telnyx.whatsapp.templates
---@field user_data telnyx.whatsapp.user_data

---@class telnyx.whatsapp.business_accounts
---@field phone_numbers telnyx.whatsapp.business_accounts.phone_numbers
---@field settings telnyx.whatsapp.business_accounts.settings
local whatsapp_business_accounts = {}

---Deletes a business account.
---
---`DELETE /whatsapp/business_accounts/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function whatsapp_business_accounts.delete(id, parameters, opts) end

---@class (exact) telnyx.whatsapp.business_accounts.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists business accounts.
---
---`GET /whatsapp/business_accounts`
---@param parameters? telnyx.whatsapp.business_accounts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.whatsapp.WabaResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.whatsapp.WabaResponse>?, telnyx.Error, telnyx.Response
function whatsapp_business_accounts.list(parameters, opts) end

---Retrieves a business account.
---
---`GET /whatsapp/business_accounts/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappBusinessAccountsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappBusinessAccountsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappBusinessAccountsRetrieveAnswer?, telnyx.Error, telnyx.Response
function whatsapp_business_accounts.retrieve(id, parameters, opts) end

---@class telnyx.whatsapp.business_accounts.phone_numbers
local whatsapp_business_accounts_phone_numbers = {}

---@class (exact) telnyx.whatsapp.business_accounts.phone_numbers.InitializeVerificationParameters
---@field id? string
---@field display_name string
---@field phone_number string
---@field language? string # default "en_US"
---@field verification_method? 'sms'|'voice' # default "sms"
---@field [string] telnyx.NoSuchName

---Starts verifying a phone number for WhatsApp.
---
---`POST /whatsapp/business_accounts/{id}/phone_numbers`
---@param id string
---@param parameters telnyx.whatsapp.business_accounts.phone_numbers.InitializeVerificationParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.business_accounts.phone_numbers.InitializeVerificationParameters, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function whatsapp_business_accounts_phone_numbers.initialize_verification(id, parameters, opts) end

---@class (exact) telnyx.whatsapp.business_accounts.phone_numbers.ListParameters
---@field id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the phone numbers of a business account.
---
---`GET /whatsapp/business_accounts/{id}/phone_numbers`
---@param id string
---@param parameters? telnyx.whatsapp.business_accounts.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.whatsapp.WhatsappPhoneResponse>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.business_accounts.phone_numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.whatsapp.WhatsappPhoneResponse>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.whatsapp.WhatsappPhoneResponse>?, telnyx.Error, telnyx.Response
function whatsapp_business_accounts_phone_numbers.list(id, parameters, opts) end

---@class telnyx.whatsapp.business_accounts.settings
local whatsapp_business_accounts_settings = {}

---Retrieves the settings of a business account.
---
---`GET /whatsapp/business_accounts/{id}/settings`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappBusinessAccountsSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappBusinessAccountsSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappBusinessAccountsSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
function whatsapp_business_accounts_settings.retrieve(id, parameters, opts) end

---@class (exact) telnyx.whatsapp.business_accounts.settings.UpdateParameters
---@field id? string
---@field name? string
---@field timezone? string
---@field webhook_enabled? boolean
---@field webhook_events? string[]
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Updates the settings of a business account.
---
---`PATCH /whatsapp/business_accounts/{id}/settings`
---@param id string
---@param parameters? telnyx.whatsapp.business_accounts.settings.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappBusinessAccountsSettingsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.business_accounts.settings.UpdateParameters, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappBusinessAccountsSettingsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.whatsapp.WhatsappBusinessAccountsSettingsUpdateAnswer?, telnyx.Error, telnyx.Response
function whatsapp_business_accounts_settings.update(id, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers
---@field calling_settings telnyx.whatsapp.phone_numbers.calling_settings
---@field conversational_components telnyx.whatsapp.phone_numbers.conversational_components
---@field profile telnyx.whatsapp.phone_numbers.profile
local whatsapp_phone_numbers = {}

---Deletes a phone number.
---
---`DELETE /whatsapp/phone_numbers/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers.delete(phone_number, parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.GetParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the WhatsApp phone numbers.
---
---`GET /whatsapp/phone_numbers`
---@param parameters? telnyx.whatsapp.phone_numbers.GetParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers.get(parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the WhatsApp phone numbers.
---
---`GET /whatsapp/phone_numbers`
---@param parameters? telnyx.whatsapp.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.whatsapp.WhatsappPhoneResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.whatsapp.WhatsappPhoneResponse>?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers.list(parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.ResendVerificationParameters
---@field phone_number? string
---@field verification_method? 'sms'|'voice' # default "sms"
---@field [string] telnyx.NoSuchName

---Sends a verification code again.
---
---`POST /whatsapp/phone_numbers/{phone_number}/resend_verification`
---@param phone_number string
---@param parameters? telnyx.whatsapp.phone_numbers.ResendVerificationParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.ResendVerificationParameters, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers.resend_verification(phone_number, parameters, opts) end

---Retrieves a WhatsApp phone number.
---
---`GET /whatsapp/phone_numbers/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.PhoneNumberRetrievePhoneNumberResponse?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.whatsapp.PhoneNumberRetrievePhoneNumberResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.whatsapp.PhoneNumberRetrievePhoneNumberResponse?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers.retrieve(phone_number, parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.RetrieveConversationWindowParameters
---@field phone_number? string
---@field destination_number string
---@field [string] telnyx.NoSuchName

---Retrieves until when a recipient can be written to.
---
---`GET /whatsapp/phone_numbers/{phone_number}/conversation_window`
---@param phone_number string
---@param parameters telnyx.whatsapp.phone_numbers.RetrieveConversationWindowParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappPhoneNumbersRetrieveConversationWindowAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.RetrieveConversationWindowParameters, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersRetrieveConversationWindowAnswer?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers.retrieve_conversation_window(phone_number, parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.VerifyParameters
---@field phone_number? string
---@field code string
---@field [string] telnyx.NoSuchName

---Verifies a phone number by its code.
---
---`POST /whatsapp/phone_numbers/{phone_number}/verify`
---@param phone_number string
---@param parameters telnyx.whatsapp.phone_numbers.VerifyParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.VerifyParameters, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers.verify(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.calling_settings
local whatsapp_phone_numbers_calling_settings = {}

---Retrieves the calling settings of a phone number.
---
---`GET /whatsapp/phone_numbers/{phone_number}/calling_settings`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappPhoneNumbersCallingSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersCallingSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersCallingSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_calling_settings.retrieve(phone_number, parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.calling_settings.UpdateParameters
---@field phone_number? string
---@field enabled boolean
---@field [string] telnyx.NoSuchName

---Updates the calling settings of a phone number.
---
---`PATCH /whatsapp/phone_numbers/{phone_number}/calling_settings`
---@param phone_number string
---@param parameters telnyx.whatsapp.phone_numbers.calling_settings.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappPhoneNumbersCallingSettingsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.calling_settings.UpdateParameters, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersCallingSettingsUpdateAnswer?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_calling_settings.update(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.conversational_components
local whatsapp_phone_numbers_conversational_components = {}

---Lists the conversational components of a phone number.
---
---`GET /whatsapp/phone_numbers/{phone_number}/conversational_components`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.ConversationalComponentListResponse?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.whatsapp.ConversationalComponentListResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.whatsapp.ConversationalComponentListResponse?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_conversational_components.list(phone_number, parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.conversational_components.PatchAllParameters
---@field phone_number? string
---@field commands? telnyx.whatsapp.ConversationalComponentPatchAllParamsCommand[]
---@field ice_breakers? string[]
---@field [string] telnyx.NoSuchName

---Updates the conversational components of a phone number.
---
---`PATCH /whatsapp/phone_numbers/{phone_number}/conversational_components`
---@param phone_number string
---@param parameters? telnyx.whatsapp.phone_numbers.conversational_components.PatchAllParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.ConversationalComponentPatchAllResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.conversational_components.PatchAllParameters, opts?: telnyx.CallOptions): telnyx.whatsapp.ConversationalComponentPatchAllResponse?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts: telnyx.CallOptions): telnyx.whatsapp.ConversationalComponentPatchAllResponse?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_conversational_components.patch_all(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.profile
---@field photo telnyx.whatsapp.phone_numbers.profile.photo
local whatsapp_phone_numbers_profile = {}

---Retrieves the profile of a phone number.
---
---`GET /whatsapp/phone_numbers/{phone_number}/profile`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappPhoneNumbersProfileRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersProfileRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersProfileRetrieveAnswer?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_profile.retrieve(phone_number, parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.profile.UpdateParameters
---@field phone_number? string
---@field about? string # at most 139 characters
---@field address? string
---@field category? string
---@field description? string # at most 512 characters
---@field display_name? string
---@field email? string
---@field profile_id? string # a UUID
---@field website? string
---@field [string] telnyx.NoSuchName

---Updates the profile of a phone number.
---
---`PATCH /whatsapp/phone_numbers/{phone_number}/profile`
---@param phone_number string
---@param parameters? telnyx.whatsapp.phone_numbers.profile.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappPhoneNumbersProfileUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.profile.UpdateParameters, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersProfileUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersProfileUpdateAnswer?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_profile.update(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.profile.photo
local whatsapp_phone_numbers_profile_photo = {}

---Deletes the photo of a phone number.
---
---`DELETE /whatsapp/phone_numbers/{phone_number}/profile/photo`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_profile_photo.delete(phone_number, parameters, opts) end

---Retrieves the photo of a phone number.
---
---`GET /whatsapp/phone_numbers/{phone_number}/profile/photo`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappProfilePhotoResponse?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappProfilePhotoResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappProfilePhotoResponse?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_profile_photo.retrieve(phone_number, parameters, opts) end

---@class (exact) telnyx.whatsapp.phone_numbers.profile.photo.UploadParameters
---@field phone_number? string
---@field file telnyx.File
---@field [string] telnyx.NoSuchName

---Uploads the profile photo of a phone number.
---
---`POST /whatsapp/phone_numbers/{phone_number}/profile/photo`
---@param phone_number string
---@param parameters telnyx.whatsapp.phone_numbers.profile.photo.UploadParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappPhoneNumbersProfilePhotoUploadAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.profile.photo.UploadParameters, opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappPhoneNumbersProfilePhotoUploadAnswer?, telnyx.Error, telnyx.Response
function whatsapp_phone_numbers_profile_photo.upload(phone_number, parameters, opts) end

---@class telnyx.whatsapp.templates
local whatsapp_templates = {}

---@class (exact) telnyx.whatsapp.templates.CreateParameters
---@field category 'MARKETING'|'UTILITY'|'AUTHENTICATION'
---@field components (telnyx.shared.WhatsappTemplateHeaderComponent|telnyx.shared.WhatsappTemplateBodyComponent|telnyx.shared.WhatsappTemplateFooterComponent|telnyx.shared.WhatsappTemplateButtonsComponent|telnyx.shared.WhatsappTemplateCarouselComponent)[]
---@field language string
---@field name string
---@field waba_id string
---@field [string] telnyx.NoSuchName

---Creates a template.
---
---`POST /whatsapp/message_templates`
---@param parameters telnyx.whatsapp.templates.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappTemplatesCreateAnswer?, telnyx.Error, telnyx.Response
function whatsapp_templates.create(parameters, opts) end

---@class (exact) telnyx.whatsapp.templates.ListParameters
---@field filter_category? 'MARKETING'|'UTILITY'|'AUTHENTICATION'
---@field filter_search? string
---@field filter_status? string
---@field filter_waba_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { category?: 'MARKETING'|'UTILITY'|'AUTHENTICATION', search?: string, status?: string, waba_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists templates.
---
---`GET /whatsapp/message_templates`
---@param parameters? telnyx.whatsapp.templates.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.WhatsappTemplateData>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.WhatsappTemplateData>?, telnyx.Error, telnyx.Response
function whatsapp_templates.list(parameters, opts) end

---@class telnyx.whatsapp.user_data
local whatsapp_user_data = {}

---Retrieves the user's WhatsApp settings.
---
---`GET /whatsapp/user_data`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappUserDataRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.whatsapp.WhatsappUserDataRetrieveAnswer?, telnyx.Error, telnyx.Response
function whatsapp_user_data.retrieve(parameters, opts) end

---@class (exact) telnyx.whatsapp.user_data.UpdateParameters
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent
---@field [string] telnyx.NoSuchName

---Updates the user's WhatsApp settings.
---
---`PATCH /whatsapp/user_data`
---@param parameters? telnyx.whatsapp.user_data.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.whatsapp.WhatsappUserDataUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.whatsapp.WhatsappUserDataUpdateAnswer?, telnyx.Error, telnyx.Response
function whatsapp_user_data.update(parameters, opts) end

---@class telnyx.whatsapp.ConversationalComponentListResponse
---@field data telnyx.whatsapp.WhatsappConversationalComponent

---@class telnyx.whatsapp.ConversationalComponentPatchAllParamsCommand
---@field command? string
---@field description? string

---@class telnyx.whatsapp.ConversationalComponentPatchAllResponse
---@field data telnyx.whatsapp.WhatsappConversationalComponent

---@class telnyx.whatsapp.PhoneNumberListResponseSyncProgress
---@field contacts_status? string
---@field history_chunk_order? number
---@field history_phase? number
---@field history_progress? number
---@field history_status? string

---@class telnyx.whatsapp.PhoneNumberRetrievePhoneNumberResponse
---@field data telnyx.whatsapp.PhoneNumberRetrievePhoneNumberResponseData

---@class telnyx.whatsapp.PhoneNumberRetrievePhoneNumberResponseData
---@field calling_enabled? boolean
---@field coexistence_state? 'disconnected'|'active'|'pending_onboarding'|'sync_pending'|'syncing'|'sync_complete'|'history_declined'|'sync_deadline_expired'|'offboarded'
---@field created_at? string # when it was created
---@field display_name? string
---@field enabled? boolean
---@field is_on_biz_app? boolean
---@field phone_number? string
---@field phone_number_id? string
---@field quality_rating? string
---@field record_type? string # the kind of record
---@field status? string
---@field sync_deadline? string
---@field sync_progress? telnyx.whatsapp.PhoneNumberRetrievePhoneNumberResponseDataSyncProgress
---@field user_id? string
---@field waba_id? string

---@class telnyx.whatsapp.PhoneNumberRetrievePhoneNumberResponseDataSyncProgress
---@field contacts_status? string
---@field history_chunk_order? number
---@field history_phase? number
---@field history_progress? number
---@field history_status? string

---@class telnyx.whatsapp.WabaResponse
---@field account_review_status? string
---@field business_verification_status? string
---@field country? string
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field phone_numbers_count? integer
---@field record_type? string # the kind of record
---@field status? string
---@field waba_id? string

---@class telnyx.whatsapp.WabaSettings
---@field id string # a UUID
---@field name? string
---@field record_type? string # the kind of record
---@field timezone? string
---@field updated_at? string # when it last changed
---@field webhook_enabled? boolean
---@field webhook_events? string[]
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.whatsapp.WhatsappBusinessAccountsRetrieveAnswer
---@field data telnyx.whatsapp.WabaResponse

---@class telnyx.whatsapp.WhatsappBusinessAccountsSettingsRetrieveAnswer
---@field data telnyx.whatsapp.WabaSettings

---@class telnyx.whatsapp.WhatsappBusinessAccountsSettingsUpdateAnswer
---@field data telnyx.whatsapp.WabaSettings

---@class telnyx.whatsapp.WhatsappCallingSettingsData
---@field enabled? boolean
---@field phone_number? string
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.whatsapp.WhatsappConversationWindowData
---@field last_user_message_at? string
---@field window_active? boolean
---@field window_expires_at? string
---@field window_type? string

---@class telnyx.whatsapp.WhatsappConversationalComponent
---@field commands? telnyx.whatsapp.WhatsappConversationalComponentCommand[]
---@field ice_breakers? string[]
---@field phone_number? string
---@field record_type? string # the kind of record

---@class telnyx.whatsapp.WhatsappConversationalComponentCommand
---@field command? string
---@field description? string

---@class telnyx.whatsapp.WhatsappPhoneNumbersCallingSettingsRetrieveAnswer
---@field data telnyx.whatsapp.WhatsappCallingSettingsData

---@class telnyx.whatsapp.WhatsappPhoneNumbersCallingSettingsUpdateAnswer
---@field data telnyx.whatsapp.WhatsappCallingSettingsData

---@class telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer
---@field data telnyx.whatsapp.WhatsappPhoneResponse[]
---@field meta? telnyx.shared.MessagingPaginationMeta
---@field items telnyx.whatsapp.WhatsappPhoneResponse[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer): boolean
---@field next_page fun(self: telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer): telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer): fun(): telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer?
---@field each fun(self: telnyx.whatsapp.WhatsappPhoneNumbersGetAnswer): fun(): telnyx.whatsapp.WhatsappPhoneResponse?

---@class telnyx.whatsapp.WhatsappPhoneNumbersProfilePhotoUploadAnswer
---@field data telnyx.whatsapp.WhatsappProfileData

---@class telnyx.whatsapp.WhatsappPhoneNumbersProfileRetrieveAnswer
---@field data telnyx.whatsapp.WhatsappProfileData

---@class telnyx.whatsapp.WhatsappPhoneNumbersProfileUpdateAnswer
---@field data telnyx.whatsapp.WhatsappProfileData

---@class telnyx.whatsapp.WhatsappPhoneNumbersRetrieveConversationWindowAnswer
---@field data telnyx.whatsapp.WhatsappConversationWindowData

---@class telnyx.whatsapp.WhatsappPhoneResponse
---@field calling_enabled? boolean
---@field coexistence_state? 'disconnected'|'active'|'pending_onboarding'|'sync_pending'|'syncing'|'sync_complete'|'history_declined'|'sync_deadline_expired'|'offboarded'
---@field created_at? string # when it was created
---@field display_name? string
---@field enabled? boolean
---@field is_on_biz_app? boolean
---@field phone_number? string
---@field phone_number_id? string
---@field quality_rating? string
---@field record_type? string # the kind of record
---@field status? string
---@field sync_deadline? string
---@field sync_progress? telnyx.whatsapp.PhoneNumberListResponseSyncProgress
---@field user_id? string
---@field waba_id? string

---@class telnyx.whatsapp.WhatsappProfileData
---@field about? string # at most 139 characters
---@field address? string
---@field category? string
---@field created_at? string # when it was created
---@field description? string # at most 512 characters
---@field display_name? string
---@field email? string
---@field id string
---@field phone_number_id? string
---@field profile_id? string
---@field profile_photo_url? string
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
---@field website? string

---@class telnyx.whatsapp.WhatsappProfilePhotoData
---@field phone_number_id? string
---@field profile_photo_url? string
---@field record_type? string # the kind of record

---@class telnyx.whatsapp.WhatsappProfilePhotoResponse
---@field data telnyx.whatsapp.WhatsappProfilePhotoData

---@class telnyx.whatsapp.WhatsappTemplatesCreateAnswer
---@field data telnyx.shared.WhatsappTemplateData

---@class telnyx.whatsapp.WhatsappUserData
---@field created_at? string # when it was created
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
---@field webhook_failover_url? string # where events are sent if the first URL fails
---@field webhook_url? string # where events are sent

---@class telnyx.whatsapp.WhatsappUserDataRetrieveAnswer
---@field data telnyx.whatsapp.WhatsappUserData

---@class telnyx.whatsapp.WhatsappUserDataUpdateAnswer
---@field data telnyx.whatsapp.WhatsappUserData
