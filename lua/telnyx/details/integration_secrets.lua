-- What telnyx.describe tells of the operations of `integration_secrets` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["integration_secrets.create"] = { "Creates an integration secret", {
      type = { values = { "bearer", "basic" } },
    } },
  ["integration_secrets.delete"] = { "Deletes an integration secret" },
  ["integration_secrets.list"] = { "Lists integration secrets", {
      ["filter[type]"] = { values = { "bearer", "basic" } },
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
}
