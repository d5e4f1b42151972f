-- The endpoints of `voice_designs`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/voice_designs",
    body = { prompt = "string!", text = "string!", language = "string", max_new_tokens = "integer",
      name = "string", provider = "string", repetition_penalty = "number", temperature = "number",
      top_k = "integer", top_p = "number", voice_design_id = "string" } },
  delete = { "DELETE", "/voice_designs/{id}", response = "none" },
  delete_version = { "DELETE", "/voice_designs/{id}/versions/{version}", response = "none" },
  download_sample = { "GET", "/voice_designs/{id}/sample", response = "binary",
    accept = "audio/wav",
    query = { version = "integer" } },
  list = { "GET", "/voice_designs", page = "flat",
    query = { ["filter[name]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer",
      sort = "string" } },
  rename = { "PATCH", "/voice_designs/{id}", body = { name = "string!" } },
  retrieve = { "GET", "/voice_designs/{id}", query = { version = "integer" } },
}
