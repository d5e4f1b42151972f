---@meta _
-- Types of `client.dynamic_emergency_endpoints` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.dynamic_emergency_endpoints
local dynamic_emergency_endpoints = {}

---@class telnyx.dynamic_emergency_endpoints.CreateParameters
---@field callback_number string
---@field caller_name string
---@field dynamic_emergency_address_id string

---`POST /dynamic_emergency_endpoints`
---@param parameters telnyx.dynamic_emergency_endpoints.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function dynamic_emergency_endpoints.create(parameters, opts) end

---`DELETE /dynamic_emergency_endpoints/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dynamic_emergency_endpoints.delete(id, opts) end

---@class telnyx.dynamic_emergency_endpoints.ListParameters
---@field filter_country_code? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { country_code?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /dynamic_emergency_endpoints`
---@param parameters? telnyx.dynamic_emergency_endpoints.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function dynamic_emergency_endpoints.list(parameters, opts) end

---`GET /dynamic_emergency_endpoints/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dynamic_emergency_endpoints.retrieve(id, opts) end
