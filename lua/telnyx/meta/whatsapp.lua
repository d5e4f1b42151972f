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

---`DELETE /whatsapp/business_accounts/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function whatsapp_business_accounts.delete(id, opts) end

---@class telnyx.whatsapp.business_accounts.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /whatsapp/business_accounts`
---@param parameters? telnyx.whatsapp.business_accounts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function whatsapp_business_accounts.list(parameters, opts) end

---`GET /whatsapp/business_accounts/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_business_accounts.retrieve(id, opts) end

---@class telnyx.whatsapp.business_accounts.phone_numbers
local whatsapp_business_accounts_phone_numbers = {}

---@class telnyx.whatsapp.business_accounts.phone_numbers.InitializeVerificationParameters
---@field id? string
---@field display_name string
---@field phone_number string
---@field language? string
---@field verification_method? string

---`POST /whatsapp/business_accounts/{id}/phone_numbers`
---@param id string
---@param parameters telnyx.whatsapp.business_accounts.phone_numbers.InitializeVerificationParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.business_accounts.phone_numbers.InitializeVerificationParameters, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function whatsapp_business_accounts_phone_numbers.initialize_verification(id, parameters, opts) end

---@class telnyx.whatsapp.business_accounts.phone_numbers.ListParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /whatsapp/business_accounts/{id}/phone_numbers`
---@param id string
---@param parameters? telnyx.whatsapp.business_accounts.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.business_accounts.phone_numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function whatsapp_business_accounts_phone_numbers.list(id, parameters, opts) end

---@class telnyx.whatsapp.business_accounts.settings
local whatsapp_business_accounts_settings = {}

---`GET /whatsapp/business_accounts/{id}/settings`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_business_accounts_settings.retrieve(id, opts) end

---@class telnyx.whatsapp.business_accounts.settings.UpdateParameters
---@field id? string
---@field name? string
---@field timezone? string
---@field webhook_enabled? boolean
---@field webhook_events? string[]
---@field webhook_failover_url? string
---@field webhook_url? string

