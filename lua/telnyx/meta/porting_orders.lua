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

---@class telnyx.porting_orders.CreateParameters
---@field phone_numbers string[]
---@field customer_group_reference? string
---@field customer_reference? string

---`POST /porting_orders`
---@param parameters telnyx.porting_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders.create(parameters, opts) end

---`DELETE /porting_orders/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function porting_orders.delete(id, opts) end

---@class telnyx.porting_orders.ListParameters
---@field filter_activation_settings_fast_port_eligible? boolean
---@field filter_activation_settings_foc_datetime_requested_gt? string
---@field filter_activation_settings_foc_datetime_requested_lt? string
---@field filter_customer_group_reference? string
---@field filter_customer_reference? string
---@field filter_end_user_admin_auth_person_name? string
---@field filter_end_user_admin_entity_name? string
---@field filter_misc_type? string
---@field filter_parent_support_key? string
---@field filter_phone_numbers_carrier_name? string
---@field filter_phone_numbers_country_code? string
---@field filter_phone_numbers_phone_number_contains? string
---@field include_phone_numbers? boolean
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { activation_settings?: { fast_port_eligible?: boolean, foc_datetime_requested?: { gt?: string, lt?: string } }, customer_group_reference?: string, customer_reference?: string, end_user?: { admin?: { auth_person_name?: string, entity_name?: string } }, misc?: { type?: string }, parent_support_key?: string, phone_numbers?: { carrier_name?: string, country_code?: string, phone_number?: { contains?: string } } }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /porting_orders`
---@param parameters? telnyx.porting_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders.list(parameters, opts) end

---@class telnyx.porting_orders.RetrieveParameters
---@field id? string
---@field include_phone_numbers? boolean

---`GET /porting_orders/{id}`
---@param id string
---@param parameters? telnyx.porting_orders.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders.retrieve(id, parameters, opts) end

---`GET /porting_orders/{id}/allowed_foc_windows`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders.retrieve_allowed_foc_windows(id, opts) end

---`GET /porting_orders/exception_types`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders.retrieve_exception_types(opts) end

---@class telnyx.porting_orders.RetrieveLoaTemplateParameters
---@field id? string
---@field loa_configuration_id? string

---`GET /porting_orders/{id}/loa_template`
---@param id string
---@param parameters? telnyx.porting_orders.RetrieveLoaTemplateParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.RetrieveLoaTemplateParameters, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function porting_orders.retrieve_loa_template(id, parameters, opts) end

