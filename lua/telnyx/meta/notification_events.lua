---@meta _
-- Types of `client.notification_events` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_events
local notification_events = {}

---@class telnyx.notification_events.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /notification_events`
---@param parameters? telnyx.notification_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function notification_events.list(parameters, opts) end
