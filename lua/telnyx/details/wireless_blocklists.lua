-- What telnyx.describe tells of the operations of `wireless_blocklists` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["wireless_blocklists.create"] = { "Creates a wireless blocklist", {
      type = { values = { "country", "mcc", "plmn" } },
    } },
  ["wireless_blocklists.delete"] = { "Deletes a wireless blocklist" },
  ["wireless_blocklists.list"] = { "Lists wireless blocklists", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["wireless_blocklists.retrieve"] = { "Retrieves a wireless blocklist" },
  ["wireless_blocklists.update"] = { "Updates a wireless blocklist" },
}
