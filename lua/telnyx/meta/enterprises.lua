---@meta _
-- Types of `client.enterprises` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.enterprises
---@field dir telnyx.enterprises.dir
---@field reputation telnyx.enterprises.reputation
local enterprises = {}

---Activates branded calling for an enterprise.
---
---`POST /enterprises/{enterprise_id}/branded_calling`
---@param enterprise_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts?: telnyx.CallOptions): telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { enterprise_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
function enterprises.branded_calling(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.CreateParameters
---@field billing_address telnyx.enterprises.BillingAddress
---@field billing_contact telnyx.enterprises.BillingContact
---@field country_code string
---@field doing_business_as string # at most 255 characters
---@field fein string
---@field industry 'accounting'|'finance'|'billing'|'collections'|'business'|'charity'|'nonprofit'|'communications'|'telecom'|'customer service'|'support'|'delivery'|'shipping'|'logistics'|'education'|'financial'|'banking'|'government'|'public'|'healthcare'|'health'|'pharmacy'|'medical'|'insurance'|'legal'|'law'|'notifications'|'scheduling'|'real estate'|'property'|'retail'|'ecommerce'|'sales'|'marketing'|'software'|'technology'|'tech'|'media'|'surveys'|'market research'|'travel'|'hospitality'|'hotel'
---@field jurisdiction_of_incorporation string # at most 255 characters
---@field legal_name string # 3 to 64 characters
---@field number_of_employees '1-10'|'11-50'|'51-200'|'201-500'|'501-2000'|'2001-10000'|'10001+'
---@field organization_contact telnyx.enterprises.OrganizationContact
---@field organization_legal_type 'corporation'|'llc'|'partnership'|'nonprofit'|'other'
---@field organization_physical_address telnyx.enterprises.PhysicalAddress
---@field organization_type 'commercial'|'government'|'non_profit'
---@field website string # a URL, at most 255 characters
---@field corporate_registration_number? string
---@field customer_reference? string # any text, to find it by; at most 255 characters
---@field dun_bradstreet_number? string
---@field primary_business_domain_sic_code? string
---@field professional_license_number? string
---@field role_type? 'enterprise'|'bpo' # default "enterprise"
---@field [string] telnyx.NoSuchName

---Creates an enterprise.
---
---`POST /enterprises`
---@param parameters telnyx.enterprises.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
function enterprises.create(parameters, opts) end

---Deletes an enterprise.
---
---`DELETE /enterprises/{enterprise_id}`
---@param enterprise_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { enterprise_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function enterprises.delete(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.ListParameters
---@field filter_legal_name_contains? string
---@field legal_name? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 10
---@field filter? { legal_name?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists enterprises.
---
---`GET /enterprises`
---@param parameters? telnyx.enterprises.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.enterprises.EnterprisePublic>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.enterprises.EnterprisePublic>?, telnyx.Error, telnyx.Response
function enterprises.list(parameters, opts) end

---Retrieves an enterprise.
---
---`GET /enterprises/{enterprise_id}`
---@param enterprise_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts?: telnyx.CallOptions): telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { enterprise_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
function enterprises.retrieve(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.UpdateParameters
---@field enterprise_id? string
---@field billing_address? telnyx.enterprises.BillingAddress
---@field billing_contact? telnyx.enterprises.BillingContact
---@field corporate_registration_number? string
---@field customer_reference? string # any text, to find it by; at most 255 characters
---@field doing_business_as? string # at most 255 characters
---@field dun_bradstreet_number? string
---@field fein? string
---@field industry? 'accounting'|'finance'|'billing'|'collections'|'business'|'charity'|'nonprofit'|'communications'|'telecom'|'customer service'|'support'|'delivery'|'shipping'|'logistics'|'education'|'financial'|'banking'|'government'|'public'|'healthcare'|'health'|'pharmacy'|'medical'|'insurance'|'legal'|'law'|'notifications'|'scheduling'|'real estate'|'property'|'retail'|'ecommerce'|'sales'|'marketing'|'software'|'technology'|'tech'|'media'|'surveys'|'market research'|'travel'|'hospitality'|'hotel'
---@field jurisdiction_of_incorporation? string # at most 255 characters
---@field legal_name? string # 3 to 64 characters
---@field number_of_employees? string
---@field organization_contact? telnyx.enterprises.OrganizationContact
---@field organization_legal_type? string
---@field organization_physical_address? telnyx.enterprises.PhysicalAddress
---@field primary_business_domain_sic_code? string
---@field professional_license_number? string
---@field website? string # a URL, at most 255 characters
---@field [string] telnyx.NoSuchName

---Updates an enterprise.
---
---`PUT /enterprises/{enterprise_id}`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.UpdateParameters, opts?: telnyx.CallOptions): telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts: telnyx.CallOptions): telnyx.enterprises.EnterprisePublicWrapped?, telnyx.Error, telnyx.Response
function enterprises.update(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.dir
local enterprises_dir = {}

---@class (exact) telnyx.enterprises.dir.CreateParameters
---@field enterprise_id? string
---@field authorizer_email string # an email address
---@field authorizer_name string # at most 255 characters
---@field call_reasons string[] # 1 to 10 items
---@field certify_brand_is_accurate boolean
---@field certify_ip_ownership boolean
---@field certify_no_shaft_content boolean
---@field display_name string # 1 to 35 characters
---@field documents? telnyx.shared.Document[] # at most 20 items
---@field logo_url? string # a URL, at most 128 characters
---@field reselling? boolean # default false
---@field [string] telnyx.NoSuchName

---Creates a display identity of an enterprise.
---
---`POST /enterprises/{enterprise_id}/dir`
---@param enterprise_id string
---@param parameters telnyx.enterprises.dir.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.dir.CreateParameters, opts?: telnyx.CallOptions): telnyx.shared.DirWrapped?, telnyx.Error, telnyx.Response
function enterprises_dir.create(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.dir.ListParameters
---@field enterprise_id? string
---@field filter_call_reason_contains? string
---@field filter_display_name_contains? string
---@field filter_expiring_at_gte? telnyx.DateTime
---@field filter_expiring_at_lte? telnyx.DateTime
---@field filter_expiring_within_days? integer # 1 to 365
---@field filter_status? telnyx.shared.DirStatus
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'created_at'|'-created_at'|'updated_at'|'-updated_at'|'display_name'|'-display_name'|'status'|'-status'|'submitted_at'|'-submitted_at'|'verified_at'|'-verified_at'|'expiring_at'|'-expiring_at' # default "-created_at"
---@field filter? { call_reason?: { contains?: string, [string]: telnyx.NoSuchName }, display_name?: { contains?: string, [string]: telnyx.NoSuchName }, expiring_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, expiring_within_days?: integer, status?: telnyx.shared.DirStatus, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the display identities of an enterprise.
---
---`GET /enterprises/{enterprise_id}/dir`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.dir.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.Dir>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.dir.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.Dir>?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.Dir>?, telnyx.Error, telnyx.Response
function enterprises_dir.list(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation
---@field loa telnyx.enterprises.reputation.loa
---@field numbers telnyx.enterprises.reputation.numbers
---@field remediation telnyx.enterprises.reputation.remediation
local enterprises_reputation = {}

---Stops monitoring the reputation of an enterprise.
---
---`DELETE /enterprises/{enterprise_id}/reputation`
---@param enterprise_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { enterprise_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function enterprises_reputation.disable(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.EnableParameters
---@field enterprise_id? string
---@field loa_document_id string # 1 to 255 characters
---@field check_frequency? telnyx.enterprises.ReputationCheckFrequency # default "business_daily"
---@field [string] telnyx.NoSuchName

---Starts monitoring the reputation of an enterprise.
---
---`POST /enterprises/{enterprise_id}/reputation`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.EnableParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.EnableParameters, opts?: telnyx.CallOptions): telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
function enterprises_reputation.enable(enterprise_id, parameters, opts) end

---Retrieves the reputation of an enterprise.
---
---`GET /enterprises/{enterprise_id}/reputation`
---@param enterprise_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts?: telnyx.CallOptions): telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { enterprise_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
function enterprises_reputation.retrieve(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.UpdateFrequencyParameters
---@field enterprise_id? string
---@field check_frequency telnyx.enterprises.ReputationCheckFrequency
---@field [string] telnyx.NoSuchName

---Sets how often reputation is checked.
---
---`PATCH /enterprises/{enterprise_id}/reputation/frequency`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.UpdateFrequencyParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.UpdateFrequencyParameters, opts?: telnyx.CallOptions): telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
function enterprises_reputation.update_frequency(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.loa
local enterprises_reputation_loa = {}

---@class (exact) telnyx.enterprises.reputation.loa.RenderParameters
---@field enterprise_id? string
---@field agent? telnyx.shared.AgentInput
---@field signature? telnyx.enterprises.LoaSignaturePayload
---@field [string] telnyx.NoSuchName

---Renders the letter of authorization of an enterprise.
---
---`POST /enterprises/{enterprise_id}/reputation/loa`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.reputation.loa.RenderParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.loa.RenderParameters, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function enterprises_reputation_loa.render(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.loa.UpdateParameters
---@field enterprise_id? string
---@field loa_document_id string # 1 to 255 characters
---@field [string] telnyx.NoSuchName

---Updates the LOA of an enterprise.
---
---`PATCH /enterprises/{enterprise_id}/reputation/loa`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.loa.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.loa.UpdateParameters, opts?: telnyx.CallOptions): telnyx.enterprises.EnterpriseReputationPublicWrapped?, telnyx.Error, telnyx.Response
function enterprises_reputation_loa.update(enterprise_id, parameters, opts) end

---@class telnyx.enterprises.reputation.numbers
local enterprises_reputation_numbers = {}

---@class (exact) telnyx.enterprises.reputation.numbers.AssociateParameters
---@field enterprise_id? string
---@field phone_numbers string[] # 1 to 100 items
---@field [string] telnyx.NoSuchName

---Adds numbers whose reputation is monitored.
---
---`POST /enterprises/{enterprise_id}/reputation/numbers`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.numbers.AssociateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.ReputationPhoneNumberList?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.numbers.AssociateParameters, opts?: telnyx.CallOptions): telnyx.enterprises.ReputationPhoneNumberList?, telnyx.Error, telnyx.Response
function enterprises_reputation_numbers.associate(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.numbers.DisassociateParameters
---@field enterprise_id string
---@field phone_number string
---@field [string] telnyx.NoSuchName

---Stops monitoring the reputation of a number.
---
---`DELETE /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`
---@param parameters telnyx.enterprises.reputation.numbers.DisassociateParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function enterprises_reputation_numbers.disassociate(parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.numbers.ListParameters
---@field enterprise_id? string
---@field filter_phone_number_contains? string
---@field filter_phone_number_eq? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 10
---@field filter? { phone_number?: { contains?: string, eq?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the numbers of an enterprise.
---
---`GET /enterprises/{enterprise_id}/reputation/numbers`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.reputation.numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.ReputationPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.ReputationPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.ReputationPhoneNumber>?, telnyx.Error, telnyx.Response
function enterprises_reputation_numbers.list(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.numbers.RefreshParameters
---@field enterprise_id? string
---@field phone_numbers string[] # 1 to 100 items
---@field [string] telnyx.NoSuchName

---Refreshes the reputation of numbers.
---
---`POST /enterprises/{enterprise_id}/reputation/numbers/refresh`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.numbers.RefreshParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.RefreshReputationResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.numbers.RefreshParameters, opts?: telnyx.CallOptions): telnyx.enterprises.RefreshReputationResponse?, telnyx.Error, telnyx.Response
function enterprises_reputation_numbers.refresh(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.numbers.RetrieveParameters
---@field enterprise_id string
---@field phone_number string
---@field fresh? boolean # default false
---@field [string] telnyx.NoSuchName

---Retrieves a number of an enterprise.
---
---`GET /enterprises/{enterprise_id}/reputation/numbers/{phone_number}`
---@param parameters telnyx.enterprises.reputation.numbers.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.ReputationPhoneNumberWithReputation?, telnyx.Error, telnyx.Response
function enterprises_reputation_numbers.retrieve(parameters, opts) end

---@class telnyx.enterprises.reputation.remediation
local enterprises_reputation_remediation = {}

---@class (exact) telnyx.enterprises.reputation.remediation.CreateParameters
---@field enterprise_id? string
---@field call_purpose string # 1 to 2000 characters
---@field phone_numbers string[] # 1 to 2000 items
---@field contact_email? string # an email address, at most 255 characters
---@field webhook_url? string # where events are sent; a URL, at most 2048 characters
---@field [string] telnyx.NoSuchName

---Creates a remediation of an enterprise.
---
---`POST /enterprises/{enterprise_id}/reputation/remediation`
---@param enterprise_id string
---@param parameters telnyx.enterprises.reputation.remediation.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.RemediationRequestWrapped?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.remediation.CreateParameters, opts?: telnyx.CallOptions): telnyx.enterprises.RemediationRequestWrapped?, telnyx.Error, telnyx.Response
function enterprises_reputation_remediation.create(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.remediation.ListParameters
---@field enterprise_id? string
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_status? telnyx.enterprises.RemediationStatus
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { created_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, status?: telnyx.enterprises.RemediationStatus, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the remediation of an enterprise.
---
---`GET /enterprises/{enterprise_id}/reputation/remediation`
---@param enterprise_id string
---@param parameters? telnyx.enterprises.reputation.remediation.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.enterprises.RemediationRequestListItem>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.enterprises.reputation.remediation.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.enterprises.RemediationRequestListItem>?, telnyx.Error, telnyx.Response
---@overload fun(enterprise_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.enterprises.RemediationRequestListItem>?, telnyx.Error, telnyx.Response
function enterprises_reputation_remediation.list(enterprise_id, parameters, opts) end

---@class (exact) telnyx.enterprises.reputation.remediation.RetrieveParameters
---@field enterprise_id string
---@field remediation_id string
---@field [string] telnyx.NoSuchName

---Retrieves a remediation of an enterprise.
---
---`GET /enterprises/{enterprise_id}/reputation/remediation/{remediation_id}`
---@param parameters telnyx.enterprises.reputation.remediation.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.enterprises.RemediationRequestWrapped?, telnyx.Error, telnyx.Response
function enterprises_reputation_remediation.retrieve(parameters, opts) end

---@class telnyx.enterprises.BillingAddress
---@field administrative_area string
---@field city string # at most 100 characters
---@field country string
---@field extended_address? string # at most 255 characters
---@field postal_code string # at most 20 characters
---@field street_address string # at most 255 characters

---@class telnyx.enterprises.BillingContact
---@field email string # an email address
---@field first_name string # at most 255 characters
---@field last_name string # at most 255 characters
---@field phone_number string

---@class telnyx.enterprises.EnterprisePublic
---@field billing_address? telnyx.enterprises.BillingAddress
---@field billing_contact? telnyx.enterprises.BillingContact
---@field branded_calling_enabled? boolean
---@field corporate_registration_number? string
---@field country_code? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field doing_business_as? string
---@field dun_bradstreet_number? string
---@field fein? string
---@field id string # a UUID
---@field industry? string
---@field jurisdiction_of_incorporation? string
---@field legal_name? string
---@field number_of_employees? string
---@field number_reputation_enabled? boolean
---@field organization_contact? telnyx.enterprises.OrganizationContact
---@field organization_legal_type? string
---@field organization_physical_address? telnyx.enterprises.PhysicalAddress
---@field organization_type? string
---@field primary_business_domain_sic_code? string
---@field professional_license_number? string
---@field role_type? string
---@field updated_at? string # when it last changed
---@field website? string

---@class telnyx.enterprises.EnterprisePublicWrapped
---@field data telnyx.enterprises.EnterprisePublic

---@class telnyx.enterprises.EnterpriseReputationPublic
---@field check_frequency? telnyx.enterprises.ReputationCheckFrequency
---@field created_at? string # when it was created
---@field enterprise_id? string # a UUID
---@field loa_document_id? string
---@field loa_status? telnyx.enterprises.ReputationLoaStatusPublic
---@field rejection_reasons? string[]
---@field status? telnyx.enterprises.ReputationStatus
---@field updated_at? string # when it last changed

---@class telnyx.enterprises.EnterpriseReputationPublicWrapped
---@field data telnyx.enterprises.EnterpriseReputationPublic

---@class telnyx.enterprises.LoaSignaturePayload
---@field image_base64 string
---@field signer_name? string

---@class telnyx.enterprises.NumberReputationPaginationMeta
---@field page_number integer
---@field page_size integer
---@field total_pages integer
---@field total_results integer

---@class telnyx.enterprises.OrganizationContact
---@field email string # an email address
---@field first_name string # at most 255 characters
---@field job_title string # at most 255 characters
---@field last_name string # at most 255 characters
---@field phone_number string

---@class telnyx.enterprises.PhysicalAddress
---@field administrative_area string
---@field city string # at most 100 characters
---@field country string
---@field extended_address? string # at most 255 characters
---@field postal_code string # at most 20 characters
---@field street_address string # at most 255 characters

---@class telnyx.enterprises.RefreshReputationResponse
---@field data telnyx.enterprises.RefreshReputationResponseData

---@class telnyx.enterprises.RefreshReputationResponseData
---@field results telnyx.enterprises.RefreshReputationResponseDataResultsItem[]
---@field total_failed integer
---@field total_requested integer
---@field total_successful integer

---@class telnyx.enterprises.RefreshReputationResponseDataResultsItem
---@field error? string
---@field phone_number string
---@field success boolean

---@class telnyx.enterprises.RemediationPerNumberResults
---@field ineligible? string[]
---@field not_flagged? string[]
---@field refused? string[]
---@field remediated? string[]
---@field requires_review? string[]

---@class telnyx.enterprises.RemediationRequest
---@field call_purpose string
---@field contact_email? string # an email address
---@field created_at string # when it was created
---@field id string # a UUID
---@field phone_numbers_count integer
---@field phone_numbers_ineligible integer
---@field phone_numbers_submitted integer
---@field results? telnyx.enterprises.RemediationPerNumberResults
---@field status telnyx.enterprises.RemediationStatus
---@field tier1_completed_at? string
---@field tier2_completed_at? string
---@field updated_at string # when it last changed
---@field webhook_url? string # where events are sent; a URL

---@class telnyx.enterprises.RemediationRequestListItem
---@field call_purpose string
---@field created_at string # when it was created
---@field id string # a UUID
---@field phone_numbers_count integer
---@field status telnyx.enterprises.RemediationStatus
---@field tier1_completed_at? string
---@field tier2_completed_at? string
---@field updated_at string # when it last changed

---@class telnyx.enterprises.RemediationRequestWrapped
---@field data telnyx.enterprises.RemediationRequest

---@alias telnyx.enterprises.RemediationStatus 'pending'|'in_progress'|'completed'|'failed'|'cancelled'

---@alias telnyx.enterprises.ReputationCheckFrequency 'business_daily'|'daily'|'weekly'|'biweekly'|'monthly'|'never'

---@alias telnyx.enterprises.ReputationLoaStatusPublic 'pending'|'approved'|'rejected'

---@class telnyx.enterprises.ReputationPhoneNumberList
---@field data telnyx.shared.ReputationPhoneNumber[]
---@field meta telnyx.enterprises.NumberReputationPaginationMeta

---@alias telnyx.enterprises.ReputationStatus 'pending'|'approved'|'deleted'|'rejected'
