---@meta _
-- Types of `client.rcs` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.rcs
---@field agents telnyx.rcs.agents
---@field brands telnyx.rcs.brands

---@class telnyx.rcs.agents
---@field test_devices telnyx.rcs.agents.test_devices
local rcs_agents = {}

---@class (exact) telnyx.rcs.agents.CreateParameters
---@field brand_id string
---@field configuration telnyx.rcs.AgentConfiguration
---@field display_name string
---@field use_case 'MULTI_USE'|'PROMOTIONAL'|'TRANSACTIONAL'|'OTP'
---@field hosting_region? string
---@field profile_id? string
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates an agent.
---
---`POST /rcs/agents`
---@param parameters telnyx.rcs.agents.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
function rcs_agents.create(parameters, opts) end

---@class (exact) telnyx.rcs.agents.LaunchParameters
---@field id? string
---@field campaign telnyx.rcs.AgentLaunchParamsCampaign
---@field testing telnyx.rcs.AgentTestingConfiguration
---@field [string] telnyx.NoSuchName

---Launches an RCS agent.
---
---`POST /rcs/agents/{id}/launch`
---@param id string
---@param parameters telnyx.rcs.agents.LaunchParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rcs.agents.LaunchParameters, opts?: telnyx.CallOptions): telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
function rcs_agents.launch(id, parameters, opts) end

---@class (exact) telnyx.rcs.agents.ListParameters
---@field brand_id? string
---@field [string] telnyx.NoSuchName

---Lists agents.
---
---`GET /rcs/agents`
---@param parameters? telnyx.rcs.agents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.AgentResponse[]?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.rcs.AgentResponse[]?, telnyx.Error, telnyx.Response
function rcs_agents.list(parameters, opts) end

---Retrieves an agent.
---
---`GET /rcs/agents/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
function rcs_agents.retrieve(id, parameters, opts) end

---Retrieves which carriers approved an RCS agent.
---
---`GET /rcs/agents/{id}/carrier_approvals`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.CarrierApprovalResponse[]?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.rcs.CarrierApprovalResponse[]?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.rcs.CarrierApprovalResponse[]?, telnyx.Error, telnyx.Response
function rcs_agents.retrieve_carrier_approvals(id, parameters, opts) end

---Submits an RCS agent for review.
---
---`POST /rcs/agents/{id}/submit`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
function rcs_agents.submit(id, parameters, opts) end

---@class (exact) telnyx.rcs.agents.UpdateParameters
---@field id? string
---@field configuration? telnyx.rcs.AgentConfiguration
---@field display_name? string
---@field hosting_region? string
---@field profile_id? string
---@field use_case? 'MULTI_USE'|'PROMOTIONAL'|'TRANSACTIONAL'|'OTP'
---@field [string] telnyx.NoSuchName

---Updates an agent.
---
---`PATCH /rcs/agents/{id}`
---@param id string
---@param parameters? telnyx.rcs.agents.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rcs.agents.UpdateParameters, opts?: telnyx.CallOptions): telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.rcs.AgentResponse?, telnyx.Error, telnyx.Response
function rcs_agents.update(id, parameters, opts) end

---@class telnyx.rcs.agents.test_devices
local rcs_agents_test_devices = {}

---@class (exact) telnyx.rcs.agents.test_devices.CreateParameters
---@field id? string
---@field phone_number string
---@field [string] telnyx.NoSuchName

---Creates a test device of an agent.
---
---`POST /rcs/agents/{id}/test_devices`
---@param id string
---@param parameters telnyx.rcs.agents.test_devices.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.TestDeviceResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rcs.agents.test_devices.CreateParameters, opts?: telnyx.CallOptions): telnyx.rcs.TestDeviceResponse?, telnyx.Error, telnyx.Response
function rcs_agents_test_devices.create(id, parameters, opts) end

---@class (exact) telnyx.rcs.agents.test_devices.DeleteParameters
---@field id string
---@field test_device_id string
---@field [string] telnyx.NoSuchName

---Deletes a test device of an agent.
---
---`DELETE /rcs/agents/{id}/test_devices/{test_device_id}`
---@param parameters telnyx.rcs.agents.test_devices.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function rcs_agents_test_devices.delete(parameters, opts) end

---Lists the test devices of an agent.
---
---`GET /rcs/agents/{id}/test_devices`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.TestDeviceResponse[]?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.rcs.TestDeviceResponse[]?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.rcs.TestDeviceResponse[]?, telnyx.Error, telnyx.Response
function rcs_agents_test_devices.list(id, parameters, opts) end

---@class telnyx.rcs.brands
local rcs_brands = {}

---@class (exact) telnyx.rcs.brands.CreateParameters
---@field addresses table<string, telnyx.rcs.BrandAddress>
---@field contacts telnyx.rcs.BrandCreateParamsContacts
---@field display_name string
---@field identifiers telnyx.rcs.BrandCreateParamsIdentifiers
---@field legal_entity_type 'LIMITED_LIABILITY_COMPANY'|'SOLE_PROPRIETORSHIP'|'PARTNERSHIP'|'CORPORATION'|'S_CORPORATION'
---@field legal_name string
---@field organization_type 'PRIVATE_PROFIT'|'PUBLIC_PROFIT'|'NON_PROFIT'|'GOVERNMENT'|'UNKNOWN'
---@field website_url string
---@field profile_id? string
---@field [string] telnyx.NoSuchName

---Creates a brand.
---
---`POST /rcs/brands`
---@param parameters telnyx.rcs.brands.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
function rcs_brands.create(parameters, opts) end

---Lists brands.
---
---`GET /rcs/brands`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.BrandResponse[]?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.rcs.BrandResponse[]?, telnyx.Error, telnyx.Response
function rcs_brands.list(parameters, opts) end

---Retrieves a brand.
---
---`GET /rcs/brands/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
function rcs_brands.retrieve(id, parameters, opts) end

