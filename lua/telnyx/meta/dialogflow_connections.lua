---@meta _
-- Types of `client.dialogflow_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.dialogflow_connections
local dialogflow_connections = {}

---@class telnyx.dialogflow_connections.CreateParameters
---@field connection_id? string
---@field service_account table
---@field conversation_profile_id? string
---@field dialogflow_api? string
---@field environment? string
---@field location? string

---`POST /dialogflow_connections/{connection_id}`
---@param connection_id string
---@param parameters telnyx.dialogflow_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dialogflow_connections.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dialogflow_connections.create(connection_id, parameters, opts) end

---`DELETE /dialogflow_connections/{connection_id}`
---@param connection_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { connection_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function dialogflow_connections.delete(connection_id, opts) end

---`GET /dialogflow_connections/{connection_id}`
---@param connection_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { connection_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dialogflow_connections.retrieve(connection_id, opts) end

---@class telnyx.dialogflow_connections.UpdateParameters
---@field connection_id? string
---@field service_account table
---@field conversation_profile_id? string
---@field dialogflow_api? string
---@field environment? string
---@field location? string

---`PUT /dialogflow_connections/{connection_id}`
---@param connection_id string
---@param parameters telnyx.dialogflow_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.dialogflow_connections.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function dialogflow_connections.update(connection_id, parameters, opts) end
