-- What telnyx.describe tells of the operations of `external_connections` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["external_connections.create"] = { "Creates an external connection", {
      active = { default = true },
      external_sip_connection = { default = "zoom" },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["external_connections.delete"] = { "Deletes an external connection" },
  ["external_connections.list"] = { "Lists external connections", {
      ["filter[external_sip_connection]"] = { values = { "zoom", "operator_connect" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
    } },
  ["external_connections.retrieve"] = { "Retrieves an external connection" },
  ["external_connections.update"] = { "Updates an external connection", {
      active = { default = true },
      webhook_event_failover_url = { default = "", format = "uri" },
      webhook_event_url = { format = "uri" },
      webhook_timeout_secs = { maximum = 30, minimum = 0 },
    } },
  ["external_connections.update_location"] = { "Updates a location of an external connection", {
      static_emergency_address_id = { format = "uuid" },
    } },
  ["external_connections.civic_addresses.list"] = { "Lists the civic addresses of an external connection" },
  ["external_connections.civic_addresses.retrieve"] = { "Retrieves a civic address of an external connection" },
  ["external_connections.log_messages.dismiss"] = { "Dismisses a log message" },
  ["external_connections.log_messages.list"] = { "Lists log messages", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
    } },
  ["external_connections.log_messages.retrieve"] = { "Retrieves a log message" },
  ["external_connections.phone_numbers.list"] = { "Lists the phone numbers of an external connection", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
    } },
  ["external_connections.phone_numbers.retrieve"] = { "Retrieves a phone number of an external connection" },
  ["external_connections.phone_numbers.update"] = { "Updates a phone number of an external connection", {
      location_id = { format = "uuid" },
    } },
  ["external_connections.releases.list"] = { "Lists the releases of an external connection", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
    } },
  ["external_connections.releases.retrieve"] = { "Retrieves a release of an external connection" },
  ["external_connections.uploads.create"] = { "Uploads phone numbers to an external connection", {
      civic_address_id = { format = "uuid" },
      location_id = { format = "uuid" },
      number_ids = { minItems = 1 },
      usage = { values = { "calling_user_assignment", "first_party_app_assignment" } },
    } },
  ["external_connections.uploads.list"] = { "Lists the uploads of an external connection", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
    } },
  ["external_connections.uploads.pending_count"] = { "Counts the pending uploads" },
  ["external_connections.uploads.refresh_status"] = { "Refreshes the status of all uploads" },
  ["external_connections.uploads.retrieve"] = { "Retrieves a upload of an external connection" },
  ["external_connections.uploads.retry"] = { "Retries an upload" },
}
