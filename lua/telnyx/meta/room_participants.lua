---@meta _
-- Types of `client.room_participants` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.room_participants
local room_participants = {}

---@class telnyx.room_participants.ListParameters
---@field filter_context? string
---@field filter_date_joined_at_eq? telnyx.Date
---@field filter_date_joined_at_gte? telnyx.Date
---@field filter_date_joined_at_lte? telnyx.Date
---@field filter_date_left_at_eq? telnyx.Date
---@field filter_date_left_at_gte? telnyx.Date
---@field filter_date_left_at_lte? telnyx.Date
---@field filter_date_updated_at_eq? telnyx.Date
---@field filter_date_updated_at_gte? telnyx.Date
---@field filter_date_updated_at_lte? telnyx.Date
---@field filter_session_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { context?: string, date_joined_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_left_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, date_updated_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, session_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /room_participants`
---@param parameters? telnyx.room_participants.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function room_participants.list(parameters, opts) end

---`GET /room_participants/{room_participant_id}`
---@param room_participant_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { room_participant_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function room_participants.retrieve(room_participant_id, opts) end
