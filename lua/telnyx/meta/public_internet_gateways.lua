---@meta _
-- Types of `client.public_internet_gateways` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.public_internet_gateways
local public_internet_gateways = {}

---@class (exact) telnyx.public_internet_gateways.CreateParameters
---@field name? string
---@field network_id? string # a UUID
---@field region_code? string
---@field body? table
---@field [string] telnyx.NoSuchName

---Creates a public internet gateway.
---
---`POST /public_internet_gateways`
---@param parameters? telnyx.public_internet_gateways.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.public_internet_gateways.PublicInternetGatewaysCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.public_internet_gateways.PublicInternetGatewaysCreateAnswer?, telnyx.Error, telnyx.Response
function public_internet_gateways.create(parameters, opts) end

---Deletes a public internet gateway.
---
---`DELETE /public_internet_gateways/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.public_internet_gateways.PublicInternetGatewaysDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.public_internet_gateways.PublicInternetGatewaysDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.public_internet_gateways.PublicInternetGatewaysDeleteAnswer?, telnyx.Error, telnyx.Response
function public_internet_gateways.delete(id, parameters, opts) end

---@class (exact) telnyx.public_internet_gateways.ListParameters
---@field filter_network_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { network_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists public internet gateways.
---
---`GET /public_internet_gateways`
---@param parameters? telnyx.public_internet_gateways.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.public_internet_gateways.PublicInternetGatewayRead>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.public_internet_gateways.PublicInternetGatewayRead>?, telnyx.Error, telnyx.Response
function public_internet_gateways.list(parameters, opts) end

---Retrieves a public internet gateway.
---
---`GET /public_internet_gateways/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.public_internet_gateways.PublicInternetGatewaysRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.public_internet_gateways.PublicInternetGatewaysRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.public_internet_gateways.PublicInternetGatewaysRetrieveAnswer?, telnyx.Error, telnyx.Response
function public_internet_gateways.retrieve(id, parameters, opts) end

---@class telnyx.public_internet_gateways.PublicInternetGateway
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field network_id? string # a UUID
---@field public_ip? string
---@field record_type? string # the kind of record
---@field region_code? string
---@field status? telnyx.shared.InterfaceStatus
---@field updated_at? string # when it last changed

---@alias telnyx.public_internet_gateways.PublicInternetGatewayRead telnyx.public_internet_gateways.PublicInternetGateway

---@class telnyx.public_internet_gateways.PublicInternetGatewaysCreateAnswer
---@field data telnyx.public_internet_gateways.PublicInternetGatewayRead

---@class telnyx.public_internet_gateways.PublicInternetGatewaysDeleteAnswer
---@field data telnyx.public_internet_gateways.PublicInternetGatewayRead

---@class telnyx.public_internet_gateways.PublicInternetGatewaysRetrieveAnswer
---@field data telnyx.public_internet_gateways.PublicInternetGatewayRead
