---@meta _
-- Types of `client.room_compositions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.room_compositions
local room_compositions = {}

---@class (exact) telnyx.room_compositions.CreateParameters
---@field format? string # default "mp4"
---@field resolution? string # default "1280x720"
---@field session_id? string # a UUID
---@field video_layout? table<string, telnyx.room_compositions.VideoRegion>
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates a room composition.
---
---`POST /room_compositions`
---@param parameters? telnyx.room_compositions.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.room_compositions.RoomCompositionsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.room_compositions.RoomCompositionsCreateAnswer?, telnyx.Error, telnyx.Response
function room_compositions.create(parameters, opts) end

---Deletes a room composition.
---
---`DELETE /room_compositions/{room_composition_id}`
---@param room_composition_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(room_composition_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { room_composition_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function room_compositions.delete(room_composition_id, parameters, opts) end

---@class (exact) telnyx.room_compositions.ListParameters
---@field filter_date_created_at_eq? telnyx.Date
---@field filter_date_created_at_gte? telnyx.Date
---@field filter_date_created_at_lte? telnyx.Date
---@field filter_session_id? string # a UUID
---@field filter_status? 'completed'|'processing'|'enqueued'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { date_created_at?: { eq?: telnyx.Date, gte?: telnyx.Date, lte?: telnyx.Date, [string]: telnyx.NoSuchName }, session_id?: string, status?: 'completed'|'processing'|'enqueued', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists room compositions.
---
---`GET /room_compositions`
---@param parameters? telnyx.room_compositions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.room_compositions.RoomComposition>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.room_compositions.RoomComposition>?, telnyx.Error, telnyx.Response
function room_compositions.list(parameters, opts) end

---Retrieves a room composition.
---
---`GET /room_compositions/{room_composition_id}`
---@param room_composition_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.room_compositions.RoomCompositionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(room_composition_id: string, opts?: telnyx.CallOptions): telnyx.room_compositions.RoomCompositionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { room_composition_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.room_compositions.RoomCompositionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function room_compositions.retrieve(room_composition_id, parameters, opts) end

---@class telnyx.room_compositions.RoomComposition
---@field completed_at? string
---@field created_at? string # when it was created
---@field download_url? string
---@field duration_secs? integer # seconds
---@field ended_at? string
---@field format? 'mp4'
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field resolution? string
---@field room_id? string # a UUID
---@field session_id? string # a UUID
---@field size_mb? number
---@field started_at? string
---@field status? 'completed'|'enqueued'|'processing'
---@field updated_at? string # when it last changed
---@field user_id? string # a UUID
---@field video_layout? table<string, telnyx.room_compositions.VideoRegion>
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30

---@class telnyx.room_compositions.RoomCompositionsCreateAnswer
---@field data telnyx.room_compositions.RoomComposition

---@class telnyx.room_compositions.RoomCompositionsRetrieveAnswer
---@field data telnyx.room_compositions.RoomComposition

---@class telnyx.room_compositions.VideoRegion
---@field height? integer # at least 16
---@field max_columns? integer # 1 to 1000
---@field max_rows? integer # 1 to 1000
---@field video_sources? string[]
---@field width? integer # at least 16
---@field x_pos? integer # default 0
---@field y_pos? integer # default 0
---@field z_pos? integer # -99 to 99, default 0
