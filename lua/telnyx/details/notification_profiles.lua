-- What telnyx.describe tells of the operations of `notification_profiles` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["notification_profiles.create"] = { "Creates a notification profile" },
  ["notification_profiles.delete"] = { "Deletes a notification profile" },
  ["notification_profiles.list"] = { "Lists notification profiles", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["notification_profiles.retrieve"] = { "Retrieves a notification profile" },
  ["notification_profiles.update"] = { "Updates a notification profile" },
}