---@class telnyx.porting_orders.RetrieveRequirementsParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /porting_orders/{id}/requirements`
---@param id string
---@param parameters? telnyx.porting_orders.RetrieveRequirementsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.RetrieveRequirementsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders.retrieve_requirements(id, parameters, opts) end

---`GET /porting_orders/{id}/sub_request`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders.retrieve_sub_request(id, opts) end

---@class telnyx.porting_orders.UpdateParameters
---@field id? string
---@field activation_settings? table
---@field customer_group_reference? string
---@field customer_reference? string
---@field documents? table
---@field end_user? table
---@field messaging? table
---@field misc? table
---@field phone_number_configuration? table
---@field requirement_group_id? string
---@field requirements? table[]
---@field user_feedback? table
---@field webhook_url? string

---`PATCH /porting_orders/{id}`
---@param id string
---@param parameters? telnyx.porting_orders.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders.update(id, parameters, opts) end

---@class telnyx.porting_orders.action_requirements
local porting_orders_action_requirements = {}

---@class telnyx.porting_orders.action_requirements.InitiateParameters
---@field porting_order_id string
---@field id string
---@field params table

---`POST /porting_orders/{porting_order_id}/action_requirements/{id}/initiate`
---@param parameters telnyx.porting_orders.action_requirements.InitiateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders_action_requirements.initiate(parameters, opts) end

---@class telnyx.porting_orders.action_requirements.ListParameters
---@field porting_order_id? string
---@field filter_action_type? string
---@field filter_id? string[]
---@field filter_requirement_type_id? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { action_type?: string, id?: string[], requirement_type_id?: string, status?: string }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /porting_orders/{porting_order_id}/action_requirements`
---@param porting_order_id string
---@param parameters? telnyx.porting_orders.action_requirements.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.action_requirements.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_action_requirements.list(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.actions
local porting_orders_actions = {}

---`POST /porting_orders/{id}/actions/activate`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_actions.activate(id, opts) end

---`POST /porting_orders/{id}/actions/cancel`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_actions.cancel(id, opts) end

---`POST /porting_orders/{id}/actions/confirm`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_actions.confirm(id, opts) end

---@class telnyx.porting_orders.actions.ShareParameters
---@field id? string
---@field expires_in_seconds? integer
---@field permissions? string

---`POST /porting_orders/{id}/actions/share`
---@param id string
---@param parameters? telnyx.porting_orders.actions.ShareParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.actions.ShareParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_actions.share(id, parameters, opts) end

---@class telnyx.porting_orders.activation_jobs
local porting_orders_activation_jobs = {}

---@class telnyx.porting_orders.activation_jobs.ListParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /porting_orders/{id}/activation_jobs`
---@param id string
---@param parameters? telnyx.porting_orders.activation_jobs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.activation_jobs.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_activation_jobs.list(id, parameters, opts) end

---@class telnyx.porting_orders.activation_jobs.RetrieveParameters
---@field id string
---@field activation_job_id string

---`GET /porting_orders/{id}/activation_jobs/{activation_job_id}`
---@param parameters telnyx.porting_orders.activation_jobs.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders_activation_jobs.retrieve(parameters, opts) end

---@class telnyx.porting_orders.activation_jobs.UpdateParameters
---@field id string
---@field activation_job_id string
---@field activate_at? telnyx.DateTime

---`PATCH /porting_orders/{id}/activation_jobs/{activation_job_id}`
---@param parameters telnyx.porting_orders.activation_jobs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders_activation_jobs.update(parameters, opts) end

---@class telnyx.porting_orders.additional_documents
local porting_orders_additional_documents = {}

---@class telnyx.porting_orders.additional_documents.CreateParameters
---@field id? string
---@field additional_documents? table[]

---`POST /porting_orders/{id}/additional_documents`
---@param id string
---@param parameters? telnyx.porting_orders.additional_documents.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.additional_documents.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_additional_documents.create(id, parameters, opts) end

---@class telnyx.porting_orders.additional_documents.DeleteParameters
---@field id string
---@field additional_document_id string

---`DELETE /porting_orders/{id}/additional_documents/{additional_document_id}`
---@param parameters telnyx.porting_orders.additional_documents.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function porting_orders_additional_documents.delete(parameters, opts) end

---@class telnyx.porting_orders.additional_documents.ListParameters
---@field id? string
---@field filter_document_type? string[]
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { document_type?: string[] }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /porting_orders/{id}/additional_documents`
---@param id string
---@param parameters? telnyx.porting_orders.additional_documents.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.additional_documents.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_additional_documents.list(id, parameters, opts) end

---@class telnyx.porting_orders.associated_phone_numbers
local porting_orders_associated_phone_numbers = {}

---@class telnyx.porting_orders.associated_phone_numbers.CreateParameters
---@field porting_order_id? string
---@field action string
---@field phone_number_range table

---`POST /porting_orders/{porting_order_id}/associated_phone_numbers`
---@param porting_order_id string
---@param parameters telnyx.porting_orders.associated_phone_numbers.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.associated_phone_numbers.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_associated_phone_numbers.create(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.associated_phone_numbers.DeleteParameters
---@field porting_order_id string
---@field id string

---`DELETE /porting_orders/{porting_order_id}/associated_phone_numbers/{id}`
---@param parameters telnyx.porting_orders.associated_phone_numbers.DeleteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders_associated_phone_numbers.delete(parameters, opts) end

---@class telnyx.porting_orders.associated_phone_numbers.ListParameters
---@field porting_order_id? string
---@field filter_action? string
---@field filter_phone_number? string
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { action?: string, phone_number?: string }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /porting_orders/{porting_order_id}/associated_phone_numbers`
---@param porting_order_id string
---@param parameters? telnyx.porting_orders.associated_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.associated_phone_numbers.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_associated_phone_numbers.list(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.comments
local porting_orders_comments = {}

---@class telnyx.porting_orders.comments.CreateParameters
---@field id? string
---@field body? string

---`POST /porting_orders/{id}/comments`
---@param id string
---@param parameters? telnyx.porting_orders.comments.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.comments.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_comments.create(id, parameters, opts) end

---@class telnyx.porting_orders.comments.ListParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /porting_orders/{id}/comments`
---@param id string
---@param parameters? telnyx.porting_orders.comments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.comments.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_comments.list(id, parameters, opts) end

---@class telnyx.porting_orders.phone_number_blocks
local porting_orders_phone_number_blocks = {}

---@class telnyx.porting_orders.phone_number_blocks.CreateParameters
---@field porting_order_id? string
---@field activation_ranges table[]
---@field phone_number_range table

---`POST /porting_orders/{porting_order_id}/phone_number_blocks`
---@param porting_order_id string
---@param parameters telnyx.porting_orders.phone_number_blocks.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.phone_number_blocks.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_phone_number_blocks.create(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.phone_number_blocks.DeleteParameters
---@field porting_order_id string
---@field id string

---`DELETE /porting_orders/{porting_order_id}/phone_number_blocks/{id}`
---@param parameters telnyx.porting_orders.phone_number_blocks.DeleteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders_phone_number_blocks.delete(parameters, opts) end

---@class telnyx.porting_orders.phone_number_blocks.ListParameters
---@field porting_order_id? string
---@field filter_activation_status? string
---@field filter_phone_number? string[]
---@field filter_portability_status? string
---@field filter_porting_order_id? string[]
---@field filter_status? any
---@field filter_support_key? any
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { activation_status?: string, phone_number?: string[], portability_status?: string, porting_order_id?: string[], status?: any, support_key?: any }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /porting_orders/{porting_order_id}/phone_number_blocks`
---@param porting_order_id string
---@param parameters? telnyx.porting_orders.phone_number_blocks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.phone_number_blocks.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_phone_number_blocks.list(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.phone_number_configurations
local porting_orders_phone_number_configurations = {}

---@class telnyx.porting_orders.phone_number_configurations.CreateParameters
---@field phone_number_configurations? table[]

---`POST /porting_orders/phone_number_configurations`
---@param parameters? telnyx.porting_orders.phone_number_configurations.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders_phone_number_configurations.create(parameters, opts) end

---@class telnyx.porting_orders.phone_number_configurations.ListParameters
---@field filter_porting_order_status? string[]
---@field filter_porting_phone_number? string[]
---@field filter_user_bundle_id? string[]
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { porting_order?: { status?: string[] }, porting_phone_number?: string[], user_bundle_id?: string[] }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /porting_orders/phone_number_configurations`
---@param parameters? telnyx.porting_orders.phone_number_configurations.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_phone_number_configurations.list(parameters, opts) end

---@class telnyx.porting_orders.phone_number_extensions
local porting_orders_phone_number_extensions = {}

---@class telnyx.porting_orders.phone_number_extensions.CreateParameters
---@field porting_order_id? string
---@field activation_ranges table[]
---@field extension_range table
---@field porting_phone_number_id string

---`POST /porting_orders/{porting_order_id}/phone_number_extensions`
---@param porting_order_id string
---@param parameters telnyx.porting_orders.phone_number_extensions.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.phone_number_extensions.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_phone_number_extensions.create(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.phone_number_extensions.DeleteParameters
---@field porting_order_id string
---@field id string

---`DELETE /porting_orders/{porting_order_id}/phone_number_extensions/{id}`
---@param parameters telnyx.porting_orders.phone_number_extensions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function porting_orders_phone_number_extensions.delete(parameters, opts) end

---@class telnyx.porting_orders.phone_number_extensions.ListParameters
---@field porting_order_id? string
---@field filter_porting_phone_number_id? string
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { porting_phone_number_id?: string }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /porting_orders/{porting_order_id}/phone_number_extensions`
---@param porting_order_id string
---@param parameters? telnyx.porting_orders.phone_number_extensions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.phone_number_extensions.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_phone_number_extensions.list(porting_order_id, parameters, opts) end

---@class telnyx.porting_orders.verification_codes
local porting_orders_verification_codes = {}

---@class telnyx.porting_orders.verification_codes.ListParameters
---@field id? string
---@field filter_verified? boolean
---@field page_number? integer
---@field page_size? integer
---@field sort_value? string
---@field filter? { verified?: boolean }
---@field page? { number?: integer, size?: integer }
---@field sort? { value?: string }

---`GET /porting_orders/{id}/verification_codes`
---@param id string
---@param parameters? telnyx.porting_orders.verification_codes.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.verification_codes.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function porting_orders_verification_codes.list(id, parameters, opts) end

---@class telnyx.porting_orders.verification_codes.SendParameters
---@field id? string
---@field phone_numbers? string[]
---@field verification_method? string

---`POST /porting_orders/{id}/verification_codes/send`
---@param id string
---@param parameters? telnyx.porting_orders.verification_codes.SendParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.verification_codes.SendParameters, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function porting_orders_verification_codes.send(id, parameters, opts) end

---@class telnyx.porting_orders.verification_codes.VerifyParameters
---@field id? string
---@field verification_codes? table[]

---`POST /porting_orders/{id}/verification_codes/verify`
---@param id string
---@param parameters? telnyx.porting_orders.verification_codes.VerifyParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.porting_orders.verification_codes.VerifyParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function porting_orders_verification_codes.verify(id, parameters, opts) end
