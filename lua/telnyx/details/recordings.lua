-- What telnyx.describe tells of the operations of `recordings` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["recordings.delete"] = { "Deletes a recording" },
  ["recordings.list"] = { "Lists recordings", {
      ["filter[call_leg_id]"] = { format = "uuid" },
      ["filter[call_session_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["recordings.retrieve"] = { "Retrieves a recording" },
  ["recordings.actions.delete"] = { "Deletes a recording" },
}
