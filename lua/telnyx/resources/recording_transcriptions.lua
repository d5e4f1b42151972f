-- The endpoints of `recording_transcriptions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/recording_transcriptions/{recording_transcription_id}" },
  list = { "GET", "/recording_transcriptions", page = "flat",
    query = { ["filter[created_at][gte]"] = "string", ["filter[created_at][lte]"] = "string",
      ["filter[recording_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/recording_transcriptions/{recording_transcription_id}" },
}
