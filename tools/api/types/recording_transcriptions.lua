-- What editors and the documentation know about the types of `recording_transcriptions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
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