---Submits an RCS brand for review.
---
---`POST /rcs/brands/{id}/submit`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
function rcs_brands.submit(id, parameters, opts) end

---@class (exact) telnyx.rcs.brands.UpdateParameters
---@field id? string
---@field addresses? table<string, telnyx.rcs.BrandAddress>
---@field contacts? telnyx.rcs.BrandUpdateParamsContacts
---@field display_name? string
---@field identifiers? telnyx.rcs.BrandUpdateParamsIdentifiers
---@field legal_entity_type? 'LIMITED_LIABILITY_COMPANY'|'SOLE_PROPRIETORSHIP'|'PARTNERSHIP'|'CORPORATION'|'S_CORPORATION'
---@field legal_name? string
---@field organization_type? 'PRIVATE_PROFIT'|'PUBLIC_PROFIT'|'NON_PROFIT'|'GOVERNMENT'|'UNKNOWN'
---@field profile_id? string
---@field website_url? string
---@field [string] telnyx.NoSuchName

---Updates a brand.
---
---`PATCH /rcs/brands/{id}`
---@param id string
---@param parameters? telnyx.rcs.brands.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.rcs.brands.UpdateParameters, opts?: telnyx.CallOptions): telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.rcs.BrandResponse?, telnyx.Error, telnyx.Response
function rcs_brands.update(id, parameters, opts) end

---@class telnyx.rcs.AgentCampaignConfiguration
---@field additional_information? string
---@field agent_overview? string
---@field company_overview string
---@field consent_settings? telnyx.rcs.AgentConsentConfiguration
---@field interactions? telnyx.rcs.AgentInteraction[]
---@field message_examples? string[]

---@class telnyx.rcs.AgentConfiguration
---@field basics telnyx.rcs.AgentConfigurationAgentPhoneContactRequirement|telnyx.rcs.AgentConfigurationAgentWebhookContactRequirement|telnyx.rcs.AgentConfigurationAgentProfileContactRequirement
---@field campaign? telnyx.rcs.AgentCampaignConfiguration
---@field testing? telnyx.rcs.AgentTestingConfiguration

