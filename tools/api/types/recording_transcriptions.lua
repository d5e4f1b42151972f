-- What editors and the documentation know about the types of `recording_transcriptions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["recording_transcriptions.delete"] = "RecordingTranscriptionsDeleteAnswer",
    ["recording_transcriptions.list"] = "RecordingTranscription",
    ["recording_transcriptions.retrieve"] = "RecordingTranscriptionsRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["recording_transcriptions.list filter[recording_id]"] = { format = "uuid" },
    ["recording_transcriptions.list page[number]"] = { default = 1, minimum = 1 },
    ["recording_transcriptions.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    RecordingTranscription = {
      created_at = "string",
      duration_millis = "integer",
      id = "string",
      record_type = "'recording_transcription'",
      recording_id = "string",
      status = "'in-progress'|'completed'",
      transcription_text = "string",
      updated_at = "string",
    },
    RecordingTranscriptionsDeleteAnswer = {
      data = "RecordingTranscription",
    },
    RecordingTranscriptionsRetrieveAnswer = {
      data = "RecordingTranscription",
    },
  },
}
