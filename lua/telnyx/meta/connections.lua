---@meta _
-- Types of `client.connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.connections
local connections = {}

---@class telnyx.connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_fqdn? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { connection_name?: { contains?: string }, fqdn?: string, outbound_voice_profile_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /connections`
---@param parameters? telnyx.connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function connections.list(parameters, opts) end

---@class telnyx.connections.ListActiveCallsParameters
---@field connection_id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /connections/{connection_id}/active_calls`
---@param connection_id string
---@param parameters? telnyx.connections.ListActiveCallsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.connections.ListActiveCallsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function connections.list_active_calls(connection_id, parameters, opts) end

---`GET /connections/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function connections.retrieve(id, opts) end

---`GET /connections/count`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function connections.retrieve_count(opts) end
