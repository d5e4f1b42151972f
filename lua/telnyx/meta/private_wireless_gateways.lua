---@meta _
-- Types of `client.private_wireless_gateways` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.private_wireless_gateways
local private_wireless_gateways = {}

---@class telnyx.private_wireless_gateways.CreateParameters
---@field name string
---@field network_id string
---@field address_mode? string
---@field region_code? string

---`POST /private_wireless_gateways`
---@param parameters telnyx.private_wireless_gateways.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function private_wireless_gateways.create(parameters, opts) end

---`DELETE /private_wireless_gateways/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function private_wireless_gateways.delete(id, opts) end

---@class telnyx.private_wireless_gateways.ListParameters
---@field filter_created_at? string
---@field filter_ip_range? string
---@field filter_name? string
---@field filter_region_code? string
---@field filter_updated_at? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: string, ip_range?: string, name?: string, region_code?: string, updated_at?: string }
---@field page? { number?: integer, size?: integer }

---`GET /private_wireless_gateways`
---@param parameters? telnyx.private_wireless_gateways.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function private_wireless_gateways.list(parameters, opts) end

---`GET /private_wireless_gateways/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function private_wireless_gateways.retrieve(id, opts) end
