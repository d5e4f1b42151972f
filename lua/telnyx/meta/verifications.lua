---@meta _
-- Types of `client.verifications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.verifications
---@field actions telnyx.verifications.actions
---@field by_phone_number telnyx.verifications.by_phone_number
local verifications = {}

---`GET /verifications/{verification_id}`
---@param verification_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { verification_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verifications.retrieve(verification_id, opts) end

---@class telnyx.verifications.TriggerCallParameters
---@field phone_number string
---@field verify_profile_id string
---@field custom_code? string
---@field extension? string
---@field timeout_secs? integer

---`POST /verifications/call`
---@param parameters telnyx.verifications.TriggerCallParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function verifications.trigger_call(parameters, opts) end

---@class telnyx.verifications.TriggerFlashcallParameters
---@field phone_number string
---@field verify_profile_id string
---@field timeout_secs? integer

---`POST /verifications/flashcall`
---@param parameters telnyx.verifications.TriggerFlashcallParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function verifications.trigger_flashcall(parameters, opts) end

---@class telnyx.verifications.TriggerSmsParameters
---@field phone_number string
---@field verify_profile_id string
---@field custom_code? string
---@field timeout_secs? integer

---`POST /verifications/sms`
---@param parameters telnyx.verifications.TriggerSmsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function verifications.trigger_sms(parameters, opts) end

---@class telnyx.verifications.TriggerWhatsappVerificationParameters
---@field phone_number string
---@field verify_profile_id string
---@field custom_code? string
---@field timeout_secs? integer

---`POST /verifications/whatsapp`
---@param parameters telnyx.verifications.TriggerWhatsappVerificationParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function verifications.trigger_whatsapp_verification(parameters, opts) end

---@class telnyx.verifications.actions
local verifications_actions = {}

---@class telnyx.verifications.actions.VerifyParameters
---@field verification_id? string
---@field code? string
---@field status? string

---`POST /verifications/{verification_id}/actions/verify`
---@param verification_id string
---@param parameters? telnyx.verifications.actions.VerifyParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.verifications.actions.VerifyParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verifications_actions.verify(verification_id, parameters, opts) end

---@class telnyx.verifications.by_phone_number
---@field actions telnyx.verifications.by_phone_number.actions
local verifications_by_phone_number = {}

---`GET /verifications/by_phone_number/{phone_number}`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verifications_by_phone_number.list(phone_number, opts) end

---@class telnyx.verifications.by_phone_number.actions
local verifications_by_phone_number_actions = {}

---@class telnyx.verifications.by_phone_number.actions.VerifyParameters
---@field phone_number? string
---@field code string
---@field verify_profile_id string

---`POST /verifications/by_phone_number/{phone_number}/actions/verify`
---@param phone_number string
---@param parameters telnyx.verifications.by_phone_number.actions.VerifyParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.verifications.by_phone_number.actions.VerifyParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verifications_by_phone_number_actions.verify(phone_number, parameters, opts) end
