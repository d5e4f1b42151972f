---@meta _
-- Types of `client.porting_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.porting_orders
---@field action_requirements telnyx.porting_orders.action_requirements
---@field actions telnyx.porting_orders.actions
---@field activation_jobs telnyx.porting_orders.activation_jobs
---@field additional_documents telnyx.porting_orders.additional_documents
---@field associated_phone_numbers telnyx.porting_orders.associated_phone_numbers
---@field comments telnyx.porting_orders.comments
---@field phone_number_blocks telnyx.porting_orders.phone_number_blocks
---@field phone_number_configurations telnyx.porting_orders.phone_number_configurations
---@field phone_number_extensions telnyx.porting_orders.phone_number_extensions
---@field verification_codes telnyx.porting_orders.verification_codes
local porting_orders = {}

---@class (exact) telnyx.porting_orders.CreateParameters
---@field phone_numbers string[]
---@field customer_group_reference? string
---@field customer_reference? string # any text, to find it by
---@field [string] telnyx.NoSuchName

---Creates a porting order.
---
---`POST /porting_orders`
---@param parameters telnyx.porting_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersCreateAnswer?, telnyx.Error, telnyx.Response
function porting_orders.create(parameters, opts) end

---Deletes a porting order.
---
---`DELETE /porting_orders/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function porting_orders.delete(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.ListParameters
---@field filter_activation_settings_fast_port_eligible? boolean
---@field filter_activation_settings_foc_datetime_requested_gt? string
---@field filter_activation_settings_foc_datetime_requested_lt? string
---@field filter_customer_group_reference? string
---@field filter_customer_reference? string
---@field filter_end_user_admin_auth_person_name? string
---@field filter_end_user_admin_entity_name? string
---@field filter_misc_type? telnyx.porting_orders.PortingOrderType
---@field filter_parent_support_key? string
---@field filter_phone_numbers_carrier_name? string
---@field filter_phone_numbers_country_code? string
---@field filter_phone_numbers_phone_number_contains? string
---@field include_phone_numbers? boolean # default true
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? 'created_at'|'-created_at'|'activation_settings.foc_datetime_requested'|'-activation_settings.foc_datetime_requested'
---@field filter? { activation_settings?: { fast_port_eligible?: boolean, foc_datetime_requested?: { gt?: string, lt?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }, customer_group_reference?: string, customer_reference?: string, end_user?: { admin?: { auth_person_name?: string, entity_name?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }, misc?: { type?: telnyx.porting_orders.PortingOrderType, [string]: telnyx.NoSuchName }, parent_support_key?: string, phone_numbers?: { carrier_name?: string, country_code?: string, phone_number?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: 'created_at'|'-created_at'|'activation_settings.foc_datetime_requested'|'-activation_settings.foc_datetime_requested', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists porting orders.
---
---`GET /porting_orders`
---@param parameters? telnyx.porting_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingOrder>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingOrder>?, telnyx.Error, telnyx.Response
function porting_orders.list(parameters, opts) end

---@class (exact) telnyx.porting_orders.RetrieveParameters
---@field id? string
---@field include_phone_numbers? boolean # default true
---@field [string] telnyx.NoSuchName

---Retrieves a porting order.
---
---`GET /porting_orders/{id}`
---@param id string
---@param parameters? telnyx.porting_orders.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
function porting_orders.retrieve(id, parameters, opts) end

---Retrieves when the numbers of a porting order can move.
---
---`GET /porting_orders/{id}/allowed_foc_windows`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer?, telnyx.Error, telnyx.Response
function porting_orders.retrieve_allowed_foc_windows(id, parameters, opts) end

---Lists the types of exceptions of porting orders.
---
---`GET /porting_orders/exception_types`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer?, telnyx.Error, telnyx.Response
function porting_orders.retrieve_exception_types(parameters, opts) end

---@class (exact) telnyx.porting_orders.RetrieveLoaTemplateParameters
---@field id? string
---@field loa_configuration_id? string # a UUID
---@field [string] telnyx.NoSuchName

---Downloads the letter of authorization of an order.
---
---`GET /porting_orders/{id}/loa_template`
---@param id string
---@param parameters? telnyx.porting_orders.RetrieveLoaTemplateParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.RetrieveLoaTemplateParameters, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function porting_orders.retrieve_loa_template(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.RetrieveRequirementsParameters
---@field id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves the requirements of a porting order.
---
---`GET /porting_orders/{id}/requirements`
---@param id string
---@param parameters? telnyx.porting_orders.RetrieveRequirementsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingOrderRequirementDetail>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.RetrieveRequirementsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingOrderRequirementDetail>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingOrderRequirementDetail>?, telnyx.Error, telnyx.Response
function porting_orders.retrieve_requirements(id, parameters, opts) end

---Retrieves the sub request of a porting order.
---
---`GET /porting_orders/{id}/sub_request`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersRetrieveSubRequestAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersRetrieveSubRequestAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersRetrieveSubRequestAnswer?, telnyx.Error, telnyx.Response
function porting_orders.retrieve_sub_request(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.UpdateParameters
---@field id? string
---@field activation_settings? telnyx.porting_orders.PortingOrdersUpdateActivationSettings
---@field customer_group_reference? string
---@field customer_reference? string # any text, to find it by
---@field documents? telnyx.porting_orders.PortingOrderDocuments
---@field end_user? telnyx.porting_orders.PortingOrderEndUser
---@field messaging? telnyx.porting_orders.PortingOrdersUpdateMessaging
---@field misc? telnyx.porting_orders.PortingOrderMisc
---@field phone_number_configuration? telnyx.porting_orders.PortingOrderPhoneNumberConfiguration
---@field requirement_group_id? string # a UUID
---@field requirements? telnyx.porting_orders.UpdatePortingOrderRequirement[]
---@field user_feedback? telnyx.porting_orders.PortingOrderUserFeedback
---@field webhook_url? string # where events are sent; a URL
---@field [string] telnyx.NoSuchName

---Updates a porting order.
---
---`PATCH /porting_orders/{id}`
---@param id string
---@param parameters? telnyx.porting_orders.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.UpdateParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
function porting_orders.update(id, parameters, opts) end

---@class telnyx.porting_orders.action_requirements
local porting_orders_action_requirements = {}

---@class (exact) telnyx.porting_orders.action_requirements.InitiateParameters
---@field porting_order_id string
---@field id string
---@field params telnyx.porting_orders.AUIdVerificationParams
---@field [string] telnyx.NoSuchName

---Starts what an action requirement asks for.
---
---`POST /porting_orders/{porting_order_id}/action_requirements/{id}/initiate`
---@param parameters telnyx.porting_orders.action_requirements.InitiateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersActionRequirementsInitiateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_action_requirements.initiate(parameters, opts) end

---@class (exact) telnyx.porting_orders.action_requirements.ListParameters
---@field porting_order_id? string
---@field filter_action_type? 'au_id_verification'
---@field filter_id? string[]
---@field filter_requirement_type_id? string # a UUID
---@field filter_status? 'created'|'pending'|'completed'|'cancelled'|'failed'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? 'created_at'|'-created_at'|'updated_at'|'-updated_at'
---@field filter? { action_type?: 'au_id_verification', id?: string[], requirement_type_id?: string, status?: 'created'|'pending'|'completed'|'cancelled'|'failed', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: 'created_at'|'-created_at'|'updated_at'|'-updated_at', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the action requirements of a porting order.
---
---`GET /porting_orders/{porting_order_id}/action_requirements`
---@param porting_order_id string
---@param parameters? telnyx.porting_orders.action_requirements.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingActionRequirement>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.action_requirements.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingActionRequirement>?, telnyx.Error, telnyx.Response
---@overload fun(porting_order_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingActionRequirement>?, telnyx.Error, telnyx.Response
function porting_orders_action_requirements.list(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.actions
local porting_orders_actions = {}

---Activates the phone numbers of a porting order.
---
---`POST /porting_orders/{id}/actions/activate`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersActionsActivateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersActionsActivateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersActionsActivateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_actions.activate(id, parameters, opts) end

---Cancels a porting order.
---
---`POST /porting_orders/{id}/actions/cancel`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersActionsCancelAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersActionsCancelAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersActionsCancelAnswer?, telnyx.Error, telnyx.Response
function porting_orders_actions.cancel(id, parameters, opts) end

---Submits a porting order.
---
---`POST /porting_orders/{id}/actions/confirm`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersActionsConfirmAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersActionsConfirmAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersActionsConfirmAnswer?, telnyx.Error, telnyx.Response
function porting_orders_actions.confirm(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.actions.ShareParameters
---@field id? string
---@field expires_in_seconds? integer # seconds, 1 to 172800
---@field permissions? 'porting_order.document.read'|'porting_order.document.update'
---@field [string] telnyx.NoSuchName

---Creates a token that shares a porting order.
---
---`POST /porting_orders/{id}/actions/share`
---@param id string
---@param parameters? telnyx.porting_orders.actions.ShareParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersActionsShareAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.actions.ShareParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersActionsShareAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersActionsShareAnswer?, telnyx.Error, telnyx.Response
function porting_orders_actions.share(id, parameters, opts) end

---@class telnyx.porting_orders.activation_jobs
local porting_orders_activation_jobs = {}

---@class (exact) telnyx.porting_orders.activation_jobs.ListParameters
---@field id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the activation jobs of a porting order.
---
---`GET /porting_orders/{id}/activation_jobs`
---@param id string
---@param parameters? telnyx.porting_orders.activation_jobs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingOrdersActivationJob>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.activation_jobs.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingOrdersActivationJob>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingOrdersActivationJob>?, telnyx.Error, telnyx.Response
function porting_orders_activation_jobs.list(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.activation_jobs.RetrieveParameters
---@field id string
---@field activation_job_id string
---@field [string] telnyx.NoSuchName

---Retrieves an activation job of a porting order.
---
---`GET /porting_orders/{id}/activation_jobs/{activation_job_id}`
---@param parameters telnyx.porting_orders.activation_jobs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersActivationJobsRetrieveAnswer?, telnyx.Error, telnyx.Response
function porting_orders_activation_jobs.retrieve(parameters, opts) end

---@class (exact) telnyx.porting_orders.activation_jobs.UpdateParameters
---@field id string
---@field activation_job_id string
---@field activate_at? telnyx.DateTime
---@field [string] telnyx.NoSuchName

---Updates an activation job of a porting order.
---
---`PATCH /porting_orders/{id}/activation_jobs/{activation_job_id}`
---@param parameters telnyx.porting_orders.activation_jobs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersActivationJobsUpdateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_activation_jobs.update(parameters, opts) end

---@class telnyx.porting_orders.additional_documents
local porting_orders_additional_documents = {}

---@class (exact) telnyx.porting_orders.additional_documents.CreateParameters
---@field id? string
---@field additional_documents? telnyx.porting_orders.PortingOrdersAdditionalDocumentsCreateAdditionalDocumentsItem[] # at most 100 items
---@field [string] telnyx.NoSuchName

---Creates an additional document of a porting order.
---
---`POST /porting_orders/{id}/additional_documents`
---@param id string
---@param parameters? telnyx.porting_orders.additional_documents.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersAdditionalDocumentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.additional_documents.CreateParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersAdditionalDocumentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersAdditionalDocumentsCreateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_additional_documents.create(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.additional_documents.DeleteParameters
---@field id string
---@field additional_document_id string
---@field [string] telnyx.NoSuchName

---Deletes an additional document of a porting order.
---
---`DELETE /porting_orders/{id}/additional_documents/{additional_document_id}`
---@param parameters telnyx.porting_orders.additional_documents.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function porting_orders_additional_documents.delete(parameters, opts) end

---@class (exact) telnyx.porting_orders.additional_documents.ListParameters
---@field id? string
---@field filter_document_type? ('loa'|'invoice'|'csr'|'other')[]
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? 'created_at'|'-created_at'
---@field filter? { document_type?: ('loa'|'invoice'|'csr'|'other')[], [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: 'created_at'|'-created_at', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the additional documents of a porting order.
---
---`GET /porting_orders/{id}/additional_documents`
---@param id string
---@param parameters? telnyx.porting_orders.additional_documents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingAdditionalDocument>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.additional_documents.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingAdditionalDocument>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingAdditionalDocument>?, telnyx.Error, telnyx.Response
function porting_orders_additional_documents.list(id, parameters, opts) end

---@class telnyx.porting_orders.associated_phone_numbers
local porting_orders_associated_phone_numbers = {}

---@class (exact) telnyx.porting_orders.associated_phone_numbers.CreateParameters
---@field porting_order_id? string
---@field action 'keep'|'disconnect'
---@field phone_number_range telnyx.porting_orders.PortingOrdersAssociatedPhoneNumbersCreatePhoneNumberRange
---@field [string] telnyx.NoSuchName

---Creates an associated phone number of a porting order.
---
---`POST /porting_orders/{porting_order_id}/associated_phone_numbers`
---@param porting_order_id string
---@param parameters telnyx.porting_orders.associated_phone_numbers.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersAssociatedPhoneNumbersCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.associated_phone_numbers.CreateParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersAssociatedPhoneNumbersCreateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_associated_phone_numbers.create(porting_order_id, parameters, opts) end

---@class (exact) telnyx.porting_orders.associated_phone_numbers.DeleteParameters
---@field porting_order_id string
---@field id string
---@field [string] telnyx.NoSuchName

---Deletes an associated phone number of a porting order.
---
---`DELETE /porting_orders/{porting_order_id}/associated_phone_numbers/{id}`
---@param parameters telnyx.porting_orders.associated_phone_numbers.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersAssociatedPhoneNumbersDeleteAnswer?, telnyx.Error, telnyx.Response
function porting_orders_associated_phone_numbers.delete(parameters, opts) end

---@class (exact) telnyx.porting_orders.associated_phone_numbers.ListParameters
---@field porting_order_id? string
---@field filter_action? 'keep'|'disconnect'
---@field filter_phone_number? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? '-created_at'|'created_at' # default "-created_at"
---@field filter? { action?: 'keep'|'disconnect', phone_number?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: '-created_at'|'created_at', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the associated phone numbers of a porting order.
---
---`GET /porting_orders/{porting_order_id}/associated_phone_numbers`
---@param porting_order_id string
---@param parameters? telnyx.porting_orders.associated_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingAssociatedPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.associated_phone_numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingAssociatedPhoneNumber>?, telnyx.Error, telnyx.Response
---@overload fun(porting_order_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingAssociatedPhoneNumber>?, telnyx.Error, telnyx.Response
function porting_orders_associated_phone_numbers.list(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.comments
local porting_orders_comments = {}

---@class (exact) telnyx.porting_orders.comments.CreateParameters
---@field id? string
---@field body? string
---@field [string] telnyx.NoSuchName

---Creates a comment of a porting order.
---
---`POST /porting_orders/{id}/comments`
---@param id string
---@param parameters? telnyx.porting_orders.comments.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersCommentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.comments.CreateParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersCommentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersCommentsCreateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_comments.create(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.comments.ListParameters
---@field id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the comments of a porting order.
---
---`GET /porting_orders/{id}/comments`
---@param id string
---@param parameters? telnyx.porting_orders.comments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingOrdersComment>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.comments.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingOrdersComment>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingOrdersComment>?, telnyx.Error, telnyx.Response
function porting_orders_comments.list(id, parameters, opts) end

---@class telnyx.porting_orders.phone_number_blocks
local porting_orders_phone_number_blocks = {}

---@class (exact) telnyx.porting_orders.phone_number_blocks.CreateParameters
---@field porting_order_id? string
---@field activation_ranges telnyx.porting_orders.PortingOrdersPhoneNumberBlocksCreateActivationRangesItem[]
---@field phone_number_range telnyx.porting_orders.PortingOrdersPhoneNumberBlocksCreatePhoneNumberRange
---@field [string] telnyx.NoSuchName

---Creates a phone number block of a porting order.
---
---`POST /porting_orders/{porting_order_id}/phone_number_blocks`
---@param porting_order_id string
---@param parameters telnyx.porting_orders.phone_number_blocks.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersPhoneNumberBlocksCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.phone_number_blocks.CreateParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersPhoneNumberBlocksCreateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_phone_number_blocks.create(porting_order_id, parameters, opts) end

---@class (exact) telnyx.porting_orders.phone_number_blocks.DeleteParameters
---@field porting_order_id string
---@field id string
---@field [string] telnyx.NoSuchName

---Deletes a phone number block of a porting order.
---
---`DELETE /porting_orders/{porting_order_id}/phone_number_blocks/{id}`
---@param parameters telnyx.porting_orders.phone_number_blocks.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersPhoneNumberBlocksDeleteAnswer?, telnyx.Error, telnyx.Response
function porting_orders_phone_number_blocks.delete(parameters, opts) end

---@class (exact) telnyx.porting_orders.phone_number_blocks.ListParameters
---@field porting_order_id? string
---@field filter_activation_status? telnyx.shared.PortingOrderActivationStatus
---@field filter_phone_number? string[]
---@field filter_portability_status? telnyx.shared.PortabilityStatus
---@field filter_porting_order_id? string[]
---@field filter_status? 'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled'|('draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled')[]
---@field filter_support_key? any
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? '-created_at'|'created_at'
---@field filter? { activation_status?: telnyx.shared.PortingOrderActivationStatus, phone_number?: string[], portability_status?: telnyx.shared.PortabilityStatus, porting_order_id?: string[], status?: 'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled'|('draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled')[], support_key?: any, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: '-created_at'|'created_at', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the phone number blocks of a porting order.
---
---`GET /porting_orders/{porting_order_id}/phone_number_blocks`
---@param porting_order_id string
---@param parameters? telnyx.porting_orders.phone_number_blocks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingPhoneNumberBlock>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.phone_number_blocks.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingPhoneNumberBlock>?, telnyx.Error, telnyx.Response
---@overload fun(porting_order_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingPhoneNumberBlock>?, telnyx.Error, telnyx.Response
function porting_orders_phone_number_blocks.list(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.phone_number_configurations
local porting_orders_phone_number_configurations = {}

---@class (exact) telnyx.porting_orders.phone_number_configurations.CreateParameters
---@field phone_number_configurations? telnyx.porting_orders.PortingOrdersPhoneNumberConfigurationsCreatePhoneNumberConfigurationsItem[] # at most 20 items
---@field [string] telnyx.NoSuchName

---Creates a phone number configuration.
---
---`POST /porting_orders/phone_number_configurations`
---@param parameters? telnyx.porting_orders.phone_number_configurations.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersPhoneNumberConfigurationsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersPhoneNumberConfigurationsCreateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_phone_number_configurations.create(parameters, opts) end

---@class (exact) telnyx.porting_orders.phone_number_configurations.ListParameters
---@field filter_porting_order_status? ('activation-in-progress'|'cancel-pending'|'cancelled'|'draft'|'exception'|'foc-date-confirmed'|'in-process'|'ported'|'submitted')[]
---@field filter_porting_phone_number? string[]
---@field filter_user_bundle_id? string[]
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? 'created_at'|'-created_at'
---@field filter? { porting_order?: { status?: ('activation-in-progress'|'cancel-pending'|'cancelled'|'draft'|'exception'|'foc-date-confirmed'|'in-process'|'ported'|'submitted')[], [string]: telnyx.NoSuchName }, porting_phone_number?: string[], user_bundle_id?: string[], [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: 'created_at'|'-created_at', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists phone number configurations.
---
---`GET /porting_orders/phone_number_configurations`
---@param parameters? telnyx.porting_orders.phone_number_configurations.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingPhoneNumberConfiguration>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingPhoneNumberConfiguration>?, telnyx.Error, telnyx.Response
function porting_orders_phone_number_configurations.list(parameters, opts) end

---@class telnyx.porting_orders.phone_number_extensions
local porting_orders_phone_number_extensions = {}

---@class (exact) telnyx.porting_orders.phone_number_extensions.CreateParameters
---@field porting_order_id? string
---@field activation_ranges telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsCreateActivationRangesItem[]
---@field extension_range telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsCreateExtensionRange
---@field porting_phone_number_id string # a UUID
---@field [string] telnyx.NoSuchName

---Creates a phone number extension of a porting order.
---
---`POST /porting_orders/{porting_order_id}/phone_number_extensions`
---@param porting_order_id string
---@param parameters telnyx.porting_orders.phone_number_extensions.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.phone_number_extensions.CreateParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsCreateAnswer?, telnyx.Error, telnyx.Response
function porting_orders_phone_number_extensions.create(porting_order_id, parameters, opts) end

---@class (exact) telnyx.porting_orders.phone_number_extensions.DeleteParameters
---@field porting_order_id string
---@field id string
---@field [string] telnyx.NoSuchName

---Deletes a phone number extension of a porting order.
---
---`DELETE /porting_orders/{porting_order_id}/phone_number_extensions/{id}`
---@param parameters telnyx.porting_orders.phone_number_extensions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsDeleteAnswer?, telnyx.Error, telnyx.Response
function porting_orders_phone_number_extensions.delete(parameters, opts) end

---@class (exact) telnyx.porting_orders.phone_number_extensions.ListParameters
---@field porting_order_id? string
---@field filter_porting_phone_number_id? string # a UUID
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? '-created_at'|'created_at'
---@field filter? { porting_phone_number_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: '-created_at'|'created_at', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the phone number extensions of a porting order.
---
---`GET /porting_orders/{porting_order_id}/phone_number_extensions`
---@param porting_order_id string
---@param parameters? telnyx.porting_orders.phone_number_extensions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingPhoneNumberExtension>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.phone_number_extensions.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingPhoneNumberExtension>?, telnyx.Error, telnyx.Response
---@overload fun(porting_order_id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingPhoneNumberExtension>?, telnyx.Error, telnyx.Response
function porting_orders_phone_number_extensions.list(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.verification_codes
local porting_orders_verification_codes = {}

---@class (exact) telnyx.porting_orders.verification_codes.ListParameters
---@field id? string
---@field filter_verified? boolean
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort_value? 'created_at'|'-created_at'
---@field filter? { verified?: boolean, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field sort? { value?: 'created_at'|'-created_at', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the verification codes of a porting order.
---
---`GET /porting_orders/{id}/verification_codes`
---@param id string
---@param parameters? telnyx.porting_orders.verification_codes.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting_orders.PortingVerificationCode>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.verification_codes.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingVerificationCode>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.porting_orders.PortingVerificationCode>?, telnyx.Error, telnyx.Response
function porting_orders_verification_codes.list(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.verification_codes.SendParameters
---@field id? string
---@field phone_numbers? string[] # at most 100 items
---@field verification_method? 'sms'|'call'
---@field [string] telnyx.NoSuchName

---Sends verification codes to phone numbers.
---
---`POST /porting_orders/{id}/verification_codes/send`
---@param id string
---@param parameters? telnyx.porting_orders.verification_codes.SendParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.verification_codes.SendParameters, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function porting_orders_verification_codes.send(id, parameters, opts) end

---@class (exact) telnyx.porting_orders.verification_codes.VerifyParameters
---@field id? string
---@field verification_codes? telnyx.porting_orders.PortingOrdersVerificationCodesVerifyVerificationCodesItem[] # at most 100 items
---@field [string] telnyx.NoSuchName

---Verifies phone numbers by their codes.
---
---`POST /porting_orders/{id}/verification_codes/verify`
---@param id string
---@param parameters? telnyx.porting_orders.verification_codes.VerifyParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting_orders.PortingOrdersVerificationCodesVerifyAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting_orders.verification_codes.VerifyParameters, opts?: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersVerificationCodesVerifyAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.porting_orders.PortingOrdersVerificationCodesVerifyAnswer?, telnyx.Error, telnyx.Response
function porting_orders_verification_codes.verify(id, parameters, opts) end

---@class telnyx.porting_orders.AUIdVerificationParams
---@field first_name string
---@field last_name string

---@class telnyx.porting_orders.GetSubRequestByPortingOrder
---@field port_request_id? string
---@field sub_request_id? string

---@class telnyx.porting_orders.PortingActionRequirement
---@field action_type? string
---@field action_url? string
---@field cancel_reason? string
---@field created_at? string # when it was created
---@field id string
---@field porting_order_id? string
---@field record_type? 'porting_action_requirement' # the kind of record
---@field requirement_type_id? string
---@field status? 'created'|'pending'|'completed'|'cancelled'|'failed'
---@field updated_at? string # when it last changed

---@class telnyx.porting_orders.PortingAdditionalDocument
---@field content_type? string
---@field created_at? string # when it was created
---@field document_id? string # a UUID
---@field document_type? 'loa'|'invoice'|'csr'|'other'
---@field filename? string
---@field id string # a UUID
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting_orders.PortingAssociatedPhoneNumber
---@field action? 'keep'|'disconnect'
---@field country_code? string
---@field created_at? string # when it was created
---@field id string # a UUID
---@field phone_number_range? telnyx.porting_orders.PortingAssociatedPhoneNumberPhoneNumberRange
---@field phone_number_type? 'landline'|'local'|'mobile'|'national'|'shared_cost'|'toll_free'
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting_orders.PortingAssociatedPhoneNumberPhoneNumberRange
---@field end_at? string
---@field start_at? string

---@class telnyx.porting_orders.PortingOrder
---@field activation_settings? telnyx.porting_orders.PortingOrderActivationSettings
---@field additional_steps? ('associated_phone_numbers'|'phone_number_verification_codes')[]
---@field created_at? string # when it was created
---@field customer_group_reference? string
---@field customer_reference? string # any text, to find it by
---@field description? string
---@field documents? telnyx.porting_orders.PortingOrderDocuments
---@field end_user? telnyx.porting_orders.PortingOrderEndUser
---@field id string # a UUID
---@field messaging? telnyx.porting_orders.PortingOrderMessaging
---@field misc? telnyx.porting_orders.PortingOrderMisc
---@field old_service_provider_ocn? string
---@field parent_support_key? string
---@field phone_number_configuration? telnyx.porting_orders.PortingOrderPhoneNumberConfiguration
---@field phone_number_type? 'landline'|'local'|'mobile'|'national'|'shared_cost'|'toll_free'
---@field phone_numbers? telnyx.shared.PortingPhoneNumber[]
---@field porting_phone_numbers_count? integer
---@field record_type? string # the kind of record
---@field requirements? telnyx.porting_orders.PortingOrderRequirement[]
---@field requirements_met? boolean
---@field status? telnyx.shared.PortingOrderStatus
---@field support_key? string
---@field updated_at? string # when it last changed
---@field user_feedback? telnyx.porting_orders.PortingOrderUserFeedback
---@field user_id? string # a UUID
---@field webhook_url? string # where events are sent; a URL

---@class telnyx.porting_orders.PortingOrderActivationSettings
---@field activation_status? telnyx.shared.PortingOrderActivationStatus
---@field fast_port_eligible? boolean
---@field foc_datetime_actual? string
---@field foc_datetime_requested? string

---@class telnyx.porting_orders.PortingOrderDocuments
---@field invoice? string # a UUID
---@field loa? string # a UUID

---@class telnyx.porting_orders.PortingOrderEndUser
---@field admin? telnyx.porting_orders.PortingOrderEndUserAdmin
---@field location? telnyx.porting_orders.PortingOrderEndUserLocation

---@class telnyx.porting_orders.PortingOrderEndUserAdmin
---@field account_number? string
---@field auth_person_name? string
---@field billing_phone_number? string
---@field business_identifier? string
---@field entity_name? string
---@field pin_passcode? string
---@field tax_identifier? string

---@class telnyx.porting_orders.PortingOrderEndUserLocation
---@field administrative_area? string
---@field country_code? string
---@field extended_address? string
---@field locality? string
---@field postal_code? string
---@field street_address? string

---@class telnyx.porting_orders.PortingOrderMessaging
---@field enable_messaging? boolean
---@field messaging_capable? boolean
---@field messaging_port_completed? boolean
---@field messaging_port_status? 'not_applicable'|'pending'|'activating'|'exception'|'canceled'|'partial_port_complete'|'ported'

---@class telnyx.porting_orders.PortingOrderMisc
---@field new_billing_phone_number? string
---@field remaining_numbers_action? 'keep'|'disconnect'
---@field type? telnyx.porting_orders.PortingOrderType

---@class telnyx.porting_orders.PortingOrderPhoneNumberConfiguration
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string
---@field emergency_address_id? string
---@field messaging_profile_id? string # the messaging profile to use
---@field tags? string[]

---@class telnyx.porting_orders.PortingOrderRequirement
---@field field_type? 'document'
---@field field_value? string
---@field record_type? string # the kind of record
---@field requirement_type_id? string

---@class telnyx.porting_orders.PortingOrderRequirementDetail
---@field field_type? 'document'|'textual'
---@field field_value? string
---@field record_type? string # the kind of record
---@field requirement_status? string
---@field requirement_type? telnyx.porting_orders.PortingOrderRequirementDetailRequirementType

---@class telnyx.porting_orders.PortingOrderRequirementDetailRequirementType
---@field acceptance_criteria? table
---@field description? string
---@field example? string
---@field id string
---@field name? string
---@field type? string

---@class telnyx.porting_orders.PortingOrderSharingToken
---@field created_at? string # when it was created
---@field expires_at? string
---@field expires_in_seconds? integer # seconds, at least 1
---@field id string # a UUID
---@field permissions? ('porting_order.document.read'|'porting_order.document.update')[]
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field token? string

---@alias telnyx.porting_orders.PortingOrderType 'full'|'partial'

---@class telnyx.porting_orders.PortingOrderUserFeedback
---@field user_comment? string
---@field user_rating? integer

---@class telnyx.porting_orders.PortingOrdersActionRequirementsInitiateAnswer
---@field data telnyx.porting_orders.PortingActionRequirement

---@class telnyx.porting_orders.PortingOrdersActionsActivateAnswer
---@field data telnyx.porting_orders.PortingOrdersActivationJob

---@class telnyx.porting_orders.PortingOrdersActionsCancelAnswer
---@field data telnyx.porting_orders.PortingOrder
---@field meta? telnyx.porting_orders.PortingOrdersActionsCancelAnswerMeta

---@class telnyx.porting_orders.PortingOrdersActionsCancelAnswerMeta
---@field phone_numbers_url? string

---@class telnyx.porting_orders.PortingOrdersActionsConfirmAnswer
---@field data telnyx.porting_orders.PortingOrder
---@field meta? telnyx.porting_orders.PortingOrdersActionsConfirmAnswerMeta

---@class telnyx.porting_orders.PortingOrdersActionsConfirmAnswerMeta
---@field phone_numbers_url? string

---@class telnyx.porting_orders.PortingOrdersActionsShareAnswer
---@field data telnyx.porting_orders.PortingOrderSharingToken

---@class telnyx.porting_orders.PortingOrdersActivationJob
---@field activate_at? string
---@field activation_type? 'scheduled'|'on-demand'
---@field activation_windows? telnyx.porting_orders.PortingOrdersActivationJobActivationWindowsItem[]
---@field created_at? string # when it was created
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field status? 'created'|'in-process'|'completed'|'failed'
---@field updated_at? string # when it last changed

---@class telnyx.porting_orders.PortingOrdersActivationJobActivationWindowsItem
---@field end_at? string
---@field start_at? string

---@class telnyx.porting_orders.PortingOrdersActivationJobsRetrieveAnswer
---@field data telnyx.porting_orders.PortingOrdersActivationJob

---@class telnyx.porting_orders.PortingOrdersActivationJobsUpdateAnswer
---@field data telnyx.porting_orders.PortingOrdersActivationJob

---@class telnyx.porting_orders.PortingOrdersAdditionalDocumentsCreateAdditionalDocumentsItem
---@field document_id? string # a UUID
---@field document_type? 'loa'|'invoice'|'csr'|'other'

---@class telnyx.porting_orders.PortingOrdersAdditionalDocumentsCreateAnswer
---@field data telnyx.porting_orders.PortingAdditionalDocument[]

---@class telnyx.porting_orders.PortingOrdersAllowedFocWindow
---@field ended_at? string
---@field record_type? string # the kind of record
---@field started_at? string

---@class telnyx.porting_orders.PortingOrdersAssociatedPhoneNumbersCreateAnswer
---@field data telnyx.porting_orders.PortingAssociatedPhoneNumber

---@class telnyx.porting_orders.PortingOrdersAssociatedPhoneNumbersCreatePhoneNumberRange
---@field end_at? string
---@field start_at? string

---@class telnyx.porting_orders.PortingOrdersAssociatedPhoneNumbersDeleteAnswer
---@field data telnyx.porting_orders.PortingAssociatedPhoneNumber

---@class telnyx.porting_orders.PortingOrdersComment
---@field body? string
---@field created_at? string # when it was created
---@field id string # a UUID
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field user_type? 'admin'|'user'|'system'

---@class telnyx.porting_orders.PortingOrdersCommentsCreateAnswer
---@field data telnyx.porting_orders.PortingOrdersComment

---@class telnyx.porting_orders.PortingOrdersCreateAnswer
---@field data telnyx.porting_orders.PortingOrder[]

---@class telnyx.porting_orders.PortingOrdersPhoneNumberBlocksCreateActivationRangesItem
---@field end_at string
---@field start_at string

---@class telnyx.porting_orders.PortingOrdersPhoneNumberBlocksCreateAnswer
---@field data telnyx.porting_orders.PortingPhoneNumberBlock

---@class telnyx.porting_orders.PortingOrdersPhoneNumberBlocksCreatePhoneNumberRange
---@field end_at string
---@field start_at string

---@class telnyx.porting_orders.PortingOrdersPhoneNumberBlocksDeleteAnswer
---@field data telnyx.porting_orders.PortingPhoneNumberBlock

---@class telnyx.porting_orders.PortingOrdersPhoneNumberConfigurationsCreateAnswer
---@field data telnyx.porting_orders.PortingPhoneNumberConfiguration[]

---@class telnyx.porting_orders.PortingOrdersPhoneNumberConfigurationsCreatePhoneNumberConfigurationsItem
---@field porting_phone_number_id string # a UUID
---@field user_bundle_id string # a UUID

---@class telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsCreateActivationRangesItem
---@field end_at integer
---@field start_at integer

---@class telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsCreateAnswer
---@field data telnyx.porting_orders.PortingPhoneNumberExtension

---@class telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsCreateExtensionRange
---@field end_at integer
---@field start_at integer

---@class telnyx.porting_orders.PortingOrdersPhoneNumberExtensionsDeleteAnswer
---@field data telnyx.porting_orders.PortingPhoneNumberExtension

---@class telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer
---@field data telnyx.porting_orders.PortingOrdersAllowedFocWindow[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.porting_orders.PortingOrdersAllowedFocWindow[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer): boolean
---@field next_page fun(self: telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer): telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer): fun(): telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer?
---@field each fun(self: telnyx.porting_orders.PortingOrdersRetrieveAllowedFocWindowsAnswer): fun(): telnyx.porting_orders.PortingOrdersAllowedFocWindow?

---@class telnyx.porting_orders.PortingOrdersRetrieveAnswer
---@field data telnyx.porting_orders.PortingOrder
---@field meta? telnyx.porting_orders.PortingOrdersRetrieveAnswerMeta

---@class telnyx.porting_orders.PortingOrdersRetrieveAnswerMeta
---@field phone_numbers_url? string

---@class telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer
---@field data telnyx.shared.PortingOrdersExceptionType[]
---@field items telnyx.shared.PortingOrdersExceptionType[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer): boolean
---@field next_page fun(self: telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer): telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer): fun(): telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer?
---@field each fun(self: telnyx.porting_orders.PortingOrdersRetrieveExceptionTypesAnswer): fun(): telnyx.shared.PortingOrdersExceptionType?

---@class telnyx.porting_orders.PortingOrdersRetrieveSubRequestAnswer
---@field data telnyx.porting_orders.GetSubRequestByPortingOrder

---@class telnyx.porting_orders.PortingOrdersUpdateActivationSettings
---@field foc_datetime_requested? string

---@class telnyx.porting_orders.PortingOrdersUpdateAnswer
---@field data telnyx.porting_orders.PortingOrder
---@field meta? telnyx.porting_orders.PortingOrdersUpdateAnswerMeta

---@class telnyx.porting_orders.PortingOrdersUpdateAnswerMeta
---@field phone_numbers_url? string

---@class telnyx.porting_orders.PortingOrdersUpdateMessaging
---@field enable_messaging? boolean

---@class telnyx.porting_orders.PortingOrdersVerificationCodesVerifyAnswer
---@field data telnyx.porting_orders.PortingVerificationCode[]

---@class telnyx.porting_orders.PortingOrdersVerificationCodesVerifyVerificationCodesItem
---@field code? string
---@field phone_number? string

---@class telnyx.porting_orders.PortingPhoneNumberBlock
---@field activation_ranges? telnyx.porting_orders.PortingPhoneNumberBlockActivationRangesItem[]
---@field country_code? string
---@field created_at? string # when it was created
---@field id string # a UUID
---@field phone_number_range? telnyx.porting_orders.PortingPhoneNumberBlockPhoneNumberRange
---@field phone_number_type? 'landline'|'local'|'mobile'|'national'|'shared_cost'|'toll_free'
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting_orders.PortingPhoneNumberBlockActivationRangesItem
---@field end_at? string
---@field start_at? string

---@class telnyx.porting_orders.PortingPhoneNumberBlockPhoneNumberRange
---@field end_at? string
---@field start_at? string

---@class telnyx.porting_orders.PortingPhoneNumberConfiguration
---@field created_at? string # when it was created
---@field id string # a UUID
---@field porting_phone_number_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
---@field user_bundle_id? string # a UUID

---@class telnyx.porting_orders.PortingPhoneNumberExtension
---@field activation_ranges? telnyx.porting_orders.PortingPhoneNumberExtensionActivationRangesItem[]
---@field created_at? string # when it was created
---@field extension_range? telnyx.porting_orders.PortingPhoneNumberExtensionExtensionRange
---@field id string # a UUID
---@field porting_phone_number_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting_orders.PortingPhoneNumberExtensionActivationRangesItem
---@field end_at? integer
---@field start_at? integer

---@class telnyx.porting_orders.PortingPhoneNumberExtensionExtensionRange
---@field end_at? integer
---@field start_at? integer

---@class telnyx.porting_orders.PortingVerificationCode
---@field created_at? string # when it was created
---@field id string # a UUID
---@field phone_number? string
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
---@field verified? boolean

---@class telnyx.porting_orders.UpdatePortingOrderRequirement
---@field field_value string
---@field requirement_type_id string
