---@meta _
-- Types of `client.room_compositions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.room_compositions
local room_compositions = {}

---@class telnyx.room_compositions.CreateParameters
---@field format? string
---@field resolution? string
---@field session_id? string
---@field video_layout? table
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`POST /room_compositions`
---@param parameters? telnyx.room_compositions.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function room_compositions.create(parameters, opts) end

---`DELETE /room_compositions/{room_composition_id}`
---@param room_composition_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { room_composition_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function room_compositions.delete(room_composition_id, opts) end

---@class telnyx.room_compositions.ListParameters
---@field filter_date_created_at_eq? telnyx.Date
---@field filter_date_created_at_gte? telnyx.Date
---@field filter_date_created_at_lte? telnyx.Date
---@field filter_session_id? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { date_created_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date }, session_id?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /room_compositions`
---@param parameters? telnyx.room_compositions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function room_compositions.list(parameters, opts) end

---`GET /room_compositions/{room_composition_id}`
---@param room_composition_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { room_composition_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function room_compositions.retrieve(room_composition_id, opts) end