---@class telnyx.rcs.AgentConfigurationAgentPhoneContactRequirement
---@field brand_color? string
---@field description? string
---@field email? telnyx.rcs.AgentEmailContact
---@field hero_url? string
---@field logo_url? string
---@field phone_number telnyx.rcs.AgentPhoneContact
---@field privacy_policy_url? string
---@field terms_and_conditions_url? string
---@field website? telnyx.rcs.AgentWebsiteContact

---@class telnyx.rcs.AgentConfigurationAgentProfileContactRequirement
---@field brand_color? string
---@field description? string
---@field email telnyx.rcs.AgentEmailContact
---@field hero_url? string
---@field logo_url? string
---@field phone_number? telnyx.rcs.AgentPhoneContact
---@field privacy_policy_url? string
---@field terms_and_conditions_url? string
---@field website? telnyx.rcs.AgentWebsiteContact

---@class telnyx.rcs.AgentConfigurationAgentWebhookContactRequirement
---@field brand_color? string
---@field description? string
---@field email? telnyx.rcs.AgentEmailContact
---@field hero_url? string
---@field logo_url? string
---@field phone_number? telnyx.rcs.AgentPhoneContact
---@field privacy_policy_url? string
---@field terms_and_conditions_url? string
---@field website telnyx.rcs.AgentWebsiteContact

---@class telnyx.rcs.AgentConsentConfiguration
---@field call_to_action string
---@field call_to_action_media_url? string
---@field call_to_action_url? string
---@field double_opt_in boolean
---@field double_opt_in_message? string
---@field help_response string
---@field opt_in_message string
---@field opt_in_methods telnyx.rcs.AgentConsentConfigurationOptInMethod[]
---@field opt_out_response string

---@class telnyx.rcs.AgentConsentConfigurationOptInMethod
---@field description? string
---@field method_type 'SMS'|'OTHER'|'WEBSITE'|'MOBILE_APP'|'QR_CODE'|'SALE_POINT'

---@class telnyx.rcs.AgentEmailContact
---@field address string
---@field label string

---@class telnyx.rcs.AgentInteraction
---@field description? string
---@field interaction_type 'OTHER'|'TRANSACTIONAL_UPDATES'|'CUSTOMER_SUPPORT'|'LOYALTY_OR_REWARD'|'MARKETING_OR_PROMOTIONAL'|'ACCOUNT_ALERTS'|'TWO_WAY_CONVERSATION'

---@class telnyx.rcs.AgentLaunchParamsCampaign
---@field additional_information? string
---@field agent_overview string
---@field company_overview string
---@field consent_settings telnyx.rcs.AgentConsentConfiguration
---@field interactions telnyx.rcs.AgentInteraction[]
---@field message_examples string[]

---@class telnyx.rcs.AgentPhoneContact
---@field label string
---@field number string

---@class telnyx.rcs.AgentResponse
---@field agent_id string
---@field basics_status 'SUBMITTED'|'APPROVED'|'REJECTED'
---@field billing_category 'NON_CONVERSATIONAL'|'CONVERSATIONAL'
---@field brand_id string
---@field campaign_status 'SUBMITTED'|'APPROVED'|'REJECTED'
---@field capabilities telnyx.rcs.CapabilitiesResponse
---@field carrier_approvals telnyx.rcs.CarrierApprovalResponse[]
---@field configuration telnyx.rcs.AgentConfiguration
---@field display_name string
---@field hosting_region? string
---@field profile_id? string
---@field status 'FAILED'|'SUBMITTED'|'REJECTED'|'CREATED'|'VERIFYING'|'VERIFIED'|'LAUNCHING'|'LAUNCHED'|'LIVE'
---@field test_devices telnyx.rcs.TestDeviceResponse[]
---@field testing_status 'SUBMITTED'|'APPROVED'|'REJECTED'
---@field use_case 'MULTI_USE'|'PROMOTIONAL'|'TRANSACTIONAL'|'OTP'

