---@meta _
-- Types of `client.audit_events` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.audit_events
local audit_events = {}

---@class telnyx.audit_events.ListParameters
---@field filter_created_after? telnyx.DateTime
---@field filter_created_before? telnyx.DateTime
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { created_after?: telnyx.DateTime, created_before?: telnyx.DateTime }
---@field page? { number?: integer, size?: integer }

---`GET /audit_events`
---@param parameters? telnyx.audit_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function audit_events.list(parameters, opts) end
