-- What editors and the documentation know about the types of `recordings`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["recordings.actions.delete"] = "RecordingsActionsDeleteAnswer",
    ["recordings.delete"] = "RecordingResponse",
    ["recordings.list"] = "RecordingResponseData",
    ["recordings.retrieve"] = "RecordingResponse",
  },
  parameters = {
  },
  facts = {
    ["recordings.list filter[call_leg_id]"] = { format = "uuid" },
    ["recordings.list filter[call_session_id]"] = { format = "uuid" },
    ["recordings.list page[number]"] = { default = 1, minimum = 1 },
    ["recordings.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    RecordingResponse = {
      data = "RecordingResponseData",
    },
    RecordingResponseData = {
      call_control_id = "string",
      call_leg_id = "string",
      call_session_id = "string",
      channels = "'single'|'dual'",
      conference_id = "string",
      connection_id = "string",
      created_at = "string",
      download_urls = "RecordingResponseDataDownloadUrls",
      duration_millis = "integer",
      from = "string",
      id = "string",
      initiated_by = "string",
      record_type = "'recording'",
      recording_ended_at = "string",
      recording_started_at = "string",
      source = "'conference'|'call'",
      status = "'completed'",
      to = "string",
      updated_at = "string",
    },
    RecordingResponseDataDownloadUrls = {
      mp3 = "string",
      wav = "string",
    },
    RecordingsActionsDeleteAnswer = {
      status = "'ok'",
    },
  },
}
