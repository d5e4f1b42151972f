-- What telnyx.describe tells of the operations of `recording_transcriptions` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["recording_transcriptions.delete"] = { "Deletes a recording transcription" },
  ["recording_transcriptions.list"] = { "Lists recording transcriptions", {
      ["filter[recording_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["recording_transcriptions.retrieve"] = { "Retrieves a recording transcription" },
}
