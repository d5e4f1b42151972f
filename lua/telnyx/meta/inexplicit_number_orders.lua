---@meta _
-- Types of `client.inexplicit_number_orders` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.inexplicit_number_orders
local inexplicit_number_orders = {}

---@class (exact) telnyx.inexplicit_number_orders.CreateParameters
---@field ordering_groups telnyx.inexplicit_number_orders.InexplicitNumberOrdersCreateOrderingGroupsItem[]
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string
---@field customer_reference? string # any text, to find it by
---@field messaging_profile_id? string # the messaging profile to use
---@field [string] telnyx.NoSuchName

---Creates an inexplicit number order.
---
---`POST /inexplicit_number_orders`
---@param parameters telnyx.inexplicit_number_orders.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.inexplicit_number_orders.InexplicitNumberOrdersCreateAnswer?, telnyx.Error, telnyx.Response
function inexplicit_number_orders.create(parameters, opts) end

---@class (exact) telnyx.inexplicit_number_orders.ListParameters
---@field page_number? integer # at least 1, default 1
---@field page_size? integer # 1 to 250, default 20
---@field [string] telnyx.NoSuchName

---Lists inexplicit number orders.
---
---`GET /inexplicit_number_orders`
---@param parameters? telnyx.inexplicit_number_orders.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.inexplicit_number_orders.InexplicitNumberOrderResponse>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.inexplicit_number_orders.InexplicitNumberOrderResponse>?, telnyx.Error, telnyx.Response
function inexplicit_number_orders.list(parameters, opts) end

---Retrieves an inexplicit number order.
---
---`GET /inexplicit_number_orders/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.inexplicit_number_orders.InexplicitNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.inexplicit_number_orders.InexplicitNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.inexplicit_number_orders.InexplicitNumberOrdersRetrieveAnswer?, telnyx.Error, telnyx.Response
function inexplicit_number_orders.retrieve(id, parameters, opts) end

---@class telnyx.inexplicit_number_orders.InexplicitNumberOrderResponse
---@field billing_group_id? string # the billing group that is charged
---@field connection_id? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string
---@field messaging_profile_id? string # the messaging profile to use
---@field ordering_groups? telnyx.inexplicit_number_orders.InexplicitNumberOrderResponseOrderingGroupsItem[]
---@field updated_at? string # when it last changed

---@class telnyx.inexplicit_number_orders.InexplicitNumberOrderResponseOrderingGroupsItem
---@field administrative_area? string
---@field count_allocated? integer
---@field count_requested? integer
---@field country_iso? string
---@field created_at? string # when it was created
---@field error_reason? string
---@field exclude_held_numbers? boolean
---@field national_destination_code? string
---@field orders? telnyx.inexplicit_number_orders.InexplicitNumberOrderResponseOrderingGroupsItemOrdersItem[]
---@field ["phone_number[contains]"]? string
---@field ["phone_number[ends_with]"]? string
---@field ["phone_number[starts_with]"]? string
---@field phone_number_type? string
---@field quickship? boolean
---@field status? 'pending'|'processing'|'failed'|'success'|'partial_success'
---@field strategy? 'always'|'never'
---@field updated_at? string # when it last changed

---@class telnyx.inexplicit_number_orders.InexplicitNumberOrderResponseOrderingGroupsItemOrdersItem
---@field number_order_id string # a UUID
---@field sub_number_order_ids string[]

---@class telnyx.inexplicit_number_orders.InexplicitNumberOrdersCreateAnswer
---@field data telnyx.inexplicit_number_orders.InexplicitNumberOrderResponse

---@class telnyx.inexplicit_number_orders.InexplicitNumberOrdersCreateOrderingGroupsItem
---@field administrative_area? string
---@field count_requested string
---@field country_iso 'US'|'CA'
---@field exclude_held_numbers? boolean
---@field features? string[]
---@field locality? string
---@field national_destination_code? string
---@field phone_number? telnyx.inexplicit_number_orders.InexplicitNumberOrdersCreateOrderingGroupsItemPhoneNumber
---@field phone_number_type string
---@field quickship? boolean
---@field strategy? 'always'|'never' # default "always"

---@class telnyx.inexplicit_number_orders.InexplicitNumberOrdersCreateOrderingGroupsItemPhoneNumber
---@field contains? string
---@field ends_with? string
---@field starts_with? string

---@class telnyx.inexplicit_number_orders.InexplicitNumberOrdersRetrieveAnswer
---@field data telnyx.inexplicit_number_orders.InexplicitNumberOrderResponse
