---@meta _
-- Types of `client.custom_storage_credentials` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.custom_storage_credentials
local custom_storage_credentials = {}

---@class telnyx.custom_storage_credentials.CreateParameters
---@field connection_id? string
---@field backend string
---@field configuration table

---`POST /custom_storage_credentials/{connection_id}`
---@param connection_id string
---@param parameters telnyx.custom_storage_credentials.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.custom_storage_credentials.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function custom_storage_credentials.create(connection_id, parameters, opts) end

---`DELETE /custom_storage_credentials/{connection_id}`
---@param connection_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { connection_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function custom_storage_credentials.delete(connection_id, opts) end

---`GET /custom_storage_credentials/{connection_id}`
---@param connection_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { connection_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function custom_storage_credentials.retrieve(connection_id, opts) end

---@class telnyx.custom_storage_credentials.UpdateParameters
---@field connection_id? string
---@field backend string
---@field configuration table

---`PUT /custom_storage_credentials/{connection_id}`
---@param connection_id string
---@param parameters telnyx.custom_storage_credentials.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.custom_storage_credentials.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function custom_storage_credentials.update(connection_id, parameters, opts) end
