---@meta _
-- Types of `client.dialogflow_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.dialogflow_connections
local dialogflow_connections = {}

---@class (exact) telnyx.dialogflow_connections.CreateParameters
---@field connection_id? string
---@field service_account table
---@field conversation_profile_id? string
---@field dialogflow_api? 'cx'|'es' # default "es"
---@field environment? string
---@field location? string
---@field [string] telnyx.NoSuchName

---Creates the Dialogflow connection of a connection.
---
---`POST /dialogflow_connections/{connection_id}`
---@param connection_id string
---@param parameters telnyx.dialogflow_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dialogflow_connections.DialogflowConnectionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dialogflow_connections.CreateParameters, opts?: telnyx.CallOptions): telnyx.dialogflow_connections.DialogflowConnectionResponse?, telnyx.Error, telnyx.Response
function dialogflow_connections.create(connection_id, parameters, opts) end

---Deletes the Dialogflow connection of a connection.
---
---`DELETE /dialogflow_connections/{connection_id}`
---@param connection_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(connection_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { connection_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function dialogflow_connections.delete(connection_id, parameters, opts) end

---Retrieves the Dialogflow connection of a connection.
---
---`GET /dialogflow_connections/{connection_id}`
---@param connection_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dialogflow_connections.DialogflowConnectionResponse?, telnyx.Error, telnyx.Response
---@overload fun(connection_id: string, opts?: telnyx.CallOptions): telnyx.dialogflow_connections.DialogflowConnectionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { connection_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.dialogflow_connections.DialogflowConnectionResponse?, telnyx.Error, telnyx.Response
function dialogflow_connections.retrieve(connection_id, parameters, opts) end

---@class (exact) telnyx.dialogflow_connections.UpdateParameters
---@field connection_id? string
---@field service_account table
---@field conversation_profile_id? string
---@field dialogflow_api? 'cx'|'es' # default "es"
---@field environment? string
---@field location? string
---@field [string] telnyx.NoSuchName

---Updates the Dialogflow connection of a connection.
---
---`PUT /dialogflow_connections/{connection_id}`
---@param connection_id string
---@param parameters telnyx.dialogflow_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.dialogflow_connections.DialogflowConnectionResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.dialogflow_connections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.dialogflow_connections.DialogflowConnectionResponse?, telnyx.Error, telnyx.Response
function dialogflow_connections.update(connection_id, parameters, opts) end

---@class telnyx.dialogflow_connections.DialogflowConnectionResponse
---@field data telnyx.dialogflow_connections.DialogflowConnectionResponseData

---@class telnyx.dialogflow_connections.DialogflowConnectionResponseData
---@field connection_id? string
---@field conversation_profile_id? string
---@field environment? string
---@field record_type? string # the kind of record
---@field service_account? string
