---@meta _
-- Types of `client.fqdns` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.fqdns
local fqdns = {}

---@class (exact) telnyx.fqdns.CreateParameters
---@field connection_id string
---@field dns_record_type string
---@field fqdn string
---@field port? integer # default 5060
---@field [string] telnyx.NoSuchName

---Creates an FQDN.
---
---`POST /fqdns`
---@param parameters telnyx.fqdns.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdns.FqdnsCreateAnswer?, telnyx.Error, telnyx.Response
function fqdns.create(parameters, opts) end

---Deletes an FQDN.
---
---`DELETE /fqdns/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdns.FqdnsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.fqdns.FqdnsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.fqdns.FqdnsDeleteAnswer?, telnyx.Error, telnyx.Response
function fqdns.delete(id, parameters, opts) end

---@class (exact) telnyx.fqdns.ListParameters
---@field filter_connection_id? string
---@field filter_dns_record_type? string
---@field filter_fqdn? string
---@field filter_port? integer
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field filter? { connection_id?: string, dns_record_type?: string, fqdn?: string, port?: integer, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists FQDNs.
---
---`GET /fqdns`
---@param parameters? telnyx.fqdns.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.Fqdn>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.Fqdn>?, telnyx.Error, telnyx.Response
function fqdns.list(parameters, opts) end

---Retrieves an FQDN.
---
---`GET /fqdns/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdns.FqdnsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.fqdns.FqdnsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.fqdns.FqdnsRetrieveAnswer?, telnyx.Error, telnyx.Response
function fqdns.retrieve(id, parameters, opts) end

---@class (exact) telnyx.fqdns.UpdateParameters
---@field id? string
---@field connection_id? string
---@field dns_record_type? string
---@field fqdn? string
---@field port? integer # default 5060
---@field [string] telnyx.NoSuchName

---Updates an FQDN.
---
---`PATCH /fqdns/{id}`
---@param id string
---@param parameters? telnyx.fqdns.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.fqdns.FqdnsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.fqdns.UpdateParameters, opts?: telnyx.CallOptions): telnyx.fqdns.FqdnsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.fqdns.FqdnsUpdateAnswer?, telnyx.Error, telnyx.Response
function fqdns.update(id, parameters, opts) end

---@class telnyx.fqdns.FqdnsCreateAnswer
---@field data telnyx.shared.Fqdn

---@class telnyx.fqdns.FqdnsDeleteAnswer
---@field data telnyx.shared.Fqdn

---@class telnyx.fqdns.FqdnsRetrieveAnswer
---@field data telnyx.shared.Fqdn

---@class telnyx.fqdns.FqdnsUpdateAnswer
---@field data telnyx.shared.Fqdn
