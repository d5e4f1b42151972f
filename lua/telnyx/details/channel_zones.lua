-- What telnyx.describe tells of the operations of `channel_zones` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["channel_zones.list"] = { "Lists channel zones", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["channel_zones.update"] = { "Updates a channel zone" },
}
