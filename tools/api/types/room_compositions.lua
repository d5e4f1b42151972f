-- What editors and the documentation know about the types of `room_compositions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
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
  facts = {
    ["RoomComposition.completed_at"] = { format = "date-time" },
    ["RoomComposition.created_at"] = { format = "date-time" },
    ["RoomComposition.ended_at"] = { format = "date-time" },
    ["RoomComposition.id"] = { format = "uuid" },
    ["RoomComposition.room_id"] = { format = "uuid" },
    ["RoomComposition.session_id"] = { format = "uuid" },
    ["RoomComposition.started_at"] = { format = "date-time" },
    ["RoomComposition.updated_at"] = { format = "date-time" },
    ["RoomComposition.user_id"] = { format = "uuid" },
    ["RoomComposition.webhook_event_failover_url"] = { default = "", format = "uri" },
    ["RoomComposition.webhook_event_url"] = { format = "uri" },
    ["RoomComposition.webhook_timeout_secs"] = { maximum = 30, minimum = 0 },
    ["VideoRegion.height"] = { minimum = 16 },
    ["VideoRegion.max_columns"] = { maximum = 1000, minimum = 1 },
    ["VideoRegion.max_rows"] = { maximum = 1000, minimum = 1 },
    ["VideoRegion.width"] = { minimum = 16 },
    ["VideoRegion.x_pos"] = { default = 0 },
    ["VideoRegion.y_pos"] = { default = 0 },
    ["VideoRegion.z_pos"] = { default = 0, maximum = 99, minimum = -99 },
    ["room_compositions.create format"] = { default = "mp4" },
    ["room_compositions.create resolution"] = { default = "1280x720" },
    ["room_compositions.create session_id"] = { format = "uuid" },
    ["room_compositions.create webhook_event_failover_url"] = { default = "", format = "uri" },
    ["room_compositions.create webhook_event_url"] = { format = "uri" },
    ["room_compositions.create webhook_timeout_secs"] = { maximum = 30, minimum = 0 },
    ["room_compositions.list filter[date_created_at][eq]"] = { format = "date" },
    ["room_compositions.list filter[date_created_at][gte]"] = { format = "date" },
    ["room_compositions.list filter[date_created_at][lte]"] = { format = "date" },
    ["room_compositions.list filter[session_id]"] = { format = "uuid" },
    ["room_compositions.list page[number]"] = { default = 1, minimum = 1 },
    ["room_compositions.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
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
