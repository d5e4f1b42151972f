-- What telnyx.describe tells of the operations of `dialogflow_connections` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["dialogflow_connections.create"] = { "Creates the Dialogflow connection of a connection", {
      dialogflow_api = { default = "es", values = { "cx", "es" } },
    } },
  ["dialogflow_connections.delete"] = { "Deletes the Dialogflow connection of a connection" },
  ["dialogflow_connections.retrieve"] = { "Retrieves the Dialogflow connection of a connection" },
  ["dialogflow_connections.update"] = { "Updates the Dialogflow connection of a connection", {
      dialogflow_api = { default = "es", values = { "cx", "es" } },
    } },
}
