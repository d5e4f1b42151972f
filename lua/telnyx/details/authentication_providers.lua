-- What telnyx.describe tells of the operations of `authentication_providers` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["authentication_providers.create"] = { "Creates an authentication provider", {
      active = { default = true },
      settings_url = { format = "uri" },
    } },
  ["authentication_providers.delete"] = { "Deletes an authentication provider" },
  ["authentication_providers.list"] = { "Lists authentication providers", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "-created_at", values = { "name", "-name", "short_name", "-short_name", "active", "-active", "created_at", "-created_at", "updated_at", "-updated_at" } },
    } },
  ["authentication_providers.retrieve"] = { "Retrieves an authentication provider" },
  ["authentication_providers.update"] = { "Updates an authentication provider", {
      active = { default = true },
      settings_url = { format = "uri" },
    } },
}
