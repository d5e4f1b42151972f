-- What telnyx.describe tells of the operations of `texml_applications` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["texml_applications.create"] = { "Creates a TeXML application", {
      active = { default = true },
      anchorsite_override = { default = "Latency" },
      call_cost_in_webhooks = { default = false },
      dtmf_type = { default = "RFC 2833" },
      first_command_timeout = { default = false },
      first_command_timeout_secs = { default = 30 },
      status_callback = { format = "uri" },
      status_callback_method = { default = "post", values = { "get", "post" } },
      voice_fallback_url = { format = "uri" },
      voice_method = { default = "post", values = { "get", "post" } },
      voice_url = { format = "uri" },
    } },
  ["texml_applications.delete"] = { "Deletes a TeXML application" },
  ["texml_applications.list"] = { "Lists TeXML applications", {
      ["filter[friendly_name]"] = { default = "null" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "friendly_name", "active" } },
    } },
  ["texml_applications.retrieve"] = { "Retrieves a TeXML application" },
  ["texml_applications.update"] = { "Updates a TeXML application", {
      active = { default = true },
      anchorsite_override = { default = "Latency" },
      call_cost_in_webhooks = { default = false },
      dtmf_type = { default = "RFC 2833" },
      first_command_timeout = { default = false },
      first_command_timeout_secs = { default = 30 },
      status_callback = { format = "uri" },
      status_callback_method = { default = "post", values = { "get", "post" } },
      voice_fallback_url = { format = "uri" },
      voice_method = { default = "post", values = { "get", "post" } },
      voice_url = { format = "uri" },
    } },
}
