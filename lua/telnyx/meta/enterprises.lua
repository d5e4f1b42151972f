---@meta _
-- Types of `client.enterprises` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.enterprises
---@field dir telnyx.enterprises.dir
---@field reputation telnyx.enterprises.reputation
local enterprises = {}

---`POST /enterprises/{enterprise_id}/branded_calling`
---@param enterprise_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { enterprise_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises.branded_calling(enterprise_id, opts) end

---@class telnyx.enterprises.CreateParameters
---@field billing_address table
---@field billing_contact table
---@field country_code string
---@field doing_business_as string
---@field fein string
---@field industry string
---@field jurisdiction_of_incorporation string
---@field legal_name string
---@field number_of_employees string
---@field organization_contact table
---@field organization_legal_type string
---@field organization_physical_address table
---@field organization_type string
---@field website string
---@field corporate_registration_number? string
---@field customer_reference? string
---@field dun_bradstreet_number? string
---@field primary_business_domain_sic_code? string
---@field professional_license_number? string
---@field role_type? string

---`POST /enterprises`
---@param parameters telnyx.enterprises.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function enterprises.create(parameters, opts) end

---`DELETE /enterprises/{enterprise_id}`
---@param enterprise_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { enterprise_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function enterprises.delete(enterprise_id, opts) end

---@class telnyx.enterprises.ListParameters
---@field filter_legal_name_contains? string
---@field legal_name? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { legal_name?: { contains?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /enterprises`
---@param parameters? telnyx.enterprises.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function enterprises.list(parameters, opts) end

---`GET /enterprises/{enterprise_id}`
---@param enterprise_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { enterprise_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises.retrieve(enterprise_id, opts) end

---@class telnyx.enterprises.UpdateParameters
---@field enterprise_id? string
---@field billing_address? table
---@field billing_contact? table
---@field corporate_registration_number? string
---@field customer_reference? string
---@field doing_business_as? string
---@field dun_bradstreet_number? string
---@field fein? string
---@field industry? string
---@field jurisdiction_of_incorporation? string
---@field legal_name? string
---@field number_of_employees? string
---@field organization_contact? table
---@field organization_legal_type? string
---@field organization_physical_address? table
---@field primary_business_domain_sic_code? string
---@field professional_license_number? string
---@field website? string

---`PUT /enterprises/{enterprise_id}`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises.update(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.dir
local enterprises_dir = {}

---@class telnyx.enterprises.dir.CreateParameters
---@field enterprise_id? string
---@field authorizer_email string
---@field authorizer_name string
---@field call_reasons string[]
---@field certify_brand_is_accurate boolean
---@field certify_ip_ownership boolean
---@field certify_no_shaft_content boolean
---@field display_name string
---@field documents? table[]
---@field logo_url? string
---@field reselling? boolean

---`POST /enterprises/{enterprise_id}/dir`
---@param enterprise_id string
---@param parameters telnyx.enterprises.dir.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.dir.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises_dir.create(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.dir.ListParameters
---@field enterprise_id? string
---@field filter_call_reason_contains? string
---@field filter_display_name_contains? string
---@field filter_expiring_at_gte? telnyx.DateTime
---@field filter_expiring_at_lte? telnyx.DateTime
---@field filter_expiring_within_days? integer
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { call_reason?: { contains?: string }, display_name?: { contains?: string }, expiring_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, expiring_within_days?: integer, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /enterprises/{enterprise_id}/dir`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.dir.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.dir.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function enterprises_dir.list(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation
---@field loa telnyx.enterprises.reputation.loa
---@field numbers telnyx.enterprises.reputation.numbers
---@field remediation telnyx.enterprises.reputation.remediation
local enterprises_reputation = {}

---`DELETE /enterprises/{enterprise_id}/reputation`
---@param enterprise_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { enterprise_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function enterprises_reputation.disable(enterprise_id, opts) end

---@class telnyx.enterprises.reputation.EnableParameters
---@field enterprise_id? string
---@field loa_document_id string
---@field check_frequency? string

---`POST /enterprises/{enterprise_id}/reputation`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.EnableParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.EnableParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation.enable(enterprise_id, parameters, opts) end

---`GET /enterprises/{enterprise_id}/reputation`
---@param enterprise_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { enterprise_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation.retrieve(enterprise_id, opts) end

---@class telnyx.enterprises.reputation.UpdateFrequencyParameters
---@field enterprise_id? string
---@field check_frequency string

---`PATCH /enterprises/{enterprise_id}/reputation/frequency`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.UpdateFrequencyParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.UpdateFrequencyParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation.update_frequency(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.loa
local enterprises_reputation_loa = {}

---@class telnyx.enterprises.reputation.loa.RenderParameters
---@field enterprise_id? string
---@field agent? table
---@field signature? table

---`POST /enterprises/{enterprise_id}/reputation/loa`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.reputation.loa.RenderParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.loa.RenderParameters, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_loa.render(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.loa.UpdateParameters
---@field enterprise_id? string
---@field loa_document_id string

---`PATCH /enterprises/{enterprise_id}/reputation/loa`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.loa.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.loa.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_loa.update(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.numbers
local enterprises_reputation_numbers = {}

---@class telnyx.enterprises.reputation.numbers.AssociateParameters
---@field enterprise_id? string
---@field phone_numbers string[]

---`POST /enterprises/{enterprise_id}/reputation/numbers`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.numbers.AssociateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.numbers.AssociateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_numbers.associate(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.numbers.DisassociateParameters
---@field enterprise_id string
---@field phone_number string

---`DELETE /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`
---@param parameters telnyx.enterprises.reputation.numbers.DisassociateParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_numbers.disassociate(parameters, opts) end

---@class telnyx.enterprises.reputation.numbers.ListParameters
---@field enterprise_id? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { phone_number?: { contains?: string, eq?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /enterprises/{enterprise_id}/reputation/numbers`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.reputation.numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_numbers.list(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.numbers.RefreshParameters
---@field enterprise_id? string
---@field phone_numbers string[]

---`POST /enterprises/{enterprise_id}/reputation/numbers/refresh`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.numbers.RefreshParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.numbers.RefreshParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_numbers.refresh(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.numbers.RetrieveParameters
---@field enterprise_id string
---@field phone_number string
---@field fresh? boolean

---`GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`
---@param parameters telnyx.enterprises.reputation.numbers.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_numbers.retrieve(parameters, opts) end

---@class telnyx.enterprises.reputation.remediation
local enterprises_reputation_remediation = {}

---@class telnyx.enterprises.reputation.remediation.CreateParameters
---@field enterprise_id? string
---@field call_purpose string
---@field phone_numbers string[]
---@field contact_email? string
---@field webhook_url? string

---`POST /enterprises/{enterprise_id}/reputation/remediation`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.remediation.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.remediation.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_remediation.create(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.remediation.ListParameters
---@field enterprise_id? string
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime }, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /enterprises/{enterprise_id}/reputation/remediation`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.reputation.remediation.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.enterprises.reputation.remediation.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_remediation.list(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.remediation.RetrieveParameters
---@field enterprise_id string
---@field remediation_id string

---`GET /enterprises/{enterprise_id}/reputation/remediation/{remediation_id}`
---@param parameters telnyx.enterprises.reputation.remediation.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function enterprises_reputation_remediation.retrieve(parameters, opts) end
