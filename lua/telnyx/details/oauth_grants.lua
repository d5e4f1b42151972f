-- What telnyx.describe tells of the operations of `oauth_grants` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["oauth_grants.delete"] = { "Deletes an OAuth grant" },
  ["oauth_grants.list"] = { "Lists OAuth grants", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 100, minimum = 1 },
    } },
  ["oauth_grants.retrieve"] = { "Retrieves an OAuth grant" },
}
