-- What telnyx.describe tells of the operations of `billing_groups` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["billing_groups.create"] = { "Creates a billing group" },
  ["billing_groups.delete"] = { "Deletes a billing group" },
  ["billing_groups.list"] = { "Lists billing groups", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["billing_groups.retrieve"] = { "Retrieves a billing group" },
  ["billing_groups.update"] = { "Updates a billing group" },
}
