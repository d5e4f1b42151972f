---@meta _
-- Types of `client.messaging_10dlc` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_10dlc
---@field brand telnyx.messaging_10dlc.brand
---@field campaign telnyx.messaging_10dlc.campaign
---@field campaign_builder telnyx.messaging_10dlc.campaign_builder
---@field partner_campaigns telnyx.messaging_10dlc.partner_campaigns
---@field phone_number_assignment_by_profile telnyx.messaging_10dlc.phone_number_assignment_by_profile
---@field phone_number_campaigns telnyx.messaging_10dlc.phone_number_campaigns
local messaging_10dlc = {}

---`GET /10dlc/enum/{endpoint}`
---@param endpoint string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { endpoint: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc.get_enum(endpoint, opts) end

---@class telnyx.messaging_10dlc.brand
---@field external_vetting telnyx.messaging_10dlc.brand.external_vetting
local messaging_10dlc_brand = {}

---@class telnyx.messaging_10dlc.brand.CreateParameters
---@field country string
---@field display_name string
---@field email string
---@field entity_type string
---@field vertical string
---@field business_contact_email? string
---@field city? string
---@field company_name? string
---@field ein? string
---@field first_name? string
---@field ip_address? string
---@field is_reseller? boolean
---@field last_name? string
---@field mobile_phone? string
---@field mock? boolean
---@field phone? string
---@field postal_code? string
---@field state? string
---@field stock_exchange? string
---@field stock_symbol? string
---@field street? string
---@field webhook_failover_url? string
---@field webhook_url? string
---@field website? string

---`POST /10dlc/brand`
---@param parameters telnyx.messaging_10dlc.brand.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.create(parameters, opts) end

---`DELETE /10dlc/brand/{brand_id}`
---@param brand_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { brand_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.delete(brand_id, opts) end

---`GET /10dlc/brand/feedback/{brand_id}`
---@param brand_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { brand_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.get_feedback(brand_id, opts) end

---@class telnyx.messaging_10dlc.brand.GetSmsOtpByReferenceParameters
---@field reference_id? string
---@field brand_id? string

---`GET /10dlc/brand/smsOtp/{reference_id}`
---@param reference_id string
---@param parameters? telnyx.messaging_10dlc.brand.GetSmsOtpByReferenceParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.brand.GetSmsOtpByReferenceParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.get_sms_otp_by_reference(reference_id, parameters, opts) end

---@class telnyx.messaging_10dlc.brand.ListParameters
---@field brand_id? string
---@field country? string
---@field display_name? string
---@field entity_type? string
---@field page? integer
---@field records_per_page? integer
---@field sort? string
---@field state? string
---@field tcr_brand_id? string

---`GET /10dlc/brand`
---@param parameters? telnyx.messaging_10dlc.brand.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.list(parameters, opts) end

---`POST /10dlc/brand/{brand_id}/2faEmail`
---@param brand_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { brand_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.resend_2fa_email(brand_id, opts) end

---`GET /10dlc/brand/{brand_id}`
---@param brand_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { brand_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.retrieve(brand_id, opts) end

---`GET /10dlc/brand/{brand_id}/smsOtp`
---@param brand_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { brand_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.retrieve_sms_otp_status(brand_id, opts) end

---`PUT /10dlc/brand/{brand_id}/revet`
---@param brand_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { brand_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.revet(brand_id, opts) end

---@class telnyx.messaging_10dlc.brand.TriggerSmsOtpParameters
---@field brand_id? string
---@field pin_sms string
---@field success_sms string

---`POST /10dlc/brand/{brand_id}/smsOtp`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.TriggerSmsOtpParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.brand.TriggerSmsOtpParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.trigger_sms_otp(brand_id, parameters, opts) end

---@class telnyx.messaging_10dlc.brand.UpdateParameters
---@field brand_id? string
---@field country string
---@field display_name string
---@field email string
---@field entity_type string
---@field vertical string
---@field alt_business_id? string
---@field alt_business_id_type? string
---@field business_contact_email? string
---@field city? string
---@field company_name? string
---@field ein? string
---@field first_name? string
---@field identity_status? string
---@field ip_address? string
---@field is_reseller? boolean
---@field last_name? string
---@field phone? string
---@field postal_code? string
---@field state? string
---@field stock_exchange? string
---@field stock_symbol? string
---@field street? string
---@field webhook_failover_url? string
---@field webhook_url? string
---@field website? string

---`PUT /10dlc/brand/{brand_id}`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.brand.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.update(brand_id, parameters, opts) end

---@class telnyx.messaging_10dlc.brand.VerifySmsOtpParameters
---@field brand_id? string
---@field otp_pin string

---`PUT /10dlc/brand/{brand_id}/smsOtp`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.VerifySmsOtpParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.brand.VerifySmsOtpParameters, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand.verify_sms_otp(brand_id, parameters, opts) end

---@class telnyx.messaging_10dlc.brand.external_vetting
local messaging_10dlc_brand_external_vetting = {}

---@class telnyx.messaging_10dlc.brand.external_vetting.ImportsParameters
---@field brand_id? string
---@field evp_id string
---@field vetting_id string
---@field vetting_token? string

---`PUT /10dlc/brand/{brand_id}/externalVetting`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.external_vetting.ImportsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.brand.external_vetting.ImportsParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand_external_vetting.imports(brand_id, parameters, opts) end

---`GET /10dlc/brand/{brand_id}/externalVetting`
---@param brand_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { brand_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand_external_vetting.list(brand_id, opts) end

---@class telnyx.messaging_10dlc.brand.external_vetting.OrderParameters
---@field brand_id? string
---@field evp_id string
---@field vetting_class string

---`POST /10dlc/brand/{brand_id}/externalVetting`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.external_vetting.OrderParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.brand.external_vetting.OrderParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_brand_external_vetting.order(brand_id, parameters, opts) end

---@class telnyx.messaging_10dlc.campaign
---@field osr telnyx.messaging_10dlc.campaign.osr
---@field usecase telnyx.messaging_10dlc.campaign.usecase
local messaging_10dlc_campaign = {}

---`POST /10dlc/campaign/acceptSharing/{campaign_id}`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.accept_sharing(campaign_id, opts) end

---`DELETE /10dlc/campaign/{campaign_id}`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.deactivate(campaign_id, opts) end

---`GET /10dlc/campaign/{campaign_id}/mnoMetadata`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.get_mno_metadata(campaign_id, opts) end

---`GET /10dlc/campaign/{campaign_id}/operationStatus`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.get_operation_status(campaign_id, opts) end

---`GET /10dlc/campaign/{campaign_id}/sharing`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.get_sharing_status(campaign_id, opts) end

---@class telnyx.messaging_10dlc.campaign.ListParameters
---@field brand_id string
---@field page? integer
---@field records_per_page? integer
---@field sort? string

---`GET /10dlc/campaign`
---@param parameters telnyx.messaging_10dlc.campaign.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.list(parameters, opts) end

---`GET /10dlc/campaign/{campaign_id}`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.retrieve(campaign_id, opts) end

---@class telnyx.messaging_10dlc.campaign.SubmitAppealParameters
---@field campaign_id? string
---@field appeal_reason string

---`POST /10dlc/campaign/{campaign_id}/appeal`
---@param campaign_id string
---@param parameters telnyx.messaging_10dlc.campaign.SubmitAppealParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.campaign.SubmitAppealParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.submit_appeal(campaign_id, parameters, opts) end

---@class telnyx.messaging_10dlc.campaign.UpdateParameters
---@field campaign_id? string
---@field auto_renewal? boolean
---@field help_message? string
---@field message_flow? string
---@field reseller_id? string
---@field sample1? string
---@field sample2? string
---@field sample3? string
---@field sample4? string
---@field sample5? string
---@field webhook_failover_url? string
---@field webhook_url? string

---`PUT /10dlc/campaign/{campaign_id}`
---@param campaign_id string
---@param parameters? telnyx.messaging_10dlc.campaign.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.campaign.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign.update(campaign_id, parameters, opts) end

---@class telnyx.messaging_10dlc.campaign.osr
local messaging_10dlc_campaign_osr = {}

---`GET /10dlc/campaign/{campaign_id}/osr/attributes`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign_osr.get_attributes(campaign_id, opts) end

---@class telnyx.messaging_10dlc.campaign.usecase
local messaging_10dlc_campaign_usecase = {}

---@class telnyx.messaging_10dlc.campaign.usecase.GetCostParameters
---@field usecase string

---`GET /10dlc/campaign/usecase/cost`
---@param parameters telnyx.messaging_10dlc.campaign.usecase.GetCostParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign_usecase.get_cost(parameters, opts) end

---@class telnyx.messaging_10dlc.campaign_builder
---@field brand telnyx.messaging_10dlc.campaign_builder.brand
local messaging_10dlc_campaign_builder = {}

---@class telnyx.messaging_10dlc.campaign_builder.SubmitParameters
---@field brand_id string
---@field description string
---@field usecase string
---@field age_gated? boolean
---@field auto_renewal? boolean
---@field direct_lending? boolean
---@field embedded_link? boolean
---@field embedded_link_sample? string
---@field embedded_phone? boolean
---@field help_keywords? string
---@field help_message? string
---@field message_flow? string
---@field mno_ids? integer[]
---@field number_pool? boolean
---@field optin_keywords? string
---@field optin_message? string
---@field optout_keywords? string
---@field optout_message? string
---@field privacy_policy_link? string
---@field reference_id? string
---@field reseller_id? string
---@field sample1? string
---@field sample2? string
---@field sample3? string
---@field sample4? string
---@field sample5? string
---@field sub_usecases? string[]
---@field subscriber_help? boolean
---@field subscriber_optin? boolean
---@field subscriber_optout? boolean
---@field tag? string[]
---@field terms_and_conditions? boolean
---@field terms_and_conditions_link? string
---@field webhook_failover_url? string
---@field webhook_url? string

---`POST /10dlc/campaignBuilder`
---@param parameters telnyx.messaging_10dlc.campaign_builder.SubmitParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign_builder.submit(parameters, opts) end

---@class telnyx.messaging_10dlc.campaign_builder.brand
local messaging_10dlc_campaign_builder_brand = {}

---@class telnyx.messaging_10dlc.campaign_builder.brand.QualifyByUsecaseParameters
---@field brand_id string
---@field usecase string

---`GET /10dlc/campaignBuilder/brand/{brand_id}/usecase/{usecase}`
---@param parameters telnyx.messaging_10dlc.campaign_builder.brand.QualifyByUsecaseParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_campaign_builder_brand.qualify_by_usecase(parameters, opts) end

---@class telnyx.messaging_10dlc.partner_campaigns
local messaging_10dlc_partner_campaigns = {}

---@class telnyx.messaging_10dlc.partner_campaigns.ListParameters
---@field page? integer
---@field records_per_page? integer
---@field sort? string

---`GET /10dlc/partner_campaigns`
---@param parameters? telnyx.messaging_10dlc.partner_campaigns.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_partner_campaigns.list(parameters, opts) end

---@class telnyx.messaging_10dlc.partner_campaigns.ListSharedByMeParameters
---@field page? integer
---@field records_per_page? integer

---`GET /10dlc/partnerCampaign/sharedByMe`
---@param parameters? telnyx.messaging_10dlc.partner_campaigns.ListSharedByMeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_partner_campaigns.list_shared_by_me(parameters, opts) end

---`GET /10dlc/partner_campaigns/{campaign_id}`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_partner_campaigns.retrieve(campaign_id, opts) end

---`GET /10dlc/partnerCampaign/{campaign_id}/sharing`
---@param campaign_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { campaign_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_partner_campaigns.retrieve_sharing_status(campaign_id, opts) end

---@class telnyx.messaging_10dlc.partner_campaigns.UpdateParameters
---@field campaign_id? string
---@field webhook_failover_url? string
---@field webhook_url? string

---`PATCH /10dlc/partner_campaigns/{campaign_id}`
---@param campaign_id string
---@param parameters? telnyx.messaging_10dlc.partner_campaigns.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.partner_campaigns.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_partner_campaigns.update(campaign_id, parameters, opts) end

---@class telnyx.messaging_10dlc.phone_number_assignment_by_profile
local messaging_10dlc_phone_number_assignment_by_profile = {}

---@class telnyx.messaging_10dlc.phone_number_assignment_by_profile.AssignParameters
---@field messaging_profile_id string
---@field campaign_id? string
---@field tcr_campaign_id? string

---`POST /10dlc/phoneNumberAssignmentByProfile`
---@param parameters telnyx.messaging_10dlc.phone_number_assignment_by_profile.AssignParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_assignment_by_profile.assign(parameters, opts) end

---@class telnyx.messaging_10dlc.phone_number_assignment_by_profile.ListPhoneNumberStatusParameters
---@field task_id? string
---@field page? integer
---@field records_per_page? integer

---`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers`
---@param task_id string
---@param parameters? telnyx.messaging_10dlc.phone_number_assignment_by_profile.ListPhoneNumberStatusParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.phone_number_assignment_by_profile.ListPhoneNumberStatusParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_assignment_by_profile.list_phone_number_status(task_id, parameters, opts) end

---@class telnyx.messaging_10dlc.phone_number_assignment_by_profile.RetrievePhoneNumberStatusParameters
---@field task_id? string
---@field page? integer
---@field records_per_page? integer

---`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers`
---@param task_id string
---@param parameters? telnyx.messaging_10dlc.phone_number_assignment_by_profile.RetrievePhoneNumberStatusParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.phone_number_assignment_by_profile.RetrievePhoneNumberStatusParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_assignment_by_profile.retrieve_phone_number_status(task_id, parameters, opts) end

---`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}`
---@param task_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { task_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_assignment_by_profile.retrieve_status(task_id, opts) end

---@class telnyx.messaging_10dlc.phone_number_campaigns
local messaging_10dlc_phone_number_campaigns = {}

---@class telnyx.messaging_10dlc.phone_number_campaigns.CreateParameters
---@field campaign_id string
---@field phone_number string

---`POST /10dlc/phone_number_campaigns`
---@param parameters telnyx.messaging_10dlc.phone_number_campaigns.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_campaigns.create(parameters, opts) end

---`DELETE /10dlc/phone_number_campaigns/{phone_number}`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_campaigns.delete(phone_number, opts) end

---@class telnyx.messaging_10dlc.phone_number_campaigns.ListParameters
---@field filter_tcr_brand_id? string
---@field filter_tcr_campaign_id? string
---@field filter_telnyx_brand_id? string
---@field filter_telnyx_campaign_id? string
---@field page? integer
---@field records_per_page? integer
---@field sort? string
---@field filter? { tcr_brand_id?: string, tcr_campaign_id?: string, telnyx_brand_id?: string, telnyx_campaign_id?: string }

---`GET /10dlc/phone_number_campaigns`
---@param parameters? telnyx.messaging_10dlc.phone_number_campaigns.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_campaigns.list(parameters, opts) end

---`GET /10dlc/phone_number_campaigns/{phone_number}`
---@param phone_number string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { phone_number: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_campaigns.retrieve(phone_number, opts) end

---@class telnyx.messaging_10dlc.phone_number_campaigns.UpdateParameters
---@field campaign_phone_number? string
---@field campaign_id string
---@field phone_number string

---`PUT /10dlc/phone_number_campaigns/{campaign_phone_number}`
---@param campaign_phone_number string
---@param parameters telnyx.messaging_10dlc.phone_number_campaigns.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_10dlc.phone_number_campaigns.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_10dlc_phone_number_campaigns.update(campaign_phone_number, parameters, opts) end
