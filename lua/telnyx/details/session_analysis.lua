-- What telnyx.describe tells of the operations of `session_analysis` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["session_analysis.retrieve"] = { "Retrieves a session analysis", {
      date_time = { format = "date-time" },
      expand = { default = "record", values = { "record", "none" } },
      include_children = { default = true },
      max_depth = { default = 2, maximum = 5, minimum = 1 },
      record_type = { about = "the kind of record" },
    } },
  ["session_analysis.metadata.retrieve"] = { "Retrieves the metadata" },
  ["session_analysis.metadata.retrieve_record_type"] = { "Retrieves what is known of a record type", {
      record_type = { about = "the kind of record" },
    } },
}
