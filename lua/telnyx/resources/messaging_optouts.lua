-- The endpoints of `messaging_optouts`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/messaging_optouts", page = "flat",
    query = { created_at = "object", filter = "object", ["page[number]"] = "integer",
      ["page[size]"] = "integer", redaction_enabled = "string" } },
}
