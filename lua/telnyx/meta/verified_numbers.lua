---@meta _
-- Types of `client.verified_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.verified_numbers
---@field actions telnyx.verified_numbers.actions
local verified_numbers = {}

---@class (exact) telnyx.verified_numbers.CreateParameters
---@field phone_number string
---@field verification_method 'sms'|'call'
---@field extension? string # at most 50 characters
---@field [string] telnyx.NoSuchName

---Starts verifying a number.
---
---`POST /verified_numbers`
---@param parameters telnyx.verified_numbers.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verified_numbers.CreateVerifiedNumberResponse?, telnyx.Error, telnyx.Response
function verified_numbers.create(parameters, opts) end

---Deletes a verified number.
---
---`DELETE /verified_numbers/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verified_numbers.VerifiedNumberResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.verified_numbers.VerifiedNumberResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.verified_numbers.VerifiedNumberResponseDataWrapper?, telnyx.Error, telnyx.Response
function verified_numbers.delete(phone_number, parameters, opts) end

---@class (exact) telnyx.verified_numbers.ListParameters
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; default 25
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists verified numbers.
---
---`GET /verified_numbers`
---@param parameters? telnyx.verified_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.verified_numbers.VerifiedNumberResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.verified_numbers.VerifiedNumberResponse>?, telnyx.Error, telnyx.Response
function verified_numbers.list(parameters, opts) end

---Retrieves a verified number.
---
---`GET /verified_numbers/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verified_numbers.VerifiedNumberResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.verified_numbers.VerifiedNumberResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.verified_numbers.VerifiedNumberResponseDataWrapper?, telnyx.Error, telnyx.Response
function verified_numbers.retrieve(phone_number, parameters, opts) end

---@class telnyx.verified_numbers.actions
local verified_numbers_actions = {}

---@class (exact) telnyx.verified_numbers.actions.SubmitVerificationCodeParameters
---@field phone_number? string
---@field verification_code string
---@field [string] telnyx.NoSuchName

---Verifies a number by its code.
---
---`POST /verified_numbers/{phone_number}/actions/verify`
---@param phone_number string
---@param parameters telnyx.verified_numbers.actions.SubmitVerificationCodeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.verified_numbers.VerifiedNumberResponseDataWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.verified_numbers.actions.SubmitVerificationCodeParameters, opts?: telnyx.CallOptions): telnyx.verified_numbers.VerifiedNumberResponseDataWrapper?, telnyx.Error, telnyx.Response
function verified_numbers_actions.submit_verification_code(phone_number, parameters, opts) end

---@class telnyx.verified_numbers.CreateVerifiedNumberResponse
---@field phone_number? string
---@field verification_method? string

---@alias telnyx.verified_numbers.VerifiedNumberRecordType 'verified_number'

---@class telnyx.verified_numbers.VerifiedNumberResponse
---@field phone_number? string
---@field record_type? telnyx.verified_numbers.VerifiedNumberRecordType # the kind of record
---@field verified_at? string

---@class telnyx.verified_numbers.VerifiedNumberResponseDataWrapper
---@field data telnyx.verified_numbers.VerifiedNumberResponse
