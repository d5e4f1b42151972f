---@meta _
-- Types of `client.recordings` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.recordings
---@field actions telnyx.recordings.actions
local recordings = {}

---`DELETE /recordings/{recording_id}`
---@param recording_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { recording_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function recordings.delete(recording_id, opts) end

---@class telnyx.recordings.ListParameters
---@field filter_call_control_id? string
---@field filter_call_leg_id? string
---@field filter_call_session_id? string
---@field filter_conference_id? string
---@field filter_conference_region? string
---@field filter_connection_id? string
---@field filter_created_at_gte? string
---@field filter_created_at_lte? string
---@field filter_end_time_gte? string
---@field filter_end_time_lte? string
---@field filter_from? string
---@field filter_sip_call_id? string
---@field filter_start_time_gte? string
---@field filter_start_time_lte? string
---@field filter_to? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { call_control_id?: string, call_leg_id?: string, call_session_id?: string, conference_id?: string, conference_region?: string, connection_id?: string, created_at?: { gte?: string, lte?: string }, end_time?: { gte?: string, lte?: string }, from?: string, sip_call_id?: string, start_time?: { gte?: string, lte?: string }, to?: string }
---@field page? { number?: integer, size?: integer }

---`GET /recordings`
---@param parameters? telnyx.recordings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function recordings.list(parameters, opts) end

---`GET /recordings/{recording_id}`
---@param recording_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { recording_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function recordings.retrieve(recording_id, opts) end

---@class telnyx.recordings.actions
local recordings_actions = {}

---@class telnyx.recordings.actions.DeleteParameters
---@field ids string[]

---`POST /recordings/actions/delete`
---@param parameters telnyx.recordings.actions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function recordings_actions.delete(parameters, opts) end
