---@meta _
-- Types of `client.access_ip_address` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.access_ip_address
local access_ip_address = {}

---@class (exact) telnyx.access_ip_address.CreateParameters
---@field ip_address string
---@field description? string
---@field [string] telnyx.NoSuchName

---Creates an access IP address.
---
---`POST /access_ip_address`
---@param parameters telnyx.access_ip_address.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.access_ip_address.AccessIPAddressResponseSchema?, telnyx.Error, telnyx.Response
function access_ip_address.create(parameters, opts) end

---Deletes an access IP address.
---
---`DELETE /access_ip_address/{access_ip_address_id}`
---@param access_ip_address_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.access_ip_address.AccessIPAddressResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(access_ip_address_id: string, opts?: telnyx.CallOptions): telnyx.access_ip_address.AccessIPAddressResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { access_ip_address_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.access_ip_address.AccessIPAddressResponseSchema?, telnyx.Error, telnyx.Response
function access_ip_address.delete(access_ip_address_id, parameters, opts) end

---@class (exact) telnyx.access_ip_address.ListParameters
---@field filter_created_at? telnyx.DateTime
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_ip_address? string
---@field filter_ip_source? string
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; at most 250, default 20
---@field filter? { created_at?: telnyx.DateTime|{ gt?: telnyx.DateTime, gte?: telnyx.DateTime, lt?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, ip_address?: string, ip_source?: string, [string]: any }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists access IP addresses.
---
---`GET /access_ip_address`
---@param parameters? telnyx.access_ip_address.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.access_ip_address.AccessIPAddressResponseSchema>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.access_ip_address.AccessIPAddressResponseSchema>?, telnyx.Error, telnyx.Response
function access_ip_address.list(parameters, opts) end

---Retrieves an access IP address.
---
---`GET /access_ip_address/{access_ip_address_id}`
---@param access_ip_address_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.access_ip_address.AccessIPAddressResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(access_ip_address_id: string, opts?: telnyx.CallOptions): telnyx.access_ip_address.AccessIPAddressResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { access_ip_address_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.access_ip_address.AccessIPAddressResponseSchema?, telnyx.Error, telnyx.Response
function access_ip_address.retrieve(access_ip_address_id, parameters, opts) end

---@class telnyx.access_ip_address.AccessIPAddressResponseSchema
---@field created_at? string # when it was created
---@field description? string
---@field id string
---@field ip_address string
---@field source string
---@field status telnyx.shared.CloudflareSyncStatus
---@field updated_at? string # when it last changed
---@field user_id string
