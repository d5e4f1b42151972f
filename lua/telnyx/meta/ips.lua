---@meta _
-- Types of `client.ips` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.ips
local ips = {}

---@class telnyx.ips.CreateParameters
---@field ip_address string
---@field connection_id? string
---@field port? integer

---`POST /ips`
---@param parameters telnyx.ips.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ips.create(parameters, opts) end

---`DELETE /ips/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ips.delete(id, opts) end

---@class telnyx.ips.ListParameters
---@field filter_connection_id? string
---@field filter_ip_address? string
---@field filter_port? integer
---@field page_number? integer
---@field page_size? integer
---@field filter? { connection_id?: string, ip_address?: string, port?: integer }
---@field page? { number?: integer, size?: integer }

---`GET /ips`
---@param parameters? telnyx.ips.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function ips.list(parameters, opts) end

---`GET /ips/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ips.retrieve(id, opts) end

---@class telnyx.ips.UpdateParameters
---@field id? string
---@field ip_address string
---@field connection_id? string
---@field port? integer

---`PATCH /ips/{id}`
---@param id string
---@param parameters telnyx.ips.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.ips.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ips.update(id, parameters, opts) end
