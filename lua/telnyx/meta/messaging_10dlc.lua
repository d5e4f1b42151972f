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

---Retrieves the allowed values of an enumeration.
---
---`GET /10dlc/enum/{endpoint}`
---@param endpoint string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.EnumStringListResponse|telnyx.messaging_10dlc.EnumObjectListResponse|telnyx.messaging_10dlc.EnumObjectToStringResponse|telnyx.messaging_10dlc.EnumObjecToObjecttResponse|telnyx.messaging_10dlc.EnumPaginatedResponse|nil, telnyx.Error, telnyx.Response
---@overload fun(endpoint: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.EnumStringListResponse|telnyx.messaging_10dlc.EnumObjectListResponse|telnyx.messaging_10dlc.EnumObjectToStringResponse|telnyx.messaging_10dlc.EnumObjecToObjecttResponse|telnyx.messaging_10dlc.EnumPaginatedResponse|nil, telnyx.Error, telnyx.Response
---@overload fun(parameters: { endpoint: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.EnumStringListResponse|telnyx.messaging_10dlc.EnumObjectListResponse|telnyx.messaging_10dlc.EnumObjectToStringResponse|telnyx.messaging_10dlc.EnumObjecToObjecttResponse|telnyx.messaging_10dlc.EnumPaginatedResponse|nil, telnyx.Error, telnyx.Response
function messaging_10dlc.get_enum(endpoint, parameters, opts) end

---@class telnyx.messaging_10dlc.brand
---@field external_vetting telnyx.messaging_10dlc.brand.external_vetting
local messaging_10dlc_brand = {}

---@class (exact) telnyx.messaging_10dlc.brand.CreateParameters
---@field country string # at most 2 characters
---@field display_name string # at most 100 characters
---@field email string # at most 100 characters
---@field entity_type telnyx.messaging_10dlc.EntityType
---@field vertical telnyx.messaging_10dlc.Vertical
---@field business_contact_email? string
---@field city? string # at most 100 characters
---@field company_name? string # at most 100 characters
---@field ein? string # at most 20 characters
---@field first_name? string # at most 100 characters
---@field ip_address? string # at most 50 characters
---@field is_reseller? boolean # default false
---@field last_name? string # at most 100 characters
---@field mobile_phone? string # at most 20 characters
---@field mock? boolean # default false
---@field phone? string # at most 20 characters
---@field postal_code? string # at most 10 characters
---@field state? string # at most 20 characters
---@field stock_exchange? telnyx.messaging_10dlc.StockExchange
---@field stock_symbol? string # at most 10 characters
---@field street? string # at most 100 characters
---@field webhook_failover_url? string
---@field webhook_url? string
---@field website? string # at most 100 characters
---@field [string] telnyx.NoSuchName

---Creates a brand.
---
---`POST /10dlc/brand`
---@param parameters telnyx.messaging_10dlc.brand.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxBrand?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.create(parameters, opts) end

---Deletes a brand.
---
---`DELETE /10dlc/brand/{brand_id}`
---@param brand_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(brand_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { brand_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.delete(brand_id, parameters, opts) end

---Retrieves why the vetting of a brand failed.
---
---`GET /10dlc/brand/feedback/{brand_id}`
---@param brand_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.BrandFeedback?, telnyx.Error, telnyx.Response
---@overload fun(brand_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.BrandFeedback?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { brand_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.BrandFeedback?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.get_feedback(brand_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.brand.GetSmsOtpByReferenceParameters
---@field reference_id? string
---@field brand_id? string
---@field [string] telnyx.NoSuchName

---Retrieves the status of a one-time code by its reference.
---
---`GET /10dlc/brand/smsOtp/{reference_id}`
---@param reference_id string
---@param parameters? telnyx.messaging_10dlc.brand.GetSmsOtpByReferenceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.BrandSmsOtpStatus?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.brand.GetSmsOtpByReferenceParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.BrandSmsOtpStatus?, telnyx.Error, telnyx.Response
---@overload fun(reference_id: string, opts: telnyx.CallOptions): telnyx.messaging_10dlc.BrandSmsOtpStatus?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.get_sms_otp_by_reference(reference_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.brand.ListParameters
---@field brand_id? string
---@field country? string
---@field display_name? string
---@field entity_type? string
---@field page? integer # at least 1, default 1
---@field records_per_page? integer # default 10
---@field sort? 'assignedCampaignsCount'|'-assignedCampaignsCount'|'brandId'|'-brandId'|'createdAt'|'-createdAt'|'displayName'|'-displayName'|'identityStatus'|'-identityStatus'|'status'|'-status'|'tcrBrandId'|'-tcrBrandId' # default "-createdAt"
---@field state? string
---@field tcr_brand_id? string
---@field [string] telnyx.NoSuchName

---Lists brands.
---
---`GET /10dlc/brand`
---@param parameters? telnyx.messaging_10dlc.brand.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_10dlc.BrandBasic>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging_10dlc.BrandBasic>?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.list(parameters, opts) end

---Sends the verification email of a brand again.
---
---`POST /10dlc/brand/{brand_id}/2faEmail`
---@param brand_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(brand_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { brand_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.resend_2fa_email(brand_id, parameters, opts) end

---Retrieves a brand.
---
---`GET /10dlc/brand/{brand_id}`
---@param brand_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxBrandWithCampaignsCount?, telnyx.Error, telnyx.Response
---@overload fun(brand_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxBrandWithCampaignsCount?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { brand_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxBrandWithCampaignsCount?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.retrieve(brand_id, parameters, opts) end

---Retrieves the status of a brand's one-time code.
---
---`GET /10dlc/brand/{brand_id}/smsOtp`
---@param brand_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.BrandSmsOtpStatus?, telnyx.Error, telnyx.Response
---@overload fun(brand_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.BrandSmsOtpStatus?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { brand_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.BrandSmsOtpStatus?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.retrieve_sms_otp_status(brand_id, parameters, opts) end

---Vets a brand again.
---
---`PUT /10dlc/brand/{brand_id}/revet`
---@param brand_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxBrand?, telnyx.Error, telnyx.Response
---@overload fun(brand_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxBrand?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { brand_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxBrand?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.revet(brand_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.brand.TriggerSmsOtpParameters
---@field brand_id? string
---@field pin_sms string
---@field success_sms string
---@field [string] telnyx.NoSuchName

---Sends a one-time code to a brand's contact.
---
---`POST /10dlc/brand/{brand_id}/smsOtp`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.TriggerSmsOtpParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TriggerBrandSmsOtpResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.brand.TriggerSmsOtpParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TriggerBrandSmsOtpResponse?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.trigger_sms_otp(brand_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.brand.UpdateParameters
---@field brand_id? string
---@field country string # at most 2 characters
---@field display_name string # at most 100 characters
---@field email string # at most 100 characters
---@field entity_type telnyx.messaging_10dlc.EntityType
---@field vertical telnyx.messaging_10dlc.Vertical
---@field alt_business_id? string # at most 50 characters
---@field alt_business_id_type? telnyx.messaging_10dlc.AltBusinessIdType
---@field business_contact_email? string
---@field city? string # at most 100 characters
---@field company_name? string # at most 100 characters
---@field ein? string # at most 20 characters
---@field first_name? string # at most 100 characters
---@field identity_status? telnyx.messaging_10dlc.BrandIdentityStatus
---@field ip_address? string # at most 50 characters
---@field is_reseller? boolean
---@field last_name? string # at most 100 characters
---@field phone? string # at most 20 characters
---@field postal_code? string # at most 10 characters
---@field state? string # at most 20 characters
---@field stock_exchange? telnyx.messaging_10dlc.StockExchange
---@field stock_symbol? string # at most 10 characters
---@field street? string # at most 100 characters
---@field webhook_failover_url? string
---@field webhook_url? string
---@field website? string # at most 100 characters
---@field [string] telnyx.NoSuchName

---Updates a brand.
---
---`PUT /10dlc/brand/{brand_id}`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxBrand?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.brand.UpdateParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxBrand?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.update(brand_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.brand.VerifySmsOtpParameters
---@field brand_id? string
---@field otp_pin string # 4 to 10 characters
---@field [string] telnyx.NoSuchName

---Verifies a brand by its one-time code.
---
---`PUT /10dlc/brand/{brand_id}/smsOtp`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.VerifySmsOtpParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.brand.VerifySmsOtpParameters, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand.verify_sms_otp(brand_id, parameters, opts) end

---@class telnyx.messaging_10dlc.brand.external_vetting
local messaging_10dlc_brand_external_vetting = {}

---@class (exact) telnyx.messaging_10dlc.brand.external_vetting.ImportsParameters
---@field brand_id? string
---@field evp_id string # at most 10 characters
---@field vetting_id string
---@field vetting_token? string
---@field [string] telnyx.NoSuchName

---Imports an external vetting of a brand.
---
---`PUT /10dlc/brand/{brand_id}/externalVetting`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.external_vetting.ImportsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.ExternalVetting?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.brand.external_vetting.ImportsParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.ExternalVetting?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand_external_vetting.imports(brand_id, parameters, opts) end

---Lists the external vettings of a brand.
---
---`GET /10dlc/brand/{brand_id}/externalVetting`
---@param brand_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.ExternalVettingList?, telnyx.Error, telnyx.Response
---@overload fun(brand_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.ExternalVettingList?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { brand_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.ExternalVettingList?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand_external_vetting.list(brand_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.brand.external_vetting.OrderParameters
---@field brand_id? string
---@field evp_id string # at most 10 characters
---@field vetting_class string
---@field [string] telnyx.NoSuchName

---Orders an external vetting of a brand.
---
---`POST /10dlc/brand/{brand_id}/externalVetting`
---@param brand_id string
---@param parameters telnyx.messaging_10dlc.brand.external_vetting.OrderParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.ExternalVetting?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.brand.external_vetting.OrderParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.ExternalVetting?, telnyx.Error, telnyx.Response
function messaging_10dlc_brand_external_vetting.order(brand_id, parameters, opts) end

---@class telnyx.messaging_10dlc.campaign
---@field osr telnyx.messaging_10dlc.campaign.osr
---@field usecase telnyx.messaging_10dlc.campaign.usecase
local messaging_10dlc_campaign = {}

---Accepts a campaign that is shared.
---
---`POST /10dlc/campaign/acceptSharing/{campaign_id}`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.CampaignAcceptSharingResponse?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.CampaignAcceptSharingResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.CampaignAcceptSharingResponse?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.accept_sharing(campaign_id, parameters, opts) end

---Deactivates a campaign.
---
---`DELETE /10dlc/campaign/{campaign_id}`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.CampaignDeletionResponse?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.CampaignDeletionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.CampaignDeletionResponse?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.deactivate(campaign_id, parameters, opts) end

---Retrieves the MNO metadata of a campaign.
---
---`GET /10dlc/campaign/{campaign_id}/mnoMetadata`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.MnoMetadata?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.MnoMetadata?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.MnoMetadata?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.get_mno_metadata(campaign_id, parameters, opts) end

---Retrieves the operation status of a campaign.
---
---`GET /10dlc/campaign/{campaign_id}/operationStatus`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.CampaignGetOperationStatusResponse?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.CampaignGetOperationStatusResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.CampaignGetOperationStatusResponse?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.get_operation_status(campaign_id, parameters, opts) end

---Retrieves the sharing status of a campaign.
---
---`GET /10dlc/campaign/{campaign_id}/sharing`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.CampaignSharingChain?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.CampaignSharingChain?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.CampaignSharingChain?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.get_sharing_status(campaign_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.campaign.ListParameters
---@field brand_id string
---@field page? integer # default 1
---@field records_per_page? integer # default 10
---@field sort? 'assignedPhoneNumbersCount'|'-assignedPhoneNumbersCount'|'campaignId'|'-campaignId'|'createdAt'|'-createdAt'|'status'|'-status'|'tcrCampaignId'|'-tcrCampaignId' # default "-createdAt"
---@field [string] telnyx.NoSuchName

---Lists campaigns.
---
---`GET /10dlc/campaign`
---@param parameters telnyx.messaging_10dlc.campaign.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_10dlc.TelnyxCampaignWithAssignedCountCSP>?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.list(parameters, opts) end

---Retrieves a campaign.
---
---`GET /10dlc/campaign/{campaign_id}`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxCampaignCSP?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxCampaignCSP?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxCampaignCSP?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.retrieve(campaign_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.campaign.SubmitAppealParameters
---@field campaign_id? string
---@field appeal_reason string
---@field [string] telnyx.NoSuchName

---Appeals the rejection of a campaign.
---
---`POST /10dlc/campaign/{campaign_id}/appeal`
---@param campaign_id string
---@param parameters telnyx.messaging_10dlc.campaign.SubmitAppealParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.Messaging10dlcCampaignSubmitAppealAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.campaign.SubmitAppealParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.Messaging10dlcCampaignSubmitAppealAnswer?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.submit_appeal(campaign_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.campaign.UpdateParameters
---@field campaign_id? string
---@field auto_renewal? boolean # default true
---@field help_message? string # at most 255 characters
---@field message_flow? string # at most 2048 characters
---@field reseller_id? string # at most 8 characters
---@field sample1? string # at most 255 characters
---@field sample2? string # at most 255 characters
---@field sample3? string # at most 255 characters
---@field sample4? string # at most 255 characters
---@field sample5? string # at most 255 characters
---@field webhook_failover_url? string
---@field webhook_url? string
---@field [string] telnyx.NoSuchName

---Updates a campaign.
---
---`PUT /10dlc/campaign/{campaign_id}`
---@param campaign_id string
---@param parameters? telnyx.messaging_10dlc.campaign.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxCampaignCSP?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.campaign.UpdateParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxCampaignCSP?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxCampaignCSP?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign.update(campaign_id, parameters, opts) end

---@class telnyx.messaging_10dlc.campaign.osr
local messaging_10dlc_campaign_osr = {}

---Retrieves a campaign's limits by operator.
---
---`GET /10dlc/campaign/{campaign_id}/osr/attributes`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.OsrGetAttributesResponse?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.OsrGetAttributesResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.OsrGetAttributesResponse?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign_osr.get_attributes(campaign_id, parameters, opts) end

---@class telnyx.messaging_10dlc.campaign.usecase
local messaging_10dlc_campaign_usecase = {}

---@class (exact) telnyx.messaging_10dlc.campaign.usecase.GetCostParameters
---@field usecase string
---@field [string] telnyx.NoSuchName

---Retrieves what a campaign of a use case costs.
---
---`GET /10dlc/campaign/usecase/cost`
---@param parameters telnyx.messaging_10dlc.campaign.usecase.GetCostParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.CampaignCost?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign_usecase.get_cost(parameters, opts) end

---@class telnyx.messaging_10dlc.campaign_builder
---@field brand telnyx.messaging_10dlc.campaign_builder.brand
local messaging_10dlc_campaign_builder = {}

---@class (exact) telnyx.messaging_10dlc.campaign_builder.SubmitParameters
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
---@field [string] telnyx.NoSuchName

---Creates a campaign.
---
---`POST /10dlc/campaignBuilder`
---@param parameters telnyx.messaging_10dlc.campaign_builder.SubmitParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxCampaignCSP?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign_builder.submit(parameters, opts) end

---@class telnyx.messaging_10dlc.campaign_builder.brand
local messaging_10dlc_campaign_builder_brand = {}

---@class (exact) telnyx.messaging_10dlc.campaign_builder.brand.QualifyByUsecaseParameters
---@field brand_id string
---@field usecase string
---@field [string] telnyx.NoSuchName

---Checks whether a brand qualifies for a use case.
---
---`GET /10dlc/campaignBuilder/brand/{brand_id}/usecase/{usecase}`
---@param parameters telnyx.messaging_10dlc.campaign_builder.brand.QualifyByUsecaseParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.UsecaseMetadata?, telnyx.Error, telnyx.Response
function messaging_10dlc_campaign_builder_brand.qualify_by_usecase(parameters, opts) end

---@class telnyx.messaging_10dlc.partner_campaigns
local messaging_10dlc_partner_campaigns = {}

---@class (exact) telnyx.messaging_10dlc.partner_campaigns.ListParameters
---@field page? integer # default 1
---@field records_per_page? integer # default 10
---@field sort? 'assignedPhoneNumbersCount'|'-assignedPhoneNumbersCount'|'brandDisplayName'|'-brandDisplayName'|'tcrBrandId'|'-tcrBrandId'|'tcrCampaignId'|'-tcrCampaignId'|'createdAt'|'-createdAt'|'campaignStatus'|'-campaignStatus' # default "-createdAt"
---@field [string] telnyx.NoSuchName

---Lists partner campaigns.
---
---`GET /10dlc/partner_campaigns`
---@param parameters? telnyx.messaging_10dlc.partner_campaigns.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_10dlc.TelnyxDownstreamCampaign>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging_10dlc.TelnyxDownstreamCampaign>?, telnyx.Error, telnyx.Response
function messaging_10dlc_partner_campaigns.list(parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.partner_campaigns.ListSharedByMeParameters
---@field page? integer # default 1
---@field records_per_page? integer # default 10
---@field [string] telnyx.NoSuchName

---Lists the campaigns that are shared with partners.
---
---`GET /10dlc/partnerCampaign/sharedByMe`
---@param parameters? telnyx.messaging_10dlc.partner_campaigns.ListSharedByMeParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_10dlc.SharedCampaign>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging_10dlc.SharedCampaign>?, telnyx.Error, telnyx.Response
function messaging_10dlc_partner_campaigns.list_shared_by_me(parameters, opts) end

---Retrieves a partner campaign.
---
---`GET /10dlc/partner_campaigns/{campaign_id}`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxDownstreamCampaign?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxDownstreamCampaign?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxDownstreamCampaign?, telnyx.Error, telnyx.Response
function messaging_10dlc_partner_campaigns.retrieve(campaign_id, parameters, opts) end

---Retrieves the sharing status of a partner campaign.
---
---`GET /10dlc/partnerCampaign/{campaign_id}/sharing`
---@param campaign_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return table<string, telnyx.messaging_10dlc.CampaignSharingStatus>?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts?: telnyx.CallOptions): table<string, telnyx.messaging_10dlc.CampaignSharingStatus>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { campaign_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): table<string, telnyx.messaging_10dlc.CampaignSharingStatus>?, telnyx.Error, telnyx.Response
function messaging_10dlc_partner_campaigns.retrieve_sharing_status(campaign_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.partner_campaigns.UpdateParameters
---@field campaign_id? string
---@field webhook_failover_url? string
---@field webhook_url? string
---@field [string] telnyx.NoSuchName

---Updates a partner campaign.
---
---`PATCH /10dlc/partner_campaigns/{campaign_id}`
---@param campaign_id string
---@param parameters? telnyx.messaging_10dlc.partner_campaigns.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.TelnyxDownstreamCampaign?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.partner_campaigns.UpdateParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxDownstreamCampaign?, telnyx.Error, telnyx.Response
---@overload fun(campaign_id: string, opts: telnyx.CallOptions): telnyx.messaging_10dlc.TelnyxDownstreamCampaign?, telnyx.Error, telnyx.Response
function messaging_10dlc_partner_campaigns.update(campaign_id, parameters, opts) end

---@class telnyx.messaging_10dlc.phone_number_assignment_by_profile
local messaging_10dlc_phone_number_assignment_by_profile = {}

---@class (exact) telnyx.messaging_10dlc.phone_number_assignment_by_profile.AssignParameters
---@field messaging_profile_id string
---@field campaign_id? string
---@field tcr_campaign_id? string
---@field [string] telnyx.NoSuchName

---Assigns the phone numbers of a messaging profile to a campaign.
---
---`POST /10dlc/phoneNumberAssignmentByProfile`
---@param parameters telnyx.messaging_10dlc.phone_number_assignment_by_profile.AssignParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.AssignProfileToCampaignResponse?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_assignment_by_profile.assign(parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.phone_number_assignment_by_profile.ListPhoneNumberStatusParameters
---@field task_id? string
---@field page? integer # default 1
---@field records_per_page? integer # default 20
---@field [string] telnyx.NoSuchName

---Lists how far phone numbers of an assignment are.
---
---`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers`
---@param task_id string
---@param parameters? telnyx.messaging_10dlc.phone_number_assignment_by_profile.ListPhoneNumberStatusParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.PhoneNumberStatusResponsePaginated?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.phone_number_assignment_by_profile.ListPhoneNumberStatusParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberStatusResponsePaginated?, telnyx.Error, telnyx.Response
---@overload fun(task_id: string, opts: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberStatusResponsePaginated?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_assignment_by_profile.list_phone_number_status(task_id, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.phone_number_assignment_by_profile.RetrievePhoneNumberStatusParameters
---@field task_id? string
---@field page? integer # default 1
---@field records_per_page? integer # default 20
---@field [string] telnyx.NoSuchName

---Retrieves how far phone numbers of an assignment are.
---
---`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}/phoneNumbers`
---@param task_id string
---@param parameters? telnyx.messaging_10dlc.phone_number_assignment_by_profile.RetrievePhoneNumberStatusParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.PhoneNumberStatusResponsePaginated?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.phone_number_assignment_by_profile.RetrievePhoneNumberStatusParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberStatusResponsePaginated?, telnyx.Error, telnyx.Response
---@overload fun(task_id: string, opts: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberStatusResponsePaginated?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_assignment_by_profile.retrieve_phone_number_status(task_id, parameters, opts) end

---Retrieves how far an assignment is.
---
---`GET /10dlc/phoneNumberAssignmentByProfile/{task_id}`
---@param task_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.AssignmentTaskStatusResponse?, telnyx.Error, telnyx.Response
---@overload fun(task_id: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.AssignmentTaskStatusResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { task_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.AssignmentTaskStatusResponse?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_assignment_by_profile.retrieve_status(task_id, parameters, opts) end

---@class telnyx.messaging_10dlc.phone_number_campaigns
local messaging_10dlc_phone_number_campaigns = {}

---@class (exact) telnyx.messaging_10dlc.phone_number_campaigns.CreateParameters
---@field campaign_id string
---@field phone_number string
---@field [string] telnyx.NoSuchName

---Assigns a phone number to a campaign.
---
---`POST /10dlc/phone_number_campaigns`
---@param parameters telnyx.messaging_10dlc.phone_number_campaigns.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_campaigns.create(parameters, opts) end

---Removes a phone number from its campaign.
---
---`DELETE /10dlc/phone_number_campaigns/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_campaigns.delete(phone_number, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.phone_number_campaigns.ListParameters
---@field filter_tcr_brand_id? string
---@field filter_tcr_campaign_id? string
---@field filter_telnyx_brand_id? string # a UUID
---@field filter_telnyx_campaign_id? string # a UUID
---@field page? integer # default 1
---@field records_per_page? integer # default 20
---@field sort? 'assignmentStatus'|'-assignmentStatus'|'createdAt'|'-createdAt'|'phoneNumber'|'-phoneNumber' # default "-createdAt"
---@field filter? { tcr_brand_id?: string, tcr_campaign_id?: string, telnyx_brand_id?: string, telnyx_campaign_id?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists phone number campaigns.
---
---`GET /10dlc/phone_number_campaigns`
---@param parameters? telnyx.messaging_10dlc.phone_number_campaigns.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_10dlc.PhoneNumberCampaign>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging_10dlc.PhoneNumberCampaign>?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_campaigns.list(parameters, opts) end

---Retrieves a phone number campaign.
---
---`GET /10dlc/phone_number_campaigns/{phone_number}`
---@param phone_number string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
---@overload fun(phone_number: string, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { phone_number: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_campaigns.retrieve(phone_number, parameters, opts) end

---@class (exact) telnyx.messaging_10dlc.phone_number_campaigns.UpdateParameters
---@field campaign_phone_number? string
---@field campaign_id string
---@field phone_number string
---@field [string] telnyx.NoSuchName

---Updates a phone number campaign.
---
---`PUT /10dlc/phone_number_campaigns/{campaign_phone_number}`
---@param campaign_phone_number string
---@param parameters telnyx.messaging_10dlc.phone_number_campaigns.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_10dlc.phone_number_campaigns.UpdateParameters, opts?: telnyx.CallOptions): telnyx.messaging_10dlc.PhoneNumberCampaign?, telnyx.Error, telnyx.Response
function messaging_10dlc_phone_number_campaigns.update(campaign_phone_number, parameters, opts) end

---@alias telnyx.messaging_10dlc.AltBusinessIdType 'NONE'|'DUNS'|'GIIN'|'LEI'

---@class telnyx.messaging_10dlc.AssignProfileToCampaignResponse
---@field campaignId? string
---@field messagingProfileId string
---@field taskId string
---@field tcrCampaignId? string

---@class telnyx.messaging_10dlc.AssignmentTaskStatusResponse
---@field createdAt? string
---@field status telnyx.messaging_10dlc.TaskStatus_
---@field taskId string
---@field updatedAt? string

---@class telnyx.messaging_10dlc.BrandBasic
---@field assignedCampaingsCount? integer
---@field brandId? string
---@field companyName? string
---@field createdAt? string
---@field displayName? string
---@field email? string
---@field entityType? telnyx.messaging_10dlc.EntityType
---@field failureReasons? string
---@field identityStatus? telnyx.messaging_10dlc.BrandIdentityStatus
---@field status? 'OK'|'REGISTRATION_PENDING'|'REGISTRATION_FAILED'
---@field tcrBrandId? string
---@field updatedAt? string
---@field website? string

---@class telnyx.messaging_10dlc.BrandFeedback
---@field brandId string
---@field category telnyx.messaging_10dlc.BrandFeedbackCategory[]

---@class telnyx.messaging_10dlc.BrandFeedbackCategory
---@field description string
---@field displayName string
---@field fields string[]
---@field id string

---@alias telnyx.messaging_10dlc.BrandIdentityStatus 'VERIFIED'|'UNVERIFIED'|'SELF_DECLARED'|'VETTED_VERIFIED'

---@class telnyx.messaging_10dlc.BrandOptionalAttributes
---@field taxExemptStatus? string

---@alias telnyx.messaging_10dlc.BrandRelationship 'BASIC_ACCOUNT'|'SMALL_ACCOUNT'|'MEDIUM_ACCOUNT'|'LARGE_ACCOUNT'|'KEY_ACCOUNT'

---@class telnyx.messaging_10dlc.BrandSmsOtpStatus
---@field brandId string
---@field deliveryStatus string
---@field deliveryStatusDate? string
---@field deliveryStatusDetails? string
---@field mobilePhone string
---@field referenceId string
---@field requestDate string
---@field verifyDate? string

---@alias telnyx.messaging_10dlc.CampaignAcceptSharingResponse table

---@class telnyx.messaging_10dlc.CampaignCost
---@field campaignUsecase string
---@field description string
---@field monthlyCost string
---@field upFrontCost string

---@class telnyx.messaging_10dlc.CampaignDeletionResponse
---@field message? string
---@field record_type? string # the kind of record
---@field time number

---@alias telnyx.messaging_10dlc.CampaignGetOperationStatusResponse table

---@class telnyx.messaging_10dlc.CampaignSharingChain
---@field sharedByMe? telnyx.messaging_10dlc.CampaignSharingStatus
---@field sharedWithMe? telnyx.messaging_10dlc.CampaignSharingStatus

---@class telnyx.messaging_10dlc.CampaignSharingStatus
---@field downstreamCnpId? string
---@field sharedDate? string
---@field sharingStatus? string
---@field statusDate? string
---@field upstreamCnpId? string

---@alias telnyx.messaging_10dlc.EntityType 'PRIVATE_PROFIT'|'PUBLIC_PROFIT'|'NON_PROFIT'|'GOVERNMENT'|'SOLE_PROPRIETOR'

---@alias telnyx.messaging_10dlc.EnumObjecToObjecttResponse table

---@alias telnyx.messaging_10dlc.EnumObjectListResponse table[]

---@alias telnyx.messaging_10dlc.EnumObjectToStringResponse table

---@class telnyx.messaging_10dlc.EnumPaginatedResponse
---@field page integer
---@field records table[]
---@field totalRecords integer

---@alias telnyx.messaging_10dlc.EnumStringListResponse string[]

---@class telnyx.messaging_10dlc.ExternalVetting
---@field createDate? string
---@field evpId? string # at most 10 characters
---@field vettedDate? string
---@field vettingClass? string
---@field vettingId? string
---@field vettingScore? integer
---@field vettingToken? string

---@alias telnyx.messaging_10dlc.ExternalVettingList telnyx.messaging_10dlc.ExternalVetting[]

---@class telnyx.messaging_10dlc.Messaging10dlcCampaignSubmitAppealAnswer
---@field appealed_at? string

---@class telnyx.messaging_10dlc.MnoMetadata
---@field ["10999"]? telnyx.messaging_10dlc.MnoMetadataItem

---@class telnyx.messaging_10dlc.MnoMetadataItem
---@field minMsgSamples integer
---@field mno string
---@field mnoReview boolean
---@field mnoSupport boolean
---@field noEmbeddedLink boolean
---@field noEmbeddedPhone boolean
---@field qualify boolean
---@field reqSubscriberHelp boolean
---@field reqSubscriberOptin boolean
---@field reqSubscriberOptout boolean

---@alias telnyx.messaging_10dlc.OsrGetAttributesResponse table

---@class telnyx.messaging_10dlc.PhoneNumberCampaign
---@field assignmentStatus? 'FAILED_ASSIGNMENT'|'PENDING_ASSIGNMENT'|'ASSIGNED'|'PENDING_UNASSIGNMENT'|'FAILED_UNASSIGNMENT'
---@field brandId? string
---@field campaignId string
---@field createdAt string
---@field failureReasons? string
---@field nonTmobileNumberMappingStatus? string
---@field phoneNumber string
---@field tcrBrandId? string
---@field tcrCampaignId? string
---@field telnyxCampaignId? string
---@field tmobileNumberMappingStatus? string
---@field updatedAt string

---@class telnyx.messaging_10dlc.PhoneNumberStatusResponsePaginated
---@field records telnyx.messaging_10dlc.ProfileAssignmentPhoneNumbers[]

---@class telnyx.messaging_10dlc.ProfileAssignmentPhoneNumbers
---@field phoneNumber string
---@field status string
---@field taskId string

---@class telnyx.messaging_10dlc.SharedCampaign
---@field brandId string
---@field campaignId string
---@field createDate? string
---@field status? string
---@field usecase string

---@alias telnyx.messaging_10dlc.StockExchange 'NONE'|'NASDAQ'|'NYSE'|'AMEX'|'AMX'|'ASX'|'B3'|'BME'|'BSE'|'FRA'|'ICEX'|'JPX'|'JSE'|'KRX'|'LON'|'NSE'|'OMX'|'SEHK'|'SSE'|'STO'|'SWX'|'SZSE'|'TSX'|'TWSE'|'VSE'

---@alias telnyx.messaging_10dlc.TaskStatus_ 'pending'|'processing'|'completed'|'failed'

---@class telnyx.messaging_10dlc.TelnyxBrand
---@field altBusinessId? string # at most 50 characters
---@field altBusinessIdType? telnyx.messaging_10dlc.AltBusinessIdType
---@field brandId? string
---@field brandRelationship telnyx.messaging_10dlc.BrandRelationship
---@field businessContactEmail? string
---@field city? string # at most 100 characters
---@field companyName? string # at most 100 characters
---@field country string # at most 2 characters
---@field createdAt? string
---@field cspId? string
---@field displayName string # at most 100 characters
---@field ein? string # at most 20 characters
---@field email string # at most 100 characters
---@field entityType telnyx.messaging_10dlc.EntityType
---@field failureReasons? string
---@field firstName? string # at most 100 characters
---@field identityStatus? telnyx.messaging_10dlc.BrandIdentityStatus
---@field ipAddress? string # at most 50 characters
---@field isReseller? boolean # default false
---@field lastName? string # at most 100 characters
---@field mobilePhone? string # at most 20 characters
---@field mock? boolean # default false
---@field optionalAttributes? telnyx.messaging_10dlc.BrandOptionalAttributes
---@field phone? string # at most 20 characters
---@field postalCode? string # at most 10 characters
---@field referenceId? string
---@field state? string # at most 20 characters
---@field status? 'OK'|'REGISTRATION_PENDING'|'REGISTRATION_FAILED'
---@field stockExchange? telnyx.messaging_10dlc.StockExchange
---@field stockSymbol? string # at most 10 characters
---@field street? string # at most 100 characters
---@field tcrBrandId? string
---@field universalEin? string
---@field updatedAt? string
---@field vertical string # at most 50 characters
---@field webhookFailoverURL? string
---@field webhookURL? string
---@field website? string # at most 100 characters

---@class telnyx.messaging_10dlc.TelnyxBrandWithCampaignsCount
---@field altBusinessId? string # at most 50 characters
---@field altBusinessIdType? telnyx.messaging_10dlc.AltBusinessIdType
---@field assignedCampaignsCount? number
---@field brandId? string
---@field brandRelationship telnyx.messaging_10dlc.BrandRelationship
---@field businessContactEmail? string
---@field city? string # at most 100 characters
---@field companyName? string # at most 100 characters
---@field country string # at most 2 characters
---@field createdAt? string
---@field cspId? string
---@field displayName string # at most 100 characters
---@field ein? string # at most 20 characters
---@field email string # at most 100 characters
---@field entityType telnyx.messaging_10dlc.EntityType
---@field failureReasons? string
---@field firstName? string # at most 100 characters
---@field identityStatus? telnyx.messaging_10dlc.BrandIdentityStatus
---@field ipAddress? string # at most 50 characters
---@field isReseller? boolean # default false
---@field lastName? string # at most 100 characters
---@field mobilePhone? string # at most 20 characters
---@field mock? boolean # default false
---@field optionalAttributes? telnyx.messaging_10dlc.BrandOptionalAttributes
---@field phone? string # at most 20 characters
---@field postalCode? string # at most 10 characters
---@field referenceId? string
---@field state? string # at most 20 characters
---@field status? 'OK'|'REGISTRATION_PENDING'|'REGISTRATION_FAILED'
---@field stockExchange? telnyx.messaging_10dlc.StockExchange
---@field stockSymbol? string # at most 10 characters
---@field street? string # at most 100 characters
---@field tcrBrandId? string
---@field universalEin? string
---@field updatedAt? string
---@field vertical string # at most 50 characters
---@field webhookFailoverURL? string
---@field webhookURL? string
---@field website? string # at most 100 characters

---@class telnyx.messaging_10dlc.TelnyxCampaignCSP
---@field ageGated? boolean
---@field autoRenewal? boolean
---@field billedDate? string
---@field brandDisplayName? string
---@field brandId string
---@field campaignId string
---@field campaignStatus? 'TCR_PENDING'|'TCR_SUSPENDED'|'TCR_EXPIRED'|'TCR_ACCEPTED'|'TCR_FAILED'|'TELNYX_ACCEPTED'|'TELNYX_FAILED'|'MNO_PENDING'|'MNO_ACCEPTED'|'MNO_REJECTED'|'MNO_PROVISIONED'|'MNO_PROVISIONING_FAILED'
---@field createDate? string
---@field cspId string
---@field description string
---@field directLending? boolean
---@field embeddedLink? boolean
---@field embeddedLinkSample? string
---@field embeddedPhone? boolean
---@field failureReasons? string
---@field helpKeywords? string
---@field helpMessage? string
---@field isTMobileNumberPoolingEnabled? boolean
---@field isTMobileRegistered? boolean
---@field isTMobileSuspended? boolean
---@field messageFlow? string
---@field mock boolean
---@field nextRenewalOrExpirationDate? string
---@field numberPool? boolean
---@field optinKeywords? string
---@field optinMessage? string
---@field optoutKeywords? string
---@field optoutMessage? string
---@field privacyPolicyLink? string
---@field referenceId? string
---@field resellerId? string
---@field sample1? string
---@field sample2? string
---@field sample3? string
---@field sample4? string
---@field sample5? string
---@field status? string
---@field subUsecases string[]
---@field submissionStatus? 'CREATED'|'FAILED'|'PENDING'
---@field subscriberHelp? boolean
---@field subscriberOptin? boolean
---@field subscriberOptout? boolean
---@field tcrBrandId? string
---@field tcrCampaignId? string
---@field termsAndConditions boolean
---@field termsAndConditionsLink? string
---@field usecase string
---@field vertical? string # deprecated
---@field webhookFailoverURL? string
---@field webhookURL? string

---@class telnyx.messaging_10dlc.TelnyxCampaignWithAssignedCountCSP
---@field ageGated? boolean
---@field assignedPhoneNumbersCount? number
---@field autoRenewal? boolean
---@field billedDate? string
---@field brandDisplayName? string
---@field brandId? string
---@field campaignId? string
---@field campaignStatus? 'TCR_PENDING'|'TCR_SUSPENDED'|'TCR_EXPIRED'|'TCR_ACCEPTED'|'TCR_FAILED'|'TELNYX_ACCEPTED'|'TELNYX_FAILED'|'MNO_PENDING'|'MNO_ACCEPTED'|'MNO_REJECTED'|'MNO_PROVISIONED'|'MNO_PROVISIONING_FAILED'
---@field createDate? string
---@field cspId? string
---@field description? string
---@field directLending? boolean
---@field embeddedLink? boolean
---@field embeddedLinkSample? string
---@field embeddedPhone? boolean
---@field failureReasons? string
---@field helpKeywords? string
---@field helpMessage? string
---@field isTMobileNumberPoolingEnabled? boolean
---@field isTMobileRegistered? boolean
---@field isTMobileSuspended? boolean
---@field messageFlow? string
---@field mock? boolean
---@field nextRenewalOrExpirationDate? string
---@field numberPool? boolean
---@field optinKeywords? string
---@field optinMessage? string
---@field optoutKeywords? string
---@field optoutMessage? string
---@field privacyPolicyLink? string
---@field referenceId? string
---@field resellerId? string
---@field sample1? string
---@field sample2? string
---@field sample3? string
---@field sample4? string
---@field sample5? string
---@field status? string
---@field subUsecases? string[]
---@field submissionStatus? 'CREATED'|'FAILED'|'PENDING'
---@field subscriberHelp? boolean
---@field subscriberOptin? boolean
---@field subscriberOptout? boolean
---@field tcrBrandId? string
---@field tcrCampaignId? string
---@field termsAndConditions? boolean
---@field termsAndConditionsLink? string
---@field usecase? string
---@field vertical? string # deprecated
---@field webhookFailoverURL? string
---@field webhookURL? string

---@class telnyx.messaging_10dlc.TelnyxDownstreamCampaign
---@field ageGated? boolean
---@field assignedPhoneNumbersCount? number
---@field brandDisplayName? string
---@field campaignStatus? 'TCR_PENDING'|'TCR_SUSPENDED'|'TCR_EXPIRED'|'TCR_ACCEPTED'|'TCR_FAILED'|'TELNYX_ACCEPTED'|'TELNYX_FAILED'|'MNO_PENDING'|'MNO_ACCEPTED'|'MNO_REJECTED'|'MNO_PROVISIONED'|'MNO_PROVISIONING_FAILED'
---@field createdAt? string
---@field description? string
---@field directLending? boolean
---@field embeddedLink? boolean
---@field embeddedLinkSample? string
---@field embeddedPhone? boolean
---@field failureReasons? string
---@field helpKeywords? string
---@field helpMessage? string
---@field isNumberPoolingEnabled? boolean
---@field messageFlow? string
---@field numberPool? boolean
---@field optinKeywords? string
---@field optinMessage? string
---@field optoutKeywords? string
---@field optoutMessage? string
---@field privacyPolicyLink? string
---@field sample1? string
---@field sample2? string
---@field sample3? string
---@field sample4? string
---@field sample5? string
---@field subUsecases? string[]
---@field subscriberOptin? boolean
---@field subscriberOptout? boolean
---@field tcrBrandId string
---@field tcrCampaignId string
---@field termsAndConditions? boolean
---@field termsAndConditionsLink? string
---@field updatedAt? string
---@field usecase? string
---@field webhookFailoverURL? string
---@field webhookURL? string

---@class telnyx.messaging_10dlc.TriggerBrandSmsOtpResponse
---@field brandId string
---@field referenceId string

---@class telnyx.messaging_10dlc.UsecaseMetadata
---@field annualFee? number
---@field maxSubUsecases? integer
---@field minSubUsecases? integer
---@field mnoMetadata? table
---@field monthlyFee? number
---@field quarterlyFee? number
---@field usecase? string

---@alias telnyx.messaging_10dlc.Vertical 'AGRICULTURE'|'COMMUNICATION'|'CONSTRUCTION'|'EDUCATION'|'ENERGY'|'ENTERTAINMENT'|'FINANCIAL'|'GAMBLING'|'GOVERNMENT'|'HEALTHCARE'|'HOSPITALITY'|'HUMAN_RESOURCES'|'INSURANCE'|'LEGAL'|'MANUFACTURING'|'NGO'|'POLITICAL'|'POSTAL'|'PROFESSIONAL'|'REAL_ESTATE'|'RETAIL'|'TECHNOLOGY'|'TRANSPORTATION'
