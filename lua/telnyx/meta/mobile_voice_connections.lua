---@meta _
-- Types of `client.mobile_voice_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.mobile_voice_connections
local mobile_voice_connections = {}

---@class telnyx.mobile_voice_connections.CreateParameters
---@field active? boolean
---@field connection_name? string
---@field inbound? table
---@field outbound? table
---@field tags? string[]
---@field webhook_api_version? string
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`POST /mobile_voice_connections`
---@param parameters? telnyx.mobile_voice_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function mobile_voice_connections.create(parameters, opts) end

---`DELETE /mobile_voice_connections/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function mobile_voice_connections.delete(id, opts) end

---@class telnyx.mobile_voice_connections.ListParameters
---@field filter_connection_name_contains? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { connection_name?: { contains?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /mobile_voice_connections`
---@param parameters? telnyx.mobile_voice_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function mobile_voice_connections.list(parameters, opts) end

---`GET /mobile_voice_connections/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function mobile_voice_connections.retrieve(id, opts) end

---@class telnyx.mobile_voice_connections.UpdateParameters
---@field id? string
---@field active? boolean
---@field connection_name? string
---@field inbound? table
---@field outbound? table
---@field tags? string[]
---@field webhook_api_version? string
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`PATCH /mobile_voice_connections/{id}`
---@param id string
---@param parameters? telnyx.mobile_voice_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.mobile_voice_connections.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function mobile_voice_connections.update(id, parameters, opts) end
