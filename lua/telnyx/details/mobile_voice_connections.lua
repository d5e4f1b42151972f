-- What telnyx.describe tells of the operations of `mobile_voice_connections` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["mobile_voice_connections.create"] = { "Creates a mobile voice connection", {
      active = { default = true },
      connection_name = { default = "Telnyx Mobile Voice IMS" },
      webhook_api_version = { default = "2", values = { "1", "2" } },
    } },
  ["mobile_voice_connections.delete"] = { "Deletes a mobile voice connection" },
  ["mobile_voice_connections.list"] = { "Lists mobile voice connections", {
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["mobile_voice_connections.retrieve"] = { "Retrieves a mobile voice connection" },
  ["mobile_voice_connections.update"] = { "Updates a mobile voice connection", {
      webhook_api_version = { values = { "1", "2" } },
    } },
}
