-- What editors and the documentation know about the types of `room_compositions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["room_compositions.create"] = "RoomCompositionsCreateAnswer",
    ["room_compositions.list"] = "RoomComposition",
    ["room_compositions.retrieve"] = "RoomCompositionsRetrieveAnswer",
  },
  parameters = {
    ["room_compositions.create"] = {
      video_layout = "table<string, VideoRegion>",
    },
    ["room_compositions.list"] = {
      ["filter[status]"] = "'completed'|'processing'|'enqueued'",
    },
  },
  types = {
    RoomComposition = {
      completed_at = "string",
      created_at = "string",
      download_url = "string",
      duration_secs = "integer",
      ended_at = "string",
      format = "'mp4'",
      id = "string",
      record_type = "string",
      resolution = "string",
      room_id = "string",
      session_id = "string",
      size_mb = "number",
      started_at = "string",
      status = "'completed'|'enqueued'|'processing'",
      updated_at = "string",
      user_id = "string",
      video_layout = "table<string, VideoRegion>",
      webhook_event_failover_url = "string",
      webhook_event_url = "string",
      webhook_timeout_secs = "integer",
    },
    RoomCompositionsCreateAnswer = {
      data = "RoomComposition",
    },
    RoomCompositionsRetrieveAnswer = {
      data = "RoomComposition",
    },
    VideoRegion = {
      height = "integer",
      max_columns = "integer",
      max_rows = "integer",
      video_sources = "string[]",
      width = "integer",
      x_pos = "integer",
      y_pos = "integer",
      z_pos = "integer",
    },
  },
}
