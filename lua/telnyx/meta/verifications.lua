---@meta _
-- Types of `client.verifications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.verifications
---@field actions telnyx.verifications.actions
---@field by_phone_number telnyx.verifications.by_phone_number
local verifications = {}

---Retrieves a verification.
---
---`GET /verifications/{verification_id}`
---@param verification_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verifications.RetrieveVerificationResponse?, telnyx.Error, telnyx.Response
---@overload fun(verification_id: string, opts?: telnyx.CallOptions): telnyx.verifications.RetrieveVerificationResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { verification_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.verifications.RetrieveVerificationResponse?, telnyx.Error, telnyx.Response
function verifications.retrieve(verification_id, parameters, opts) end

---@class (exact) telnyx.verifications.TriggerCallParameters
---@field phone_number string
---@field verify_profile_id string # a UUID
---@field custom_code? string
---@field extension? string
---@field timeout_secs? integer # seconds
---@field [string] telnyx.NoSuchName

---Sends a verification code by a call.
---
---`POST /verifications/call`
---@param parameters telnyx.verifications.TriggerCallParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verifications.CreateVerificationResponse?, telnyx.Error, telnyx.Response
function verifications.trigger_call(parameters, opts) end

---@class (exact) telnyx.verifications.TriggerFlashcallParameters
---@field phone_number string
---@field verify_profile_id string # a UUID
---@field timeout_secs? integer # seconds
---@field [string] telnyx.NoSuchName

---Verifies a phone number by a flash call.
---
---`POST /verifications/flashcall`
---@param parameters telnyx.verifications.TriggerFlashcallParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verifications.CreateVerificationResponse?, telnyx.Error, telnyx.Response
function verifications.trigger_flashcall(parameters, opts) end

---@class (exact) telnyx.verifications.TriggerSmsParameters
---@field phone_number string
---@field verify_profile_id string # a UUID
---@field custom_code? string
---@field timeout_secs? integer # seconds
---@field [string] telnyx.NoSuchName

---Sends a verification code by SMS.
---
---`POST /verifications/sms`
---@param parameters telnyx.verifications.TriggerSmsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verifications.CreateVerificationResponse?, telnyx.Error, telnyx.Response
function verifications.trigger_sms(parameters, opts) end

---@class (exact) telnyx.verifications.TriggerWhatsappVerificationParameters
---@field phone_number string
---@field verify_profile_id string # a UUID
---@field custom_code? string
---@field timeout_secs? integer # seconds
---@field [string] telnyx.NoSuchName

---Sends a verification code by WhatsApp.
---
---`POST /verifications/whatsapp`
---@param parameters telnyx.verifications.TriggerWhatsappVerificationParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verifications.CreateVerificationResponse?, telnyx.Error, telnyx.Response
function verifications.trigger_whatsapp_verification(parameters, opts) end

---@class telnyx.verifications.actions
local verifications_actions = {}

---@class (exact) telnyx.verifications.actions.VerifyParameters
---@field verification_id? string
---@field code? string
---@field status? 'accepted'|'rejected'
---@field [string] telnyx.NoSuchName

---Verifies a code by the id of its verification.
---
---`POST /verifications/{verification_id}/actions/verify`
---@param verification_id string
---@param parameters? telnyx.verifications.actions.VerifyParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verifications.VerifyVerificationCodeResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.verifications.actions.VerifyParameters, opts?: telnyx.CallOptions): telnyx.verifications.VerifyVerificationCodeResponse?, telnyx.Error, telnyx.Response
---@overload fun(verification_id: string, opts: telnyx.CallOptions): telnyx.verifications.VerifyVerificationCodeResponse?, telnyx.Error, telnyx.Response
function verifications_actions.verify(verification_id, parameters, opts) end

---@class telnyx.verifications.by_phone_number
---@field actions telnyx.verifications.by_phone_number.actions
local verifications_by_phone_number = {}

---Lists the verifications of a phone number.
---
---`GET /verifications/by_phone_number/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verifications.ListVerificationsResponse?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.verifications.ListVerificationsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.verifications.ListVerificationsResponse?, telnyx.Error, telnyx.Response
function verifications_by_phone_number.list(phone_number, parameters, opts) end

---@class telnyx.verifications.by_phone_number.actions
local verifications_by_phone_number_actions = {}

---@class (exact) telnyx.verifications.by_phone_number.actions.VerifyParameters
---@field phone_number? string
---@field code string
---@field verify_profile_id string # a UUID
---@field [string] telnyx.NoSuchName

---Verifies a code by its phone number.
---
---`POST /verifications/by_phone_number/{phone_number}/actions/verify`
---@param phone_number string
---@param parameters telnyx.verifications.by_phone_number.actions.VerifyParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verifications.VerifyVerificationCodeResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.verifications.by_phone_number.actions.VerifyParameters, opts?: telnyx.CallOptions): telnyx.verifications.VerifyVerificationCodeResponse?, telnyx.Error, telnyx.Response
function verifications_by_phone_number_actions.verify(phone_number, parameters, opts) end

---@class telnyx.verifications.CreateVerificationResponse
---@field data telnyx.verifications.Verification

---@class telnyx.verifications.ListVerificationsResponse
---@field data telnyx.verifications.Verification[]
---@field meta telnyx.verifications.Meta_
---@field items telnyx.verifications.Verification[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.verifications.ListVerificationsResponse): boolean
---@field next_page fun(self: telnyx.verifications.ListVerificationsResponse): telnyx.verifications.ListVerificationsResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.verifications.ListVerificationsResponse): fun(): telnyx.verifications.ListVerificationsResponse?
---@field each fun(self: telnyx.verifications.ListVerificationsResponse): fun(): telnyx.verifications.Verification?

---@class telnyx.verifications.Meta_
---@field page_number integer
---@field page_size integer
---@field total_pages integer
---@field total_results integer

---@class telnyx.verifications.RetrieveVerificationResponse
---@field data telnyx.verifications.Verification

---@class telnyx.verifications.Verification
---@field created_at? string # when it was created
---@field custom_code? string
---@field id string # a UUID
---@field phone_number? string
---@field record_type? telnyx.verifications.VerificationRecordType # the kind of record
---@field status? telnyx.verifications.VerificationStatus
---@field timeout_secs? integer # seconds
---@field type? telnyx.verifications.VerificationType
---@field updated_at? string # when it last changed
---@field verify_profile_id? string # a UUID

---@alias telnyx.verifications.VerificationRecordType 'verification'

---@alias telnyx.verifications.VerificationStatus 'pending'|'accepted'|'invalid'|'expired'|'error'

---@alias telnyx.verifications.VerificationType 'sms'|'call'|'flashcall'|'whatsapp'

---@class telnyx.verifications.VerifyVerificationCodeResponse
---@field data telnyx.verifications.VerifyVerificationCodeResponseData

---@class telnyx.verifications.VerifyVerificationCodeResponseData
---@field phone_number string
---@field response_code 'accepted'|'rejected'