---@class telnyx.rcs.AgentTestingConfiguration
---@field additional_information? string
---@field message_id? string
---@field test_url string

---@class telnyx.rcs.AgentWebsiteContact
---@field label string
---@field url string

---@class telnyx.rcs.BrandAddress
---@field administrative_area string
---@field city string
---@field country_code string
---@field line_1 string
---@field line_2? string
---@field postal_code string

---@class telnyx.rcs.BrandContact
---@field contact_type 'BRAND'|'PRIMARY'|'OFFICER'|'AGENT'|'RESPONSIBLE_PARTY'|'BILLING'|'UNKNOWN'
---@field email string
---@field first_name string
---@field last_name string
---@field phone_number string
---@field title? string

---@class telnyx.rcs.BrandCreateParamsContacts
---@field brand telnyx.rcs.BrandCreateParamsContactsBrand

---@class telnyx.rcs.BrandCreateParamsContactsBrand
---@field contact_type? 'BRAND'
---@field email string
---@field first_name string
---@field last_name string
---@field phone_number string
---@field title? string

---@class telnyx.rcs.BrandCreateParamsIdentifiers
---@field ein telnyx.rcs.EinBrandIdentifier
---@field stock_symbol? telnyx.rcs.StockSymbolBrandIdentifier

---@class telnyx.rcs.BrandResponse
---@field addresses table<string, telnyx.rcs.BrandAddress>
---@field brand_id string
---@field capabilities telnyx.rcs.CapabilitiesResponse
---@field contacts table<string, telnyx.rcs.BrandContact>
---@field display_name string
---@field identifiers table<string, telnyx.rcs.EinBrandIdentifier|telnyx.rcs.StockSymbolBrandIdentifier>
---@field legal_entity_type string
---@field legal_name string
---@field organization_type string
---@field profile_id? string
---@field status 'FAILED'|'SUBMITTED'|'REJECTED'|'CREATED'|'VERIFIED'|'CONFIGURED'|'REVIEWING'|'VETTING'
---@field website_url string

---@class telnyx.rcs.BrandUpdateParamsContacts
---@field brand telnyx.rcs.BrandUpdateParamsContactsBrand

---@class telnyx.rcs.BrandUpdateParamsContactsBrand
---@field contact_type? 'BRAND'
---@field email string
---@field first_name string
---@field last_name string
---@field phone_number string
---@field title? string

---@class telnyx.rcs.BrandUpdateParamsIdentifiers
---@field ein telnyx.rcs.EinBrandIdentifier
---@field stock_symbol? telnyx.rcs.StockSymbolBrandIdentifier

---@class telnyx.rcs.CapabilitiesResponse
---@field brand_entity boolean
---@field brand_verification boolean
---@field campaigns boolean
---@field distinct_launch_phase boolean
---@field invite_test_devices boolean
---@field per_carrier_approval boolean
---@field submission_sections boolean
---@field templates boolean
---@field vendor_webhooks boolean

---@class telnyx.rcs.CarrierApprovalResponse
---@field approval_id string
---@field approved_at? string
---@field carrier? string
---@field rejected_reason? string
---@field scope_type 'carrier'|'hub'|'bot'
---@field status 'PENDING'|'SUBMITTED'|'APPROVED'|'REJECTED'
---@field submitted_at? string

---@class telnyx.rcs.EinBrandIdentifier
---@field identifier_type 'EIN'
---@field value string

---@class telnyx.rcs.StockSymbolBrandIdentifier
---@field identifier_type 'STOCK_SYMBOL'
---@field value string

---@class telnyx.rcs.TestDeviceResponse
---@field invite_status 'PENDING'|'ACCEPTED'|'DECLINED'
---@field phone_number string
---@field test_device_id string
