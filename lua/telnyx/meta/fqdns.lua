---@meta _
-- Types of `client.fqdns` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.fqdns
local fqdns = {}

---@class telnyx.fqdns.CreateParameters
---@field connection_id string
---@field dns_record_type string
---@field fqdn string
---@field port? integer

---`POST /fqdns`
---@param parameters telnyx.fqdns.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function fqdns.create(parameters, opts) end

---`DELETE /fqdns/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fqdns.delete(id, opts) end

---@class telnyx.fqdns.ListParameters
---@field filter_connection_id? string
---@field filter_dns_record_type? string
---@field filter_fqdn? string
---@field filter_port? integer
---@field page_number? integer
---@field page_size? integer
---@field filter? { connection_id?: string, dns_record_type?: string, fqdn?: string, port?: integer }
---@field page? { number?: integer, size?: integer }

---`GET /fqdns`
---@param parameters? telnyx.fqdns.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function fqdns.list(parameters, opts) end

---`GET /fqdns/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fqdns.retrieve(id, opts) end

---@class telnyx.fqdns.UpdateParameters
---@field id? string
---@field connection_id? string
---@field dns_record_type? string
---@field fqdn? string
---@field port? integer

---`PATCH /fqdns/{id}`
---@param id string
---@param parameters? telnyx.fqdns.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.fqdns.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fqdns.update(id, parameters, opts) end
