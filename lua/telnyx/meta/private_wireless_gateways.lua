---@meta _
-- Types of `client.private_wireless_gateways` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.private_wireless_gateways
local private_wireless_gateways = {}

---@class (exact) telnyx.private_wireless_gateways.CreateParameters
---@field name string
---@field network_id string # a UUID
---@field address_mode? 'static'|'dynamic'
---@field region_code? string
---@field [string] telnyx.NoSuchName

---Creates a private wireless gateway.
---
---`POST /private_wireless_gateways`
---@param parameters telnyx.private_wireless_gateways.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.private_wireless_gateways.PrivateWirelessGatewaysCreateAnswer?, telnyx.Error, telnyx.Response
function private_wireless_gateways.create(parameters, opts) end

---Deletes a private wireless gateway.
---
---`DELETE /private_wireless_gateways/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.private_wireless_gateways.PrivateWirelessGatewaysDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.private_wireless_gateways.PrivateWirelessGatewaysDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.private_wireless_gateways.PrivateWirelessGatewaysDeleteAnswer?, telnyx.Error, telnyx.Response
function private_wireless_gateways.delete(id, parameters, opts) end

---@class (exact) telnyx.private_wireless_gateways.ListParameters
---@field filter_created_at? string
---@field filter_ip_range? string
---@field filter_name? string
---@field filter_region_code? string
---@field filter_updated_at? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { created_at?: string, ip_range?: string, name?: string, region_code?: string, updated_at?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists private wireless gateways.
---
---`GET /private_wireless_gateways`
---@param parameters? telnyx.private_wireless_gateways.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.private_wireless_gateways.PrivateWirelessGateway>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.private_wireless_gateways.PrivateWirelessGateway>?, telnyx.Error, telnyx.Response
function private_wireless_gateways.list(parameters, opts) end

---Retrieves a private wireless gateway.
---
---`GET /private_wireless_gateways/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.private_wireless_gateways.PrivateWirelessGatewaysRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.private_wireless_gateways.PrivateWirelessGatewaysRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.private_wireless_gateways.PrivateWirelessGatewaysRetrieveAnswer?, telnyx.Error, telnyx.Response
function private_wireless_gateways.retrieve(id, parameters, opts) end

---@class telnyx.private_wireless_gateways.PWGAssignedResourcesSummary
---@field count? integer
---@field record_type? string # the kind of record

---@class telnyx.private_wireless_gateways.PrivateWirelessGateway
---@field address_mode? 'static'|'dynamic'
---@field assigned_resources? telnyx.private_wireless_gateways.PWGAssignedResourcesSummary[]
---@field created_at? string # when it was created
---@field id string # a UUID
---@field ip_range? string
---@field name? string
---@field network_id? string # a UUID
---@field record_type? string # the kind of record
---@field region_code? string
---@field status? telnyx.private_wireless_gateways.PrivateWirelessGatewayStatus
---@field updated_at? string # when it last changed

---@class telnyx.private_wireless_gateways.PrivateWirelessGatewayStatus
---@field error_code? string
---@field error_description? string
---@field value? 'provisioning'|'provisioned'|'failed'|'decommissioning' # default "provisioning"

---@class telnyx.private_wireless_gateways.PrivateWirelessGatewaysCreateAnswer
---@field data telnyx.private_wireless_gateways.PrivateWirelessGateway

---@class telnyx.private_wireless_gateways.PrivateWirelessGatewaysDeleteAnswer
---@field data telnyx.private_wireless_gateways.PrivateWirelessGateway

---@class telnyx.private_wireless_gateways.PrivateWirelessGatewaysRetrieveAnswer
---@field data telnyx.private_wireless_gateways.PrivateWirelessGateway
