-- What editors and the documentation know about the types of `room_recordings`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["room_recordings.delete_bulk"] = "RoomRecordingsDeleteBulkAnswer",
    ["room_recordings.list"] = "RoomRecording",
    ["room_recordings.retrieve"] = "RoomRecordingsRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["RoomRecording.completed_at"] = { format = "date-time" },
    ["RoomRecording.created_at"] = { format = "date-time" },
    ["RoomRecording.ended_at"] = { format = "date-time" },
    ["RoomRecording.id"] = { format = "uuid" },
    ["RoomRecording.participant_id"] = { format = "uuid" },
    ["RoomRecording.room_id"] = { format = "uuid" },
    ["RoomRecording.session_id"] = { format = "uuid" },
    ["RoomRecording.started_at"] = { format = "date-time" },
    ["RoomRecording.updated_at"] = { format = "date-time" },
    ["room_recordings.delete_bulk filter[date_ended_at][eq]"] = { format = "date" },
    ["room_recordings.delete_bulk filter[date_ended_at][gte]"] = { format = "date" },
    ["room_recordings.delete_bulk filter[date_ended_at][lte]"] = { format = "date" },
    ["room_recordings.delete_bulk filter[date_started_at][eq]"] = { format = "date" },
    ["room_recordings.delete_bulk filter[date_started_at][gte]"] = { format = "date" },
    ["room_recordings.delete_bulk filter[date_started_at][lte]"] = { format = "date" },
    ["room_recordings.delete_bulk filter[participant_id]"] = { format = "uuid" },
    ["room_recordings.delete_bulk filter[room_id]"] = { format = "uuid" },
    ["room_recordings.delete_bulk filter[session_id]"] = { format = "uuid" },
    ["room_recordings.delete_bulk page[number]"] = { default = 1, minimum = 1 },
    ["room_recordings.delete_bulk page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["room_recordings.list filter[date_ended_at][eq]"] = { format = "date" },
    ["room_recordings.list filter[date_ended_at][gte]"] = { format = "date" },
    ["room_recordings.list filter[date_ended_at][lte]"] = { format = "date" },
    ["room_recordings.list filter[date_started_at][eq]"] = { format = "date" },
    ["room_recordings.list filter[date_started_at][gte]"] = { format = "date" },
    ["room_recordings.list filter[date_started_at][lte]"] = { format = "date" },
    ["room_recordings.list filter[participant_id]"] = { format = "uuid" },
    ["room_recordings.list filter[room_id]"] = { format = "uuid" },
    ["room_recordings.list filter[session_id]"] = { format = "uuid" },
    ["room_recordings.list page[number]"] = { default = 1, minimum = 1 },
    ["room_recordings.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    RoomRecording = {
      codec = "string",
      completed_at = "string",
      created_at = "string",
      download_url = "string",
      duration_secs = "integer",
      ended_at = "string",
      id = "string",
      participant_id = "string",
      record_type = "string",
      room_id = "string",
      session_id = "string",
      size_mb = "number",
      started_at = "string",
      status = "'completed'|'processing'",
      type = "'audio'|'video'",
      updated_at = "string",
    },
    RoomRecordingsDeleteBulkAnswer = {
      data = "RoomRecordingsDeleteBulkAnswerData",
    },
    RoomRecordingsDeleteBulkAnswerData = {
      room_recordings = "integer",
    },
    RoomRecordingsRetrieveAnswer = {
      data = "RoomRecording",
    },
  },
}
