-- The endpoints of `voice_clones`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/voice_clones", whole = "voice_clone_request",
    body = { gender = "string!", language = "string!", name = "string!",
      voice_design_id = "string!", provider = "string" } },
  create_from_upload = { "POST", "/voice_clones/from_upload", whole = "voice_clone_upload_request",
    form = { audio_file = "file!", gender = "string!", language = "string!", name = "string!",
      provider = "string!", label = "string", model_id = "string?", ref_text = "string" } },
  delete = { "DELETE", "/voice_clones/{id}", response = "none" },
  download_sample = { "GET", "/voice_clones/{id}/sample", response = "binary",
    accept = "audio/wav" },
  list = { "GET", "/voice_clones", page = "flat",
    query = { ["filter[name]"] = "string", ["filter[provider]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
  update = { "PATCH", "/voice_clones/{id}",
    body = { name = "string!", gender = "string", language = "string" } },
}
