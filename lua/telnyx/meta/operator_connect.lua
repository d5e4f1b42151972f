---@meta _
-- Types of `client.operator_connect` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.operator_connect
---@field actions telnyx.operator_connect.actions

---@class telnyx.operator_connect.actions
local operator_connect_actions = {}

---Refreshes what Operator Connect knows of the tenant.
---
---`POST /operator_connect/actions/refresh`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.operator_connect.OperatorConnectActionsRefreshAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.operator_connect.OperatorConnectActionsRefreshAnswer?, telnyx.Error, telnyx.Response
function operator_connect_actions.refresh(parameters, opts) end

---@class telnyx.operator_connect.OperatorConnectActionsRefreshAnswer
---@field message? string
---@field success? boolean
