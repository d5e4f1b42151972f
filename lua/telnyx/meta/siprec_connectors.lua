---@meta _
-- Types of `client.siprec_connectors` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.siprec_connectors
local siprec_connectors = {}

---@class telnyx.siprec_connectors.CreateParameters
---@field host string
---@field name string
---@field port integer
---@field app_subdomain? string

---`POST /siprec_connectors`
---@param parameters telnyx.siprec_connectors.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function siprec_connectors.create(parameters, opts) end

---`DELETE /siprec_connectors/{connector_name}`
---@param connector_name string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { connector_name: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function siprec_connectors.delete(connector_name, opts) end

---`GET /siprec_connectors/{connector_name}`
---@param connector_name string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { connector_name: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function siprec_connectors.retrieve(connector_name, opts) end

---@class telnyx.siprec_connectors.UpdateParameters
---@field connector_name? string
---@field host string
---@field name string
---@field port integer
---@field app_subdomain? string

---`PUT /siprec_connectors/{connector_name}`
---@param connector_name string
---@param parameters telnyx.siprec_connectors.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.siprec_connectors.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function siprec_connectors.update(connector_name, parameters, opts) end
