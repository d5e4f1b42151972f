---@meta _
-- Types of `client.sub_number_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sub_number_orders
local sub_number_orders = {}

---Cancels a sub number order.
---
---`PATCH /sub_number_orders/{sub_number_order_id}/cancel`
---@param sub_number_order_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sub_number_orders.SubNumberOrdersCancelAnswer?, telnyx.Error, telnyx.Response
---@overload fun(sub_number_order_id: string, opts?: telnyx.CallOptions): telnyx.sub_number_orders.SubNumberOrdersCancelAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { sub_number_order_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sub_number_orders.SubNumberOrdersCancelAnswer?, telnyx.Error, telnyx.Response
function sub_number_orders.cancel(sub_number_order_id, parameters, opts) end

---@class (exact) telnyx.sub_number_orders.ListParameters
---@field filter_country_code? string
---@field filter_include_phone_numbers? boolean
---@field filter_order_request_id? string # a UUID
---@field filter_phone_number_type? string
---@field filter_phone_numbers_count? integer
---@field filter_status? string
---@field filter? { country_code?: string, include_phone_numbers?: boolean, order_request_id?: string, phone_number_type?: string, phone_numbers_count?: integer, status?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists sub number orders.
---
---`GET /sub_number_orders`
---@param parameters? telnyx.sub_number_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sub_number_orders.SubNumberOrdersListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.sub_number_orders.SubNumberOrdersListAnswer?, telnyx.Error, telnyx.Response
function sub_number_orders.list(parameters, opts) end

---@class (exact) telnyx.sub_number_orders.RetrieveParameters
---@field sub_number_order_id? string
---@field filter_include_phone_numbers? boolean # default false
---@field filter? { include_phone_numbers?: boolean, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves a sub number order.
---
---`GET /sub_number_orders/{sub_number_order_id}`
---@param sub_number_order_id string
---@param parameters? telnyx.sub_number_orders.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sub_number_orders.SubNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sub_number_orders.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.sub_number_orders.SubNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(sub_number_order_id: string, opts: telnyx.CallOptions): telnyx.sub_number_orders.SubNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
function sub_number_orders.retrieve(sub_number_order_id, parameters, opts) end

---@class (exact) telnyx.sub_number_orders.UpdateParameters
---@field sub_number_order_id? string
---@field regulatory_requirements? telnyx.shared.UpdateRegulatoryRequirement[]
---@field [string] telnyx.NoSuchName

---Updates a sub number order.
---
---`PATCH /sub_number_orders/{sub_number_order_id}`
---@param sub_number_order_id string
---@param parameters? telnyx.sub_number_orders.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sub_number_orders.SubNumberOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sub_number_orders.UpdateParameters, opts?: telnyx.CallOptions): telnyx.sub_number_orders.SubNumberOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(sub_number_order_id: string, opts: telnyx.CallOptions): telnyx.sub_number_orders.SubNumberOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
function sub_number_orders.update(sub_number_order_id, parameters, opts) end

---@class (exact) telnyx.sub_number_orders.UpdateRequirementGroupParameters
---@field id? string
---@field requirement_group_id string # a UUID
---@field [string] telnyx.NoSuchName

---Sets the requirement group of a sub number order.
---
---`POST /sub_number_orders/{id}/requirement_group`
---@param id string
---@param parameters telnyx.sub_number_orders.UpdateRequirementGroupParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sub_number_orders.SubNumberOrderRequirementGroupResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sub_number_orders.UpdateRequirementGroupParameters, opts?: telnyx.CallOptions): telnyx.sub_number_orders.SubNumberOrderRequirementGroupResponse?, telnyx.Error, telnyx.Response
function sub_number_orders.update_requirement_group(id, parameters, opts) end

---@class telnyx.sub_number_orders.NumbersSubNumberOrderPhoneNumber
---@field bundle_id? string
---@field country_code? string
---@field id string
---@field phone_number? string
---@field phone_number_type? string
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.sub_number_orders.NumbersSubNumberOrderPhoneNumberRegulatoryRequirement[]
---@field requirements_met? boolean
---@field requirements_status? string
---@field status? string

---@class telnyx.sub_number_orders.NumbersSubNumberOrderPhoneNumberRegulatoryRequirement
---@field field_type? 'document'|'textual'|'datetime'|'address'
---@field field_value? string
---@field record_type? string # the kind of record
---@field requirement_id? string
---@field status? 'approved'|'pending-approval'|'declined'|'awaiting-value'

---@class telnyx.sub_number_orders.RegulatoryRequirement
---@field field_type? string
---@field record_type? string # the kind of record
---@field requirement_id? string # a UUID

---@class telnyx.sub_number_orders.SubNumberOrder
---@field country_code? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string # a UUID
---@field is_block_sub_number_order? boolean
---@field order_request_id? string # a UUID
---@field phone_number_type? 'local'|'toll_free'|'mobile'|'national'|'shared_cost'|'landline'
---@field phone_numbers? telnyx.sub_number_orders.NumbersSubNumberOrderPhoneNumber[]
---@field phone_numbers_count? integer
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.sub_number_orders.SubNumberOrderRegulatoryRequirement[]
---@field requirements_met? boolean
---@field status? 'pending'|'success'|'failure'
---@field updated_at? string # when it last changed
---@field user_id? string # a UUID

---@class telnyx.sub_number_orders.SubNumberOrderPhoneNumber
---@field bundle_id? string # a UUID
---@field country_code? string
---@field id string # a UUID
---@field phone_number? string
---@field phone_number_type? string
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.sub_number_orders.SubNumberOrderPhoneNumberRegulatoryRequirementsItem[]
---@field requirements_met? boolean
---@field requirements_status? string
---@field status? string

---@class telnyx.sub_number_orders.SubNumberOrderPhoneNumberRegulatoryRequirementsItem
---@field field_type? string
---@field field_value? string
---@field requirement_id? string # a UUID
---@field status? string

---@class telnyx.sub_number_orders.SubNumberOrderRegulatoryRequirement
---@field field_type? 'textual'|'datetime'|'address'|'document'
---@field record_type? string # the kind of record
---@field requirement_id? string # a UUID

---@class telnyx.sub_number_orders.SubNumberOrderRequirementGroupResponse
---@field data telnyx.sub_number_orders.SubNumberOrderRequirementGroupResponseData

---@class telnyx.sub_number_orders.SubNumberOrderRequirementGroupResponseData
---@field country_code? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string # a UUID
---@field is_block_sub_number_order? boolean
---@field order_request_id? string # a UUID
---@field phone_number_type? string
---@field phone_numbers? telnyx.sub_number_orders.SubNumberOrderPhoneNumber[]
---@field phone_numbers_count? integer
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.sub_number_orders.RegulatoryRequirement[]
---@field requirements_met? boolean
---@field status? string
---@field updated_at? string # when it last changed

---@class telnyx.sub_number_orders.SubNumberOrdersCancelAnswer
---@field data telnyx.sub_number_orders.SubNumberOrder

---@class telnyx.sub_number_orders.SubNumberOrdersListAnswer
---@field data telnyx.sub_number_orders.SubNumberOrder[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.sub_number_orders.SubNumberOrder[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.sub_number_orders.SubNumberOrdersListAnswer): boolean
---@field next_page fun(self: telnyx.sub_number_orders.SubNumberOrdersListAnswer): telnyx.sub_number_orders.SubNumberOrdersListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.sub_number_orders.SubNumberOrdersListAnswer): fun(): telnyx.sub_number_orders.SubNumberOrdersListAnswer?
---@field each fun(self: telnyx.sub_number_orders.SubNumberOrdersListAnswer): fun(): telnyx.sub_number_orders.SubNumberOrder?

---@class telnyx.sub_number_orders.SubNumberOrdersRetrieveAnswer
---@field data telnyx.sub_number_orders.SubNumberOrder

---@class telnyx.sub_number_orders.SubNumberOrdersUpdateAnswer
---@field data telnyx.sub_number_orders.SubNumberOrder
