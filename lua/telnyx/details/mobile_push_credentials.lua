-- What telnyx.describe tells of the operations of `mobile_push_credentials` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["mobile_push_credentials.create"] = { "Creates a mobile push credential", {
      type = { values = { "ios" } },
    } },
  ["mobile_push_credentials.delete"] = { "Deletes a mobile push credential" },
  ["mobile_push_credentials.list"] = { "Lists mobile push credentials", {
      ["filter[type]"] = { values = { "ios", "android" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["mobile_push_credentials.retrieve"] = { "Retrieves a mobile push credential" },
}
