-- The endpoints of `whatsapp.templates`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/whatsapp/message_templates",
    body = { category = "string!", components = "object[]!", language = "string!", name = "string!",
      waba_id = "string!" } },
  list = { "GET", "/whatsapp/message_templates", page = "flat",
    query = { ["filter[category]"] = "string", ["filter[search]"] = "string",
      ["filter[status]"] = "string", ["filter[waba_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
}
