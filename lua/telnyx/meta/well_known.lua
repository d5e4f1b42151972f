---@meta _
-- Types of `client.well_known` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.well_known
local well_known = {}

---Retrieves the metadata of the OAuth server.
---
---`GET /.well-known/oauth-authorization-server`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.well_known.AuthorizationServerMetadata?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.well_known.AuthorizationServerMetadata?, telnyx.Error, telnyx.Response
function well_known.retrieve_authorization_server_metadata(parameters, opts) end

---Retrieves the OAuth metadata of the API.
---
---`GET /.well-known/oauth-protected-resource`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.well_known.ResourceMetadata?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.well_known.ResourceMetadata?, telnyx.Error, telnyx.Response
function well_known.retrieve_protected_resource_metadata(parameters, opts) end

---@class telnyx.well_known.AuthorizationServerMetadata
---@field authorization_endpoint? string # a URL
---@field code_challenge_methods_supported? string[]
---@field grant_types_supported? string[]
---@field introspection_endpoint? string # a URL
---@field issuer? string # a URL
---@field jwks_uri? string # a URL
---@field registration_endpoint? string # a URL
---@field response_types_supported? string[]
---@field scopes_supported? string[]
---@field token_endpoint? string # a URL
---@field token_endpoint_auth_methods_supported? string[]

---@class telnyx.well_known.ResourceMetadata
---@field authorization_servers? string[]
---@field resource? string # a URL
