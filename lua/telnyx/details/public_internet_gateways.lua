-- What telnyx.describe tells of the operations of `public_internet_gateways` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["public_internet_gateways.create"] = { "Creates a public internet gateway", {
      network_id = { format = "uuid" },
    } },
  ["public_internet_gateways.delete"] = { "Deletes a public internet gateway" },
  ["public_internet_gateways.list"] = { "Lists public internet gateways", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["public_internet_gateways.retrieve"] = { "Retrieves a public internet gateway" },
}
