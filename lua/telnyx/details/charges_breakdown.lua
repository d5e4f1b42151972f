-- What telnyx.describe tells of the operations of `charges_breakdown` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["charges_breakdown.retrieve"] = { "Breaks down the charges of a month by phone number", {
      end_date = { format = "date" },
      format = { default = "json", values = { "json", "csv" } },
      start_date = { format = "date" },
    } },
}
