---@meta _
-- Types of `client.dynamic_emergency_addresses` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.dynamic_emergency_addresses
local dynamic_emergency_addresses = {}

---@class telnyx.dynamic_emergency_addresses.CreateParameters
---@field administrative_area string
---@field country_code string
---@field house_number string
---@field locality string
---@field postal_code string
---@field street_name string
---@field extended_address? string
---@field house_suffix? string
---@field street_post_directional? string
---@field street_pre_directional? string
---@field street_suffix? string

---`POST /dynamic_emergency_addresses`
---@param parameters telnyx.dynamic_emergency_addresses.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function dynamic_emergency_addresses.create(parameters, opts) end

---`DELETE /dynamic_emergency_addresses/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dynamic_emergency_addresses.delete(id, opts) end

---@class telnyx.dynamic_emergency_addresses.ListParameters
---@field filter_country_code? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { country_code?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /dynamic_emergency_addresses`
---@param parameters? telnyx.dynamic_emergency_addresses.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function dynamic_emergency_addresses.list(parameters, opts) end

---`GET /dynamic_emergency_addresses/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dynamic_emergency_addresses.retrieve(id, opts) end
