---@meta _
-- Types of `client.email_events` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_events
local email_events = {}

---@class telnyx.email_events.ListParameters
---@field email_id? string
---@field event_type? any
---@field from? telnyx.DateTime
---@field page_cursor? string
---@field page_size? integer
---@field to? telnyx.DateTime
---@field page? { cursor?: string }

---`GET /email_events`
---@param parameters? telnyx.email_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_events.list(parameters, opts) end

---@class telnyx.email_events.RetrieveStatsParameters
---@field from? telnyx.DateTime
---@field to? telnyx.DateTime

---`GET /email_events/stats`
---@param parameters? telnyx.email_events.RetrieveStatsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_events.retrieve_stats(parameters, opts) end
