---@meta _
-- Types of `client.ips` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.ips
local ips = {}

---@class (exact) telnyx.ips.CreateParameters
---@field ip_address string
---@field connection_id? string
---@field port? integer # default 5060
---@field [string] telnyx.NoSuchName

---Creates an IP.
---
---`POST /ips`
---@param parameters telnyx.ips.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ips.IpsCreateAnswer?, telnyx.Error, telnyx.Response
function ips.create(parameters, opts) end

---Deletes an IP.
---
---`DELETE /ips/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ips.IpsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.ips.IpsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ips.IpsDeleteAnswer?, telnyx.Error, telnyx.Response
function ips.delete(id, parameters, opts) end

---@class (exact) telnyx.ips.ListParameters
---@field filter_connection_id? string
---@field filter_ip_address? string
---@field filter_port? integer
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field filter? { connection_id?: string, ip_address?: string, port?: integer, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists IPs.
---
---`GET /ips`
---@param parameters? telnyx.ips.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ips.Ip>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ips.Ip>?, telnyx.Error, telnyx.Response
function ips.list(parameters, opts) end

---Retrieves an IP.
---
---`GET /ips/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ips.IpsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.ips.IpsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ips.IpsRetrieveAnswer?, telnyx.Error, telnyx.Response
function ips.retrieve(id, parameters, opts) end

---@class (exact) telnyx.ips.UpdateParameters
---@field id? string
---@field ip_address string
---@field connection_id? string
---@field port? integer # default 5060
---@field [string] telnyx.NoSuchName

---Updates an IP.
---
---`PATCH /ips/{id}`
---@param id string
---@param parameters telnyx.ips.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ips.IpsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.ips.UpdateParameters, opts?: telnyx.CallOptions): telnyx.ips.IpsUpdateAnswer?, telnyx.Error, telnyx.Response
function ips.update(id, parameters, opts) end

---@class telnyx.ips.Ip
---@field connection_id? string
---@field created_at? string # when it was created
---@field id string
---@field ip_address? string
---@field port? integer # default 5060
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.ips.IpsCreateAnswer
---@field data telnyx.ips.Ip

---@class telnyx.ips.IpsDeleteAnswer
---@field data telnyx.ips.Ip

---@class telnyx.ips.IpsRetrieveAnswer
---@field data telnyx.ips.Ip

---@class telnyx.ips.IpsUpdateAnswer
---@field data telnyx.ips.Ip
