---@meta _
-- Types of `client.siprec_connectors` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.siprec_connectors
local siprec_connectors = {}

---@class (exact) telnyx.siprec_connectors.CreateParameters
---@field host string
---@field name string
---@field port integer
---@field app_subdomain? string
---@field [string] telnyx.NoSuchName

---Creates a SIPREC connector.
---
---`POST /siprec_connectors`
---@param parameters telnyx.siprec_connectors.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.siprec_connectors.SiprecConnectorResponse?, telnyx.Error, telnyx.Response
function siprec_connectors.create(parameters, opts) end

---Deletes a SIPREC connector.
---
---`DELETE /siprec_connectors/{connector_name}`
---@param connector_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(connector_name: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { connector_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function siprec_connectors.delete(connector_name, parameters, opts) end

---Retrieves a SIPREC connector.
---
---`GET /siprec_connectors/{connector_name}`
---@param connector_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.siprec_connectors.SiprecConnectorResponse?, telnyx.Error, telnyx.Response
---@overload fun(connector_name: string, opts?: telnyx.CallOptions): telnyx.siprec_connectors.SiprecConnectorResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { connector_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.siprec_connectors.SiprecConnectorResponse?, telnyx.Error, telnyx.Response
function siprec_connectors.retrieve(connector_name, parameters, opts) end

---@class (exact) telnyx.siprec_connectors.UpdateParameters
---@field connector_name? string
---@field host string
---@field name string
---@field port integer
---@field app_subdomain? string
---@field [string] telnyx.NoSuchName

---Updates a SIPREC connector.
---
---`PUT /siprec_connectors/{connector_name}`
---@param connector_name string
---@param parameters telnyx.siprec_connectors.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.siprec_connectors.SiprecConnectorResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.siprec_connectors.UpdateParameters, opts?: telnyx.CallOptions): telnyx.siprec_connectors.SiprecConnectorResponse?, telnyx.Error, telnyx.Response
function siprec_connectors.update(connector_name, parameters, opts) end

---@class telnyx.siprec_connectors.SiprecConnectorResponse
---@field data telnyx.siprec_connectors.SiprecConnectorResponseData

---@class telnyx.siprec_connectors.SiprecConnectorResponseData
---@field app_subdomain? string
---@field created_at? string # when it was created
---@field host? string
---@field name? string
---@field port? integer
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
