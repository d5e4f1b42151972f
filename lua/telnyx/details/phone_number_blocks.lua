-- What telnyx.describe tells of the operations of `phone_number_blocks` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["phone_number_blocks.jobs.delete_phone_number_block"] = { "Starts deleting the phone numbers of a block" },
  ["phone_number_blocks.jobs.list"] = { "Lists jobs", {
      ["filter[status]"] = { values = { "pending", "in_progress", "completed", "failed" } },
      ["filter[type]"] = { values = { "delete_phone_number_block" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { values = { "created_at" } },
    } },
  ["phone_number_blocks.jobs.retrieve"] = { "Retrieves a job" },
}
