---@meta _
-- Types of `client.operator_connect` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.operator_connect
---@field actions telnyx.operator_connect.actions

---@class telnyx.operator_connect.actions
local operator_connect_actions = {}

---`POST /operator_connect/actions/refresh`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function operator_connect_actions.refresh(opts) end
