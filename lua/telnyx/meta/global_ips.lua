---@meta _
-- Types of `client.global_ips` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ips
local global_ips = {}

---@class (exact) telnyx.global_ips.CreateParameters
---@field description? string
---@field name? string
---@field ports? table
---@field [string] telnyx.NoSuchName

---Creates a global IP.
---
---`POST /global_ips`
---@param parameters? telnyx.global_ips.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ips.GlobalIpsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.global_ips.GlobalIpsCreateAnswer?, telnyx.Error, telnyx.Response
function global_ips.create(parameters, opts) end

---Deletes a global IP.
---
---`DELETE /global_ips/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ips.GlobalIpsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.global_ips.GlobalIpsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.global_ips.GlobalIpsDeleteAnswer?, telnyx.Error, telnyx.Response
function global_ips.delete(id, parameters, opts) end

---@class (exact) telnyx.global_ips.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists global IPs.
---
---`GET /global_ips`
---@param parameters? telnyx.global_ips.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.global_ips.GlobalIP>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.global_ips.GlobalIP>?, telnyx.Error, telnyx.Response
function global_ips.list(parameters, opts) end

---Retrieves a global IP.
---
---`GET /global_ips/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ips.GlobalIpsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.global_ips.GlobalIpsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.global_ips.GlobalIpsRetrieveAnswer?, telnyx.Error, telnyx.Response
function global_ips.retrieve(id, parameters, opts) end

---@class telnyx.global_ips.GlobalIP
---@field created_at? string # when it was created
---@field description? string
---@field id string # a UUID
---@field ip_address? string
---@field name? string
---@field ports? table
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.global_ips.GlobalIpsCreateAnswer
---@field data telnyx.global_ips.GlobalIP

---@class telnyx.global_ips.GlobalIpsDeleteAnswer
---@field data telnyx.global_ips.GlobalIP

---@class telnyx.global_ips.GlobalIpsRetrieveAnswer
---@field data telnyx.global_ips.GlobalIP
