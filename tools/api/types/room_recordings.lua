-- What editors and the documentation know about the types of `room_recordings`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
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
