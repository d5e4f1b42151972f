---@meta _
-- Types of `client.call_events` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.call_events
local call_events = {}

---@class telnyx.call_events.ListParameters
---@field filter_application_name_contains? string
---@field filter_application_session_id? string
---@field filter_connection_id? string
---@field filter_failed? boolean
---@field filter_from? string
---@field filter_leg_id? string
---@field filter_name? string
---@field filter_occurred_at_eq? string
---@field filter_occurred_at_gt? string
---@field filter_occurred_at_gte? string
---@field filter_occurred_at_lt? string
---@field filter_occurred_at_lte? string
---@field filter_outbound_outbound_voice_profile_id? string
---@field filter_product? string
---@field filter_status? string
---@field filter_to? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { application_name?: { contains?: string }, application_session_id?: string, connection_id?: string, failed?: boolean, from?: string, leg_id?: string, name?: string, occurred_at?: { eq?: string, gt?: string, gte?: string, lt?: string, lte?: string }, ["outbound.outbound_voice_profile_id"]?: string, product?: string, status?: string, to?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /call_events`
---@param parameters? telnyx.call_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function call_events.list(parameters, opts) end
