---@meta _
-- Types of `client.messaging_tollfree` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_tollfree
---@field verification telnyx.messaging_tollfree.verification

---@class telnyx.messaging_tollfree.verification
---@field requests telnyx.messaging_tollfree.verification.requests

---@class telnyx.messaging_tollfree.verification.requests
local messaging_tollfree_verification_requests = {}

---@class (exact) telnyx.messaging_tollfree.verification.requests.CreateParameters
---@field additional_information string # at most 500 characters
---@field business_addr1 string # at most 500 characters
---@field business_city string # at most 500 characters
---@field business_contact_email string # at most 500 characters
---@field business_contact_first_name string # at most 500 characters
---@field business_contact_last_name string # at most 500 characters
---@field business_contact_phone string # at most 500 characters
---@field business_name string # at most 500 characters
---@field business_state string # at most 500 characters
---@field business_zip string # at most 500 characters
---@field corporate_website string # at most 500 characters
---@field message_volume telnyx.messaging_tollfree.Volume
---@field opt_in_workflow string # at most 500 characters
---@field opt_in_workflow_image_urls telnyx.messaging_tollfree.Url_[] # at least 1 items
---@field phone_numbers telnyx.messaging_tollfree.TFPhoneNumber[] # at least 1 items
---@field production_message_content string # at most 1000 characters
---@field use_case telnyx.messaging_tollfree.UseCaseCategories
---@field use_case_summary string # at most 500 characters
---@field age_gated_content? boolean # default false
---@field business_addr2? string # at most 500 characters
---@field business_registration_country? string # at most 2 characters
---@field business_registration_number? string # at most 500 characters
---@field business_registration_type? string # at most 500 characters
---@field campaign_verify_authorization_token? string # at most 500 characters
---@field doing_business_as? string # at most 500 characters
---@field entity_type? telnyx.messaging_tollfree.TollFreeVerificationEntityType
---@field help_message_response? string # at most 500 characters
---@field isv_reseller? string # at most 500 characters
---@field opt_in_confirmation_response? string # at most 500 characters
---@field opt_in_keywords? string # at most 500 characters
---@field privacy_policy_url? string # at most 500 characters
---@field terms_and_condition_url? string # at most 500 characters
---@field webhook_url? string # at most 500 characters
---@field [string] telnyx.NoSuchName

---Creates a request.
---
---`POST /messaging_tollfree/verification/requests`
---@param parameters telnyx.messaging_tollfree.verification.requests.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_tollfree.VerificationRequestEgress?, telnyx.Error, telnyx.Response
function messaging_tollfree_verification_requests.create(parameters, opts) end

---Deletes a request.
---
---`DELETE /messaging_tollfree/verification/requests/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function messaging_tollfree_verification_requests.delete(id, parameters, opts) end

---@class (exact) telnyx.messaging_tollfree.verification.requests.ListParameters
---@field business_name? string
---@field date_end? telnyx.DateTime
---@field date_start? telnyx.DateTime
---@field page? integer # at least 1
---@field page_size? integer # at least 1
---@field phone_number? string
---@field status? telnyx.messaging_tollfree.TFVerificationStatus
---@field [string] telnyx.NoSuchName

---Lists requests.
---
---`GET /messaging_tollfree/verification/requests`
---@param parameters? telnyx.messaging_tollfree.verification.requests.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_tollfree.VerificationRequestStatus_>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging_tollfree.VerificationRequestStatus_>?, telnyx.Error, telnyx.Response
function messaging_tollfree_verification_requests.list(parameters, opts) end

---Retrieves a request.
---
---`GET /messaging_tollfree/verification/requests/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_tollfree.VerificationRequestStatus_?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.messaging_tollfree.VerificationRequestStatus_?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_tollfree.VerificationRequestStatus_?, telnyx.Error, telnyx.Response
function messaging_tollfree_verification_requests.retrieve(id, parameters, opts) end

