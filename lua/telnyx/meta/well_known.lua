---@meta _
-- Types of `client.well_known` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.well_known
local well_known = {}

---`GET /.well-known/oauth-authorization-server`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function well_known.retrieve_authorization_server_metadata(opts) end

---`GET /.well-known/oauth-protected-resource`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function well_known.retrieve_protected_resource_metadata(opts) end
