---@meta _
-- Types of `client.terms_of_service` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.terms_of_service
---@field agreements telnyx.terms_of_service.agreements
---@field branded_calling telnyx.terms_of_service.branded_calling
---@field number_reputation telnyx.terms_of_service.number_reputation
local terms_of_service = {}

---@class telnyx.terms_of_service.RetrieveInfoParameters
---@field product_type? string

---`GET /terms_of_service/info`
---@param parameters? telnyx.terms_of_service.RetrieveInfoParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function terms_of_service.retrieve_info(parameters, opts) end

---@class telnyx.terms_of_service.RetrieveStatusParameters
---@field product_type? string

---`GET /terms_of_service/status`
---@param parameters? telnyx.terms_of_service.RetrieveStatusParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function terms_of_service.retrieve_status(parameters, opts) end

---@class telnyx.terms_of_service.agreements
local terms_of_service_agreements = {}

---@class telnyx.terms_of_service.agreements.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field product_type? string
---@field page? { number?: integer, size?: integer }

---`GET /terms_of_service/agreements`
---@param parameters? telnyx.terms_of_service.agreements.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function terms_of_service_agreements.list(parameters, opts) end

---`GET /terms_of_service/agreements/{agreement_id}`
---@param agreement_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { agreement_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function terms_of_service_agreements.retrieve(agreement_id, opts) end

---@class telnyx.terms_of_service.branded_calling
local terms_of_service_branded_calling = {}

---`POST /terms_of_service/branded_calling/agree`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function terms_of_service_branded_calling.agree(opts) end

---@class telnyx.terms_of_service.number_reputation
local terms_of_service_number_reputation = {}

---`POST /terms_of_service/number_reputation/agree`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function terms_of_service_number_reputation.agree(opts) end
