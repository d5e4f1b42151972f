---@meta _
-- Types of `client.messaging_tollfree` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_tollfree
---@field verification telnyx.messaging_tollfree.verification

---@class telnyx.messaging_tollfree.verification
---@field requests telnyx.messaging_tollfree.verification.requests

---@class telnyx.messaging_tollfree.verification.requests
local messaging_tollfree_verification_requests = {}

---@class telnyx.messaging_tollfree.verification.requests.CreateParameters
---@field additional_information string
---@field business_addr1 string
---@field business_city string
---@field business_contact_email string
---@field business_contact_first_name string
---@field business_contact_last_name string
---@field business_contact_phone string
---@field business_name string
---@field business_state string
---@field business_zip string
---@field corporate_website string
---@field message_volume string
---@field opt_in_workflow string
---@field opt_in_workflow_image_urls table[]
---@field phone_numbers table[]
---@field production_message_content string
---@field use_case string
---@field use_case_summary string
---@field age_gated_content? boolean
---@field business_addr2? string
---@field business_registration_country? string
---@field business_registration_number? string
---@field business_registration_type? string
---@field campaign_verify_authorization_token? string
---@field doing_business_as? string
---@field entity_type? string
---@field help_message_response? string
---@field isv_reseller? string
---@field opt_in_confirmation_response? string
---@field opt_in_keywords? string
---@field privacy_policy_url? string
---@field terms_and_condition_url? string
---@field webhook_url? string

---`POST /messaging_tollfree/verification/requests`
---@param parameters telnyx.messaging_tollfree.verification.requests.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function messaging_tollfree_verification_requests.create(parameters, opts) end

---`DELETE /messaging_tollfree/verification/requests/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function messaging_tollfree_verification_requests.delete(id, opts) end

---@class telnyx.messaging_tollfree.verification.requests.ListParameters
---@field business_name? string
---@field date_end? telnyx.DateTime
---@field date_start? telnyx.DateTime
---@field page? integer
---@field page_size? integer
---@field phone_number? string
---@field status? string

---`GET /messaging_tollfree/verification/requests`
---@param parameters? telnyx.messaging_tollfree.verification.requests.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_tollfree_verification_requests.list(parameters, opts) end

---`GET /messaging_tollfree/verification/requests/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_tollfree_verification_requests.retrieve(id, opts) end

---@class telnyx.messaging_tollfree.verification.requests.RetrieveStatusHistoryParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /messaging_tollfree/verification/requests/{id}/status_history`
---@param id string
---@param parameters telnyx.messaging_tollfree.verification.requests.RetrieveStatusHistoryParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_tollfree.verification.requests.RetrieveStatusHistoryParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_tollfree_verification_requests.retrieve_status_history(id, parameters, opts) end

---@class telnyx.messaging_tollfree.verification.requests.UpdateParameters
---@field id? string
---@field additional_information string
---@field business_addr1 string
---@field business_city string
---@field business_contact_email string
---@field business_contact_first_name string
---@field business_contact_last_name string
---@field business_contact_phone string
---@field business_name string
---@field business_state string
---@field business_zip string
---@field corporate_website string
---@field message_volume string
---@field opt_in_workflow string
---@field opt_in_workflow_image_urls table[]
---@field phone_numbers table[]
---@field production_message_content string
---@field use_case string
---@field use_case_summary string
---@field age_gated_content? boolean
---@field business_addr2? string
---@field business_registration_country? string
---@field business_registration_number? string
---@field business_registration_type? string
---@field campaign_verify_authorization_token? string
---@field doing_business_as? string
---@field entity_type? string
---@field help_message_response? string
---@field isv_reseller? string
---@field opt_in_confirmation_response? string
---@field opt_in_keywords? string
---@field privacy_policy_url? string
---@field terms_and_condition_url? string
---@field webhook_url? string

---`PATCH /messaging_tollfree/verification/requests/{id}`
---@param id string
---@param parameters telnyx.messaging_tollfree.verification.requests.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.messaging_tollfree.verification.requests.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function messaging_tollfree_verification_requests.update(id, parameters, opts) end
