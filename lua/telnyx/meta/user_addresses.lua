---@meta _
-- Types of `client.user_addresses` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.user_addresses
local user_addresses = {}

---@class telnyx.user_addresses.CreateParameters
---@field business_name string
---@field country_code string
---@field first_name string
---@field last_name string
---@field locality string
---@field street_address string
---@field administrative_area? string
---@field borough? string
---@field customer_reference? string
---@field extended_address? string
---@field neighborhood? string
---@field phone_number? string
---@field postal_code? string
---@field skip_address_verification? boolean

---`POST /user_addresses`
---@param parameters telnyx.user_addresses.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function user_addresses.create(parameters, opts) end

---@class telnyx.user_addresses.ListParameters
---@field filter_customer_reference_contains? string
---@field filter_customer_reference_eq? string
---@field filter_street_address_contains? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { customer_reference?: { contains?: string, eq?: string }, street_address?: { contains?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /user_addresses`
---@param parameters? telnyx.user_addresses.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function user_addresses.list(parameters, opts) end

---`GET /user_addresses/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function user_addresses.retrieve(id, opts) end
