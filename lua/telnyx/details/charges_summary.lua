-- What telnyx.describe tells of the operations of `charges_summary` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["charges_summary.retrieve"] = { "Summarizes the charges of a month", {
      end_date = { format = "date" },
      start_date = { format = "date" },
    } },
}
