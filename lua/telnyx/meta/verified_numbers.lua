---@meta _
-- Types of `client.verified_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.verified_numbers
---@field actions telnyx.verified_numbers.actions
local verified_numbers = {}

---@class telnyx.verified_numbers.CreateParameters
---@field phone_number string
---@field verification_method string
---@field extension? string

---`POST /verified_numbers`
---@param parameters telnyx.verified_numbers.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function verified_numbers.create(parameters, opts) end

---`DELETE /verified_numbers/{phone_number}`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verified_numbers.delete(phone_number, opts) end

---@class telnyx.verified_numbers.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /verified_numbers`
---@param parameters? telnyx.verified_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function verified_numbers.list(parameters, opts) end

---`GET /verified_numbers/{phone_number}`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verified_numbers.retrieve(phone_number, opts) end

---@class telnyx.verified_numbers.actions
local verified_numbers_actions = {}

---@class telnyx.verified_numbers.actions.SubmitVerificationCodeParameters
---@field phone_number? string
---@field verification_code string

---`POST /verified_numbers/{phone_number}/actions/verify`
---@param phone_number string
---@param parameters telnyx.verified_numbers.actions.SubmitVerificationCodeParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.verified_numbers.actions.SubmitVerificationCodeParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function verified_numbers_actions.submit_verification_code(phone_number, parameters, opts) end
