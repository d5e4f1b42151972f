-- The endpoints of `messaging_optouts`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/messaging_optouts", page = "flat",
    query = { ["created_at[gte]"] = "datetime", ["created_at[lte]"] = "datetime",
      ["filter[from]"] = "string", ["filter[messaging_profile_id]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", redaction_enabled = "string" } },
}
