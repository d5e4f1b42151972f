---@meta _
-- Types of `client.messaging_hosted_number_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_hosted_number_orders
---@field actions telnyx.messaging_hosted_number_orders.actions
local messaging_hosted_number_orders = {}

---@class telnyx.messaging_hosted_number_orders.CheckEligibilityParameters
---@field phone_numbers string[]

---`POST /messaging_hosted_number_orders/eligibility_numbers_check`
---@param parameters telnyx.messaging_hosted_number_orders.CheckEligibilityParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_number_orders.check_eligibility(parameters, opts) end

---@class telnyx.messaging_hosted_number_orders.CreateParameters
---@field messaging_profile_id? string
---@field phone_numbers? string[]

---`POST /messaging_hosted_number_orders`
---@param parameters? telnyx.messaging_hosted_number_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_number_orders.create(parameters, opts) end

---@class telnyx.messaging_hosted_number_orders.CreateVerificationCodesParameters
---@field id? string
---@field phone_numbers string[]
---@field verification_method string

---`POST /messaging_hosted_number_orders/{id}/verification_codes`
---@param id string
---@param parameters telnyx.messaging_hosted_number_orders.CreateVerificationCodesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_hosted_number_orders.CreateVerificationCodesParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_number_orders.create_verification_codes(id, parameters, opts) end

---`DELETE /messaging_hosted_number_orders/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_number_orders.delete(id, opts) end

---@class telnyx.messaging_hosted_number_orders.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /messaging_hosted_number_orders`
---@param parameters? telnyx.messaging_hosted_number_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_hosted_number_orders.list(parameters, opts) end

---`GET /messaging_hosted_number_orders/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_number_orders.retrieve(id, opts) end

---@class telnyx.messaging_hosted_number_orders.ValidateCodesParameters
---@field id? string
---@field verification_codes table[]

---`POST /messaging_hosted_number_orders/{id}/validation_codes`
---@param id string
---@param parameters telnyx.messaging_hosted_number_orders.ValidateCodesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_hosted_number_orders.ValidateCodesParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_number_orders.validate_codes(id, parameters, opts) end

---@class telnyx.messaging_hosted_number_orders.actions
local messaging_hosted_number_orders_actions = {}

---@class telnyx.messaging_hosted_number_orders.actions.UploadFileParameters
---@field id? string
---@field bill? telnyx.File
---@field loa? telnyx.File

---`POST /messaging_hosted_number_orders/{id}/actions/file_upload`
---@param id string
---@param parameters? telnyx.messaging_hosted_number_orders.actions.UploadFileParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_hosted_number_orders.actions.UploadFileParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_hosted_number_orders_actions.upload_file(id, parameters, opts) end
