---@meta _
-- Types of `client.number_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.number_orders
local number_orders = {}

---@class (exact) telnyx.number_orders.CreateParameters
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string # the connection or application to use
---@field customer_reference? string # any text, to find it by
---@field messaging_profile_id? string # the messaging profile to use
---@field phone_numbers? telnyx.number_orders.NumberOrdersCreatePhoneNumbersItem[] # the phone numbers, in +E.164
---@field [string] telnyx.NoSuchName

---Orders phone numbers.
---
---`POST /number_orders`
---@param parameters? telnyx.number_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_orders.NumberOrdersCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.number_orders.NumberOrdersCreateAnswer?, telnyx.Error, telnyx.Response
function number_orders.create(parameters, opts) end

---@class (exact) telnyx.number_orders.ListParameters
---@field filter_created_at_gt? string # only those created after this
---@field filter_created_at_lt? string # only those created before this
---@field filter_customer_reference? string # only those with this customer reference
---@field filter_phone_numbers_count? string # only orders of so many numbers
---@field filter_requirements_met? boolean # only orders whose requirements are met, or are not
---@field filter_status? string # only those of this status
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { created_at?: { gt?: string, lt?: string, [string]: telnyx.NoSuchName }, customer_reference?: string, phone_numbers_count?: string, requirements_met?: boolean, status?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists number orders.
---
---`GET /number_orders`
---@param parameters? telnyx.number_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.number_orders.NumberOrder>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.number_orders.NumberOrder>?, telnyx.Error, telnyx.Response
function number_orders.list(parameters, opts) end

---Retrieves a number order.
---
---`GET /number_orders/{number_order_id}`
---@param number_order_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_orders.NumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(number_order_id: string, opts?: telnyx.CallOptions): telnyx.number_orders.NumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { number_order_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.number_orders.NumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
function number_orders.retrieve(number_order_id, parameters, opts) end

---@class (exact) telnyx.number_orders.UpdateParameters
---@field number_order_id? string # identifies the number order
---@field customer_reference? string # any text, to find it by
---@field regulatory_requirements? telnyx.shared.UpdateRegulatoryRequirement[] # what regulators ask for, and the answers
---@field [string] telnyx.NoSuchName

---Updates a number order.
---
---`PATCH /number_orders/{number_order_id}`
---@param number_order_id string
---@param parameters? telnyx.number_orders.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.number_orders.NumberOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.number_orders.UpdateParameters, opts?: telnyx.CallOptions): telnyx.number_orders.NumberOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(number_order_id: string, opts: telnyx.CallOptions): telnyx.number_orders.NumberOrdersUpdateAnswer?, telnyx.Error, telnyx.Response
function number_orders.update(number_order_id, parameters, opts) end

---@class telnyx.number_orders.NumberOrder
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string # the connection or application to use
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string # identifies it; a UUID
---@field messaging_profile_id? string # the messaging profile to use
---@field phone_numbers? telnyx.shared.PhoneNumbersJobPhoneNumber[] # the phone numbers, in +E.164
---@field phone_numbers_count? integer # how many phone numbers
---@field record_type? string # the kind of record
---@field requirements_met? boolean # whether all requirements are met
---@field status? 'pending'|'success'|'failure' # how far it is
---@field sub_number_orders_ids? string[] # the orders that it was split into
---@field updated_at? string # when it last changed

---@class telnyx.number_orders.NumberOrderWithPhoneNumbers
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string # the connection or application to use
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string # identifies it; a UUID
---@field messaging_profile_id? string # the messaging profile to use
---@field phone_numbers? telnyx.number_orders.PhoneNumber[] # the phone numbers, in +E.164
---@field phone_numbers_count? integer # how many phone numbers
---@field record_type? string # the kind of record
---@field requirements_met? boolean # whether all requirements are met
---@field status? 'pending'|'success'|'failure' # how far it is
---@field sub_number_orders_ids? string[] # the orders that it was split into
---@field updated_at? string # when it last changed

---@class telnyx.number_orders.NumberOrdersCreateAnswer
---@field data telnyx.number_orders.NumberOrderWithPhoneNumbers # the items

---@class telnyx.number_orders.NumberOrdersCreatePhoneNumbersItem
---@field bundle_id? string # the bundle that the number is in
---@field phone_number string # the phone number, in +E.164
---@field requirement_group_id? string

---@class telnyx.number_orders.NumberOrdersRetrieveAnswer
---@field data telnyx.number_orders.NumberOrderWithPhoneNumbers # the items

---@class telnyx.number_orders.NumberOrdersUpdateAnswer
---@field data telnyx.number_orders.NumberOrderWithPhoneNumbers # the items

---@class telnyx.number_orders.PhoneNumber
---@field bundle_id? string # the bundle that the number is in; a UUID
---@field country_code? string # the country, in two letters
---@field country_iso_alpha2? string # the country, in two letters
---@field id string # identifies it; a UUID
---@field phone_number? string # the phone number, in +E.164
---@field phone_number_type? 'local'|'mobile'|'national'|'shared_cost'|'toll_free' # local, toll_free, mobile, …
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.shared.SubNumberOrderRegulatoryRequirementWithValue[] # what regulators ask for, and the answers
---@field requirements_met? boolean # whether all requirements are met
---@field requirements_status? 'pending'|'approved'|'cancelled'|'deleted'|'requirement-info-exception'|'requirement-info-pending'|'requirement-info-under-review' # how far the requirements are
---@field status? 'pending'|'success'|'failure' # how far it is