---`PATCH /whatsapp/business_accounts/{id}/settings`
---@param id string
---@param parameters? telnyx.whatsapp.business_accounts.settings.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.business_accounts.settings.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_business_accounts_settings.update(id, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers
---@field calling_settings telnyx.whatsapp.phone_numbers.calling_settings
---@field conversational_components telnyx.whatsapp.phone_numbers.conversational_components
---@field profile telnyx.whatsapp.phone_numbers.profile
local whatsapp_phone_numbers = {}

---`DELETE /whatsapp/phone_numbers/{phone_number}`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers.delete(phone_number, opts) end

---@class telnyx.whatsapp.phone_numbers.GetParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /whatsapp/phone_numbers`
---@param parameters? telnyx.whatsapp.phone_numbers.GetParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers.get(parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /whatsapp/phone_numbers`
---@param parameters? telnyx.whatsapp.phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers.list(parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.ResendVerificationParameters
---@field phone_number? string
---@field verification_method? string

---`POST /whatsapp/phone_numbers/{phone_number}/resend_verification`
---@param phone_number string
---@param parameters? telnyx.whatsapp.phone_numbers.ResendVerificationParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.ResendVerificationParameters, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers.resend_verification(phone_number, parameters, opts) end

---`GET /whatsapp/phone_numbers/{phone_number}`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers.retrieve(phone_number, opts) end

---@class telnyx.whatsapp.phone_numbers.RetrieveConversationWindowParameters
---@field phone_number? string
---@field destination_number string

---`GET /whatsapp/phone_numbers/{phone_number}/conversation_window`
---@param phone_number string
---@param parameters telnyx.whatsapp.phone_numbers.RetrieveConversationWindowParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.RetrieveConversationWindowParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers.retrieve_conversation_window(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.VerifyParameters
---@field phone_number? string
---@field code string

---`POST /whatsapp/phone_numbers/{phone_number}/verify`
---@param phone_number string
---@param parameters telnyx.whatsapp.phone_numbers.VerifyParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.VerifyParameters, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers.verify(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.calling_settings
local whatsapp_phone_numbers_calling_settings = {}

---`GET /whatsapp/phone_numbers/{phone_number}/calling_settings`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_calling_settings.retrieve(phone_number, opts) end

---@class telnyx.whatsapp.phone_numbers.calling_settings.UpdateParameters
---@field phone_number? string
---@field enabled boolean

---`PATCH /whatsapp/phone_numbers/{phone_number}/calling_settings`
---@param phone_number string
---@param parameters telnyx.whatsapp.phone_numbers.calling_settings.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.calling_settings.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_calling_settings.update(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.conversational_components
local whatsapp_phone_numbers_conversational_components = {}

---`GET /whatsapp/phone_numbers/{phone_number}/conversational_components`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_conversational_components.list(phone_number, opts) end

---@class telnyx.whatsapp.phone_numbers.conversational_components.PatchAllParameters
---@field phone_number? string
---@field commands? table[]
---@field ice_breakers? string[]

---`PATCH /whatsapp/phone_numbers/{phone_number}/conversational_components`
---@param phone_number string
---@param parameters? telnyx.whatsapp.phone_numbers.conversational_components.PatchAllParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.conversational_components.PatchAllParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_conversational_components.patch_all(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.profile
---@field photo telnyx.whatsapp.phone_numbers.profile.photo
local whatsapp_phone_numbers_profile = {}

---`GET /whatsapp/phone_numbers/{phone_number}/profile`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_profile.retrieve(phone_number, opts) end

---@class telnyx.whatsapp.phone_numbers.profile.UpdateParameters
---@field phone_number? string
---@field about? string
---@field address? string
---@field category? string
---@field description? string
---@field display_name? string
---@field email? string
---@field profile_id? string
---@field website? string

---`PATCH /whatsapp/phone_numbers/{phone_number}/profile`
---@param phone_number string
---@param parameters? telnyx.whatsapp.phone_numbers.profile.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.profile.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_profile.update(phone_number, parameters, opts) end

---@class telnyx.whatsapp.phone_numbers.profile.photo
local whatsapp_phone_numbers_profile_photo = {}

---`DELETE /whatsapp/phone_numbers/{phone_number}/profile/photo`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_profile_photo.delete(phone_number, opts) end

---`GET /whatsapp/phone_numbers/{phone_number}/profile/photo`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_profile_photo.retrieve(phone_number, opts) end

---@class telnyx.whatsapp.phone_numbers.profile.photo.UploadParameters
---@field phone_number? string
---@field file telnyx.File

---`POST /whatsapp/phone_numbers/{phone_number}/profile/photo`
---@param phone_number string
---@param parameters telnyx.whatsapp.phone_numbers.profile.photo.UploadParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.whatsapp.phone_numbers.profile.photo.UploadParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function whatsapp_phone_numbers_profile_photo.upload(phone_number, parameters, opts) end

---@class telnyx.whatsapp.templates
local whatsapp_templates = {}

---@class telnyx.whatsapp.templates.CreateParameters
---@field category string
---@field components table[]
---@field language string
---@field name string
---@field waba_id string

---`POST /whatsapp/message_templates`
---@param parameters telnyx.whatsapp.templates.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function whatsapp_templates.create(parameters, opts) end

---@class telnyx.whatsapp.templates.ListParameters
---@field filter_category? string
---@field filter_search? string
---@field filter_status? string
---@field filter_waba_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { category?: string, search?: string, status?: string, waba_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /whatsapp/message_templates`
---@param parameters? telnyx.whatsapp.templates.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function whatsapp_templates.list(parameters, opts) end

---@class telnyx.whatsapp.user_data
local whatsapp_user_data = {}

---`GET /whatsapp/user_data`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function whatsapp_user_data.retrieve(opts) end

---@class telnyx.whatsapp.user_data.UpdateParameters
---@field webhook_failover_url? string
---@field webhook_url? string

---`PATCH /whatsapp/user_data`
---@param parameters? telnyx.whatsapp.user_data.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function whatsapp_user_data.update(parameters, opts) end
