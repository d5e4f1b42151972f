---@meta _
-- Types of `client.messaging_hosted_number_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_hosted_number_orders
---@field actions telnyx.messaging_hosted_number_orders.actions
local messaging_hosted_number_orders = {}

---@class (exact) telnyx.messaging_hosted_number_orders.CheckEligibilityParameters
---@field phone_numbers string[]
---@field [string] telnyx.NoSuchName

---Checks which phone numbers can be hosted.
---
---`POST /messaging_hosted_number_orders/eligibility_numbers_check`
---@param parameters telnyx.messaging_hosted_number_orders.CheckEligibilityParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_number_orders.EligibilityNumbersResponse?, telnyx.Error, telnyx.Response
function messaging_hosted_number_orders.check_eligibility(parameters, opts) end

---@class (exact) telnyx.messaging_hosted_number_orders.CreateParameters
---@field messaging_profile_id? string # the messaging profile to use
---@field phone_numbers? string[]
---@field [string] telnyx.NoSuchName

---Creates a messaging hosted number order.
---
---`POST /messaging_hosted_number_orders`
---@param parameters? telnyx.messaging_hosted_number_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersCreateAnswer?, telnyx.Error, telnyx.Response
function messaging_hosted_number_orders.create(parameters, opts) end

---@class (exact) telnyx.messaging_hosted_number_orders.CreateVerificationCodesParameters
---@field id? string
---@field phone_numbers string[]
---@field verification_method 'sms'|'call'
---@field [string] telnyx.NoSuchName

---Sends verification codes to the numbers of an order.
---
---`POST /messaging_hosted_number_orders/{id}/verification_codes`
---@param id string
---@param parameters telnyx.messaging_hosted_number_orders.CreateVerificationCodesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_number_orders.CreatedVerificationCodesResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_hosted_number_orders.CreateVerificationCodesParameters, opts?: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.CreatedVerificationCodesResponse?, telnyx.Error, telnyx.Response
function messaging_hosted_number_orders.create_verification_codes(id, parameters, opts) end

---Deletes a messaging hosted number order.
---
---`DELETE /messaging_hosted_number_orders/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersDeleteAnswer?, telnyx.Error, telnyx.Response
function messaging_hosted_number_orders.delete(id, parameters, opts) end

---@class (exact) telnyx.messaging_hosted_number_orders.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists messaging hosted number orders.
---
---`GET /messaging_hosted_number_orders`
---@param parameters? telnyx.messaging_hosted_number_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.MessagingHostedNumberOrder>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.MessagingHostedNumberOrder>?, telnyx.Error, telnyx.Response
function messaging_hosted_number_orders.list(parameters, opts) end

---Retrieves a messaging hosted number order.
---
---`GET /messaging_hosted_number_orders/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
function messaging_hosted_number_orders.retrieve(id, parameters, opts) end

---@class (exact) telnyx.messaging_hosted_number_orders.ValidateCodesParameters
---@field id? string
---@field verification_codes telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersValidateCodesVerificationCodesItem[]
---@field [string] telnyx.NoSuchName

---Validates the verification codes of an order.
---
---`POST /messaging_hosted_number_orders/{id}/validation_codes`
---@param id string
---@param parameters telnyx.messaging_hosted_number_orders.ValidateCodesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersValidateCodesAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_hosted_number_orders.ValidateCodesParameters, opts?: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersValidateCodesAnswer?, telnyx.Error, telnyx.Response
function messaging_hosted_number_orders.validate_codes(id, parameters, opts) end

---@class telnyx.messaging_hosted_number_orders.actions
local messaging_hosted_number_orders_actions = {}

---@class (exact) telnyx.messaging_hosted_number_orders.actions.UploadFileParameters
---@field id? string
---@field bill? telnyx.File
---@field loa? telnyx.File
---@field [string] telnyx.NoSuchName

---Uploads the documents of a hosted number order.
---
---`POST /messaging_hosted_number_orders/{id}/actions/file_upload`
---@param id string
---@param parameters? telnyx.messaging_hosted_number_orders.actions.UploadFileParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersActionsUploadFileAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_hosted_number_orders.actions.UploadFileParameters, opts?: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersActionsUploadFileAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersActionsUploadFileAnswer?, telnyx.Error, telnyx.Response
function messaging_hosted_number_orders_actions.upload_file(id, parameters, opts) end

---@class telnyx.messaging_hosted_number_orders.CreatedVerificationCodesResponse
---@field data telnyx.messaging_hosted_number_orders.CreatedVerificationCodesResponseDataItem[]

---@class telnyx.messaging_hosted_number_orders.CreatedVerificationCodesResponseDataItem
---@field error? string
---@field phone_number string
---@field type? 'sms'|'call'
---@field verification_code_id? string # a UUID

---@class telnyx.messaging_hosted_number_orders.EligibilityNumberResponse
---@field detail? string
---@field eligible? boolean
---@field eligible_status? 'NUMBER_CAN_NOT_BE_REPEATED'|'NUMBER_CAN_NOT_BE_VALIDATED'|'NUMBER_CAN_NOT_BE_WIRELESS'|'NUMBER_CAN_NOT_BE_ACTIVE_IN_YOUR_ACCOUNT'|'NUMBER_CAN_NOT_HOSTED_WITH_A_TELNYX_SUBSCRIBER'|'NUMBER_CAN_NOT_BE_IN_TELNYX'|'NUMBER_IS_NOT_A_US_NUMBER'|'NUMBER_IS_NOT_A_VALID_ROUTING_NUMBER'|'NUMBER_IS_NOT_IN_E164_FORMAT'|'BILLING_ACCOUNT_CHECK_FAILED'|'BILLING_ACCOUNT_IS_ABOLISHED'|'ELIGIBLE'
---@field phone_number? string

---@class telnyx.messaging_hosted_number_orders.EligibilityNumbersResponse
---@field phone_numbers? telnyx.messaging_hosted_number_orders.EligibilityNumberResponse[]

---@class telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersActionsUploadFileAnswer
---@field data telnyx.shared.MessagingHostedNumberOrder

---@class telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersCreateAnswer
---@field data telnyx.shared.MessagingHostedNumberOrder

---@class telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersDeleteAnswer
---@field data telnyx.shared.MessagingHostedNumberOrder

---@class telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersRetrieveAnswer
---@field data telnyx.shared.MessagingHostedNumberOrder

---@class telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersValidateCodesAnswer
---@field data telnyx.messaging_hosted_number_orders.ValidationCodes

---@class telnyx.messaging_hosted_number_orders.MessagingHostedNumberOrdersValidateCodesVerificationCodesItem
---@field code string
---@field phone_number string

---@class telnyx.messaging_hosted_number_orders.ValidationCodes
---@field order_id string # a UUID
---@field phone_numbers telnyx.messaging_hosted_number_orders.ValidationCodesPhoneNumbersItem[]

---@class telnyx.messaging_hosted_number_orders.ValidationCodesPhoneNumbersItem
---@field phone_number string
---@field status 'verified'|'rejected'|'already_verified'
