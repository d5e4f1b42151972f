-- What telnyx.describe tells of the operations of `requirements` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["requirements.list"] = { "Lists requirements", {
      ["filter[action]"] = { values = { "branded_calling", "ordering", "porting" } },
      ["filter[phone_number_type]"] = { values = { "local", "national", "toll_free" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["requirements.retrieve"] = { "Retrieves a requirement" },
  ["requirements.versions.create"] = { "Creates a version of a requirement", {
      effective_start_at = { format = "date-time" },
    } },
  ["requirements.versions.delete_pending"] = { "Deletes the pending version of a requirement" },
}
