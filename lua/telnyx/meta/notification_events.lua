---@meta _
-- Types of `client.notification_events` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_events
local notification_events = {}

---@class (exact) telnyx.notification_events.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists notification events.
---
---`GET /notification_events`
---@param parameters? telnyx.notification_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.notification_events.NotificationEvent>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.notification_events.NotificationEvent>?, telnyx.Error, telnyx.Response
function notification_events.list(parameters, opts) end

---@class telnyx.notification_events.NotificationEvent
---@field created_at? string # when it was created
---@field enabled? boolean
---@field id string
---@field name? string
---@field notification_category? string
---@field updated_at? string # when it last changed