---@class (exact) telnyx.messaging_tollfree.verification.requests.RetrieveStatusHistoryParameters
---@field id? string
---@field page_number? integer # which page; at least 1
---@field page_size? integer # how many items a page has; at least 1
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the status history of a toll-free verification request.
---
---`GET /messaging_tollfree/verification/requests/{id}/status_history`
---@param id string
---@param parameters telnyx.messaging_tollfree.verification.requests.RetrieveStatusHistoryParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_tollfree.VerificationStatusHistoryEntry?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_tollfree.verification.requests.RetrieveStatusHistoryParameters, opts?: telnyx.CallOptions): telnyx.messaging_tollfree.VerificationStatusHistoryEntry?, telnyx.Error, telnyx.Response
function messaging_tollfree_verification_requests.retrieve_status_history(id, parameters, opts) end

---@class (exact) telnyx.messaging_tollfree.verification.requests.UpdateParameters
---@field id? string
---@field additional_information string # at most 500 characters
---@field business_addr1 string # at most 500 characters
---@field business_city string # at most 500 characters
---@field business_contact_email string # at most 500 characters
---@field business_contact_first_name string # at most 500 characters
---@field business_contact_last_name string # at most 500 characters
---@field business_contact_phone string # at most 500 characters
---@field business_name string # at most 500 characters
---@field business_state string # at most 500 characters
---@field business_zip string # at most 500 characters
---@field corporate_website string # at most 500 characters
---@field message_volume telnyx.messaging_tollfree.Volume
---@field opt_in_workflow string # at most 500 characters
---@field opt_in_workflow_image_urls telnyx.messaging_tollfree.Url_[] # at least 1 items
---@field phone_numbers telnyx.messaging_tollfree.TFPhoneNumber[] # at least 1 items
---@field production_message_content string # at most 1000 characters
---@field use_case telnyx.messaging_tollfree.UseCaseCategories
---@field use_case_summary string # at most 500 characters
---@field age_gated_content? boolean # default false
---@field business_addr2? string # at most 500 characters
---@field business_registration_country? string # at most 2 characters
---@field business_registration_number? string # at most 500 characters
---@field business_registration_type? string # at most 500 characters
---@field campaign_verify_authorization_token? string # at most 500 characters
---@field doing_business_as? string # at most 500 characters
---@field entity_type? telnyx.messaging_tollfree.TollFreeVerificationEntityType
---@field help_message_response? string # at most 500 characters
---@field isv_reseller? string # at most 500 characters
---@field opt_in_confirmation_response? string # at most 500 characters
---@field opt_in_keywords? string # at most 500 characters
---@field privacy_policy_url? string # at most 500 characters
---@field terms_and_condition_url? string # at most 500 characters
---@field webhook_url? string # at most 500 characters
---@field [string] telnyx.NoSuchName

---Updates a request.
---
---`PATCH /messaging_tollfree/verification/requests/{id}`
---@param id string
---@param parameters telnyx.messaging_tollfree.verification.requests.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_tollfree.VerificationRequestEgress?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.messaging_tollfree.verification.requests.UpdateParameters, opts?: telnyx.CallOptions): telnyx.messaging_tollfree.VerificationRequestEgress?, telnyx.Error, telnyx.Response
function messaging_tollfree_verification_requests.update(id, parameters, opts) end

---@class telnyx.messaging_tollfree.TFPhoneNumber
---@field phoneNumber string

---@alias telnyx.messaging_tollfree.TFVerificationStatus 'Verified'|'Rejected'|'Waiting For Vendor'|'Waiting For Customer'|'Waiting For Telnyx'|'In Progress'

---@alias telnyx.messaging_tollfree.TollFreeVerificationEntityType 'SOLE_PROPRIETOR'|'PRIVATE_PROFIT'|'PUBLIC_PROFIT'|'NON_PROFIT'|'GOVERNMENT'

---@class telnyx.messaging_tollfree.Url_
---@field url string # a URL, 1 to 2083 characters

---@alias telnyx.messaging_tollfree.UseCaseCategories '2FA'|'App Notifications'|'Appointments'|'Auctions'|'Auto Repair Services'|'Bank Transfers'|'Billing'|'Booking Confirmations'|'Business Updates'|'COVID-19 Alerts'|'Career Training'|'Chatbot'|'Conversational / Alerts'|'Courier Services & Deliveries'|'Emergency Alerts'|'Events & Planning'|'Financial Services'|'Fraud Alerts'|'Fundraising'|'General Marketing'|'General School Updates'|'HR / Staffing'|'Healthcare Alerts'|'Housing Community Updates'|'Insurance Services'|'Job Dispatch'|'Legal Services'|'Mixed'|'Motivational Reminders'|'Notary Notifications'|'Order Notifications'|'Political'|'Public Works'|'Real Estate Services'|'Religious Services'|'Repair and Diagnostics Alerts'|'Rewards Program'|'Surveys'|'System Alerts'|'Voting Reminders'|'Waitlist Alerts'|'Webinar Reminders'|'Workshop Alerts'

