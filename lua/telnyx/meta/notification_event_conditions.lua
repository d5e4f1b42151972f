---@meta _
-- Types of `client.notification_event_conditions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_event_conditions
local notification_event_conditions = {}

---@class telnyx.notification_event_conditions.ListParameters
---@field filter? table
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /notification_event_conditions`
---@param parameters? telnyx.notification_event_conditions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function notification_event_conditions.list(parameters, opts) end
