---@meta _
-- Types of `client.email_events` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_events
local email_events = {}

---@class (exact) telnyx.email_events.ListParameters
---@field email_id? string # a UUID
---@field event_type? any
---@field from? telnyx.DateTime
---@field page_cursor? string
---@field page_size? integer # 1 to 100, default 25
---@field to? telnyx.DateTime
---@field page? { cursor?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists email events.
---
---`GET /email_events`
---@param parameters? telnyx.email_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_events.AccountEmailEvent>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.email_events.AccountEmailEvent>?, telnyx.Error, telnyx.Response
function email_events.list(parameters, opts) end

---@class (exact) telnyx.email_events.RetrieveStatsParameters
---@field from? telnyx.DateTime
---@field to? telnyx.DateTime
---@field [string] telnyx.NoSuchName

---Retrieves statistics of email events.
---
---`GET /email_events/stats`
---@param parameters? telnyx.email_events.RetrieveStatsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_events.EmailEventStatsResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.email_events.EmailEventStatsResponse?, telnyx.Error, telnyx.Response
function email_events.retrieve_stats(parameters, opts) end

---@class telnyx.email_events.AccountEmailEvent
---@field canonical_event_type string
---@field event_type string
---@field id string # a UUID
---@field occurred_at string
---@field payload table
---@field recipient_id? string

---@class telnyx.email_events.EmailEventCounts
---@field bounced integer # at least 0
---@field clicked integer # at least 0
---@field complained integer # at least 0
---@field deferred integer # at least 0
---@field delivered integer # at least 0
---@field failed integer # at least 0
---@field opened integer # at least 0
---@field queued integer # at least 0
---@field sent integer # at least 0
---@field unsubscribed integer # at least 0

---@class telnyx.email_events.EmailEventRates
---@field bounce_rate number # at least 0
---@field click_rate number # at least 0
---@field complaint_rate number # at least 0
---@field deferred_rate number # at least 0
---@field delivery_rate number # at least 0
---@field open_rate number # at least 0

---@class telnyx.email_events.EmailEventStats
---@field counts telnyx.email_events.EmailEventCounts
---@field rates telnyx.email_events.EmailEventRates
---@field record_type 'email_event_stats' # the kind of record
---@field time_range telnyx.email_events.TimeRange

---@class telnyx.email_events.EmailEventStatsResponse
---@field data telnyx.email_events.EmailEventStats

---@class telnyx.email_events.TimeRange
---@field from? string
---@field to? string
