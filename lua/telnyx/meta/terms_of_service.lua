---@meta _
-- Types of `client.terms_of_service` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.terms_of_service
---@field agreements telnyx.terms_of_service.agreements
---@field branded_calling telnyx.terms_of_service.branded_calling
---@field number_reputation telnyx.terms_of_service.number_reputation
local terms_of_service = {}

---@class (exact) telnyx.terms_of_service.RetrieveInfoParameters
---@field product_type? telnyx.terms_of_service.TosProductType
---@field [string] telnyx.NoSuchName

---Retrieves the current terms of service.
---
---`GET /terms_of_service/info`
---@param parameters? telnyx.terms_of_service.RetrieveInfoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.terms_of_service.TermsOfServiceInfo?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.terms_of_service.TermsOfServiceInfo?, telnyx.Error, telnyx.Response
function terms_of_service.retrieve_info(parameters, opts) end

---@class (exact) telnyx.terms_of_service.RetrieveStatusParameters
---@field product_type? telnyx.terms_of_service.TosProductType
---@field [string] telnyx.NoSuchName

---Retrieves which terms of service are agreed to.
---
---`GET /terms_of_service/status`
---@param parameters? telnyx.terms_of_service.RetrieveStatusParameters
---@param opts? telnyx.CallOptions
---@return telnyx.terms_of_service.TosStatusWrapped?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.terms_of_service.TosStatusWrapped?, telnyx.Error, telnyx.Response
function terms_of_service.retrieve_status(parameters, opts) end

---@class telnyx.terms_of_service.agreements
local terms_of_service_agreements = {}

---@class (exact) telnyx.terms_of_service.agreements.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field product_type? telnyx.terms_of_service.TosProductType
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists agreements.
---
---`GET /terms_of_service/agreements`
---@param parameters? telnyx.terms_of_service.agreements.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.terms_of_service.TosAgreement>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.terms_of_service.TosAgreement>?, telnyx.Error, telnyx.Response
function terms_of_service_agreements.list(parameters, opts) end

---Retrieves an agreement.
---
---`GET /terms_of_service/agreements/{agreement_id}`
---@param agreement_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.terms_of_service.TosAgreementWrapped?, telnyx.Error, telnyx.Response
---@overload fun(agreement_id: string, opts?: telnyx.CallOptions): telnyx.terms_of_service.TosAgreementWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { agreement_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.terms_of_service.TosAgreementWrapped?, telnyx.Error, telnyx.Response
function terms_of_service_agreements.retrieve(agreement_id, parameters, opts) end

---@class telnyx.terms_of_service.branded_calling
local terms_of_service_branded_calling = {}

---Agrees to the terms of branded calling.
---
---`POST /terms_of_service/branded_calling/agree`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.terms_of_service.TosAgreementWrapped?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.terms_of_service.TosAgreementWrapped?, telnyx.Error, telnyx.Response
function terms_of_service_branded_calling.agree(parameters, opts) end

---@class telnyx.terms_of_service.number_reputation
local terms_of_service_number_reputation = {}

---Agrees to the terms of number reputation.
---
---`POST /terms_of_service/number_reputation/agree`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.terms_of_service.TosAgreementWrapped?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.terms_of_service.TosAgreementWrapped?, telnyx.Error, telnyx.Response
function terms_of_service_number_reputation.agree(parameters, opts) end

---@class telnyx.terms_of_service.TermsOfServiceInfo
---@field agreements? telnyx.terms_of_service.TermsOfServiceInfoItem[]

---@class telnyx.terms_of_service.TermsOfServiceInfoItem
---@field current_version? string
---@field description? string
---@field effective_date? string
---@field product_type? telnyx.terms_of_service.TosProductType
---@field terms_url? string

---@class telnyx.terms_of_service.TosAgreement
---@field agreed_at? string
---@field created_at? string # when it was created
---@field id string # a UUID
---@field product_type? telnyx.terms_of_service.TosProductType
---@field terms_version? string
---@field version? string

---@class telnyx.terms_of_service.TosAgreementWrapped
---@field data telnyx.terms_of_service.TosAgreement

---@alias telnyx.terms_of_service.TosProductType 'branded_calling'|'number_reputation'

---@class telnyx.terms_of_service.TosStatus
---@field agreed_at? string
---@field agreed_version? string
---@field agreement_required boolean
---@field current_terms_version string
---@field has_agreed boolean
---@field product_type telnyx.terms_of_service.TosProductType

---@class telnyx.terms_of_service.TosStatusWrapped
---@field data telnyx.terms_of_service.TosStatus