---@class telnyx.messaging_tollfree.VerificationRequestEgress
---@field additionalInformation string
---@field ageGatedContent? boolean
---@field businessAddr1 string
---@field businessAddr2? string
---@field businessCity string
---@field businessContactEmail string
---@field businessContactFirstName string
---@field businessContactLastName string
---@field businessContactPhone string
---@field businessName string
---@field businessRegistrationCountry? string
---@field businessRegistrationNumber? string
---@field businessRegistrationType? string
---@field businessState string
---@field businessZip string
---@field campaignVerifyAuthorizationToken? string # at most 500 characters
---@field corporateWebsite string
---@field doingBusinessAs? string
---@field entityType? telnyx.messaging_tollfree.TollFreeVerificationEntityType
---@field helpMessageResponse? string
---@field id string # a UUID
---@field isvReseller? string
---@field messageVolume telnyx.messaging_tollfree.Volume
---@field optInConfirmationResponse? string
---@field optInKeywords? string
---@field optInWorkflow string
---@field optInWorkflowImageURLs telnyx.messaging_tollfree.Url_[]
---@field phoneNumbers telnyx.messaging_tollfree.TFPhoneNumber[]
---@field privacyPolicyURL? string
---@field productionMessageContent string
---@field termsAndConditionURL? string
---@field useCase telnyx.messaging_tollfree.UseCaseCategories
---@field useCaseSummary string
---@field verificationRequestId string
---@field verificationStatus? telnyx.messaging_tollfree.TFVerificationStatus # default "In Progress"
---@field webhookUrl? string

---@class telnyx.messaging_tollfree.VerificationRequestStatus_
---@field additionalInformation string
---@field ageGatedContent? boolean
---@field businessAddr1 string
---@field businessAddr2? string
---@field businessCity string
---@field businessContactEmail string
---@field businessContactFirstName string
---@field businessContactLastName string
---@field businessContactPhone string
---@field businessName string
---@field businessRegistrationCountry? string
---@field businessRegistrationNumber? string
---@field businessRegistrationType? string
---@field businessState string
---@field businessZip string
---@field campaignVerifyAuthorizationToken? string # at most 500 characters
---@field corporateWebsite string
---@field createdAt? string
---@field doingBusinessAs? string
---@field entityType? telnyx.messaging_tollfree.TollFreeVerificationEntityType
---@field helpMessageResponse? string
---@field id string # a UUID
---@field isvReseller? string
---@field messageVolume telnyx.messaging_tollfree.Volume
---@field optInConfirmationResponse? string
---@field optInKeywords? string
---@field optInWorkflow string
---@field optInWorkflowImageURLs telnyx.messaging_tollfree.Url_[]
---@field phoneNumbers telnyx.messaging_tollfree.TFPhoneNumber[]
---@field privacyPolicyURL? string
---@field productionMessageContent string
---@field reason? string
---@field termsAndConditionURL? string
---@field updatedAt? string
---@field useCase telnyx.messaging_tollfree.UseCaseCategories
---@field useCaseSummary string
---@field verificationStatus telnyx.messaging_tollfree.TFVerificationStatus
---@field webhookUrl? string

---@class telnyx.messaging_tollfree.VerificationStatusHistoryEntry
---@field records telnyx.messaging_tollfree.VerificationStatusHistoryEntry_[]
---@field total_records integer # default 0

---@class telnyx.messaging_tollfree.VerificationStatusHistoryEntry_
---@field reason? string # at most 500 characters
---@field updatedAt string
---@field verificationStatus telnyx.messaging_tollfree.TFVerificationStatus

---@alias telnyx.messaging_tollfree.Volume '10'|'100'|'1,000'|'10,000'|'100,000'|'250,000'|'500,000'|'750,000'|'1,000,000'|'5,000,000'|'10,000,000+'
