-- What telnyx.describe tells of the operations of `virtual_cross_connects` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["virtual_cross_connects.create"] = { "Creates a virtual cross connect", {
      cloud_provider = { values = { "aws", "azure", "gce" } },
      network_id = { format = "uuid" },
    } },
  ["virtual_cross_connects.delete"] = { "Deletes a virtual cross connect" },
  ["virtual_cross_connects.list"] = { "Lists virtual cross connects", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["virtual_cross_connects.retrieve"] = { "Retrieves a virtual cross connect" },
  ["virtual_cross_connects.update"] = { "Updates a virtual cross connect" },
}
