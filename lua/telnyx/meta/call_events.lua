---@meta _
-- Types of `client.call_events` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.call_events
local call_events = {}

---@class (exact) telnyx.call_events.ListParameters
---@field filter_application_name_contains? string # default "null"
---@field filter_application_session_id? string # a UUID
---@field filter_connection_id? string
---@field filter_failed? boolean
---@field filter_from? string
---@field filter_leg_id? string # a UUID
---@field filter_name? string
---@field filter_occurred_at_eq? string
---@field filter_occurred_at_gt? string
---@field filter_occurred_at_gte? string
---@field filter_occurred_at_lt? string
---@field filter_occurred_at_lte? string
---@field filter_outbound_outbound_voice_profile_id? string
---@field filter_product? 'call_control'|'fax'|'texml'
---@field filter_status? 'init'|'in_progress'|'completed'
---@field filter_to? string
---@field filter_type? 'command'|'webhook'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { application_name?: { contains?: string, [string]: telnyx.NoSuchName }, application_session_id?: string, connection_id?: string, failed?: boolean, from?: string, leg_id?: string, name?: string, occurred_at?: { eq?: string, gt?: string, gte?: string, lt?: string, lte?: string, [string]: telnyx.NoSuchName }, ["outbound.outbound_voice_profile_id"]?: string, product?: 'call_control'|'fax'|'texml', status?: 'init'|'in_progress'|'completed', to?: string, type?: 'command'|'webhook', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists call events.
---
---`GET /call_events`
---@param parameters? telnyx.call_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.call_events.CallEvent>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.call_events.CallEvent>?, telnyx.Error, telnyx.Response
function call_events.list(parameters, opts) end

---@class telnyx.call_events.CallEvent
---@field call_leg_id string # identifies this leg of the call, in webhooks
---@field call_session_id string # identifies all legs of the call
---@field event_timestamp string
---@field metadata table
---@field name string
---@field record_type 'call_event' # the kind of record
---@field type 'command'|'webhook'
