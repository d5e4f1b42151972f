-- What telnyx.describe tells of the operations of `email_domains` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_domains.create"] = { "Creates an email domain", {
      inbound_enabled = { default = false },
    } },
  ["email_domains.delete"] = { "Deletes an email domain", {
      force = { default = false },
    } },
  ["email_domains.list"] = { "Lists email domains", {
      ["filter[profile_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 25, maximum = 100, minimum = 1 },
      sort = { values = { "created_at", "-created_at", "domain", "-domain" } },
    } },
  ["email_domains.retrieve"] = { "Retrieves an email domain" },
  ["email_domains.retrieve_dns_records"] = { "Retrieves the DNS records that an email domain needs" },
  ["email_domains.retrieve_health"] = { "Retrieves the health of an email domain" },
  ["email_domains.rotate_dkim"] = { "Rotates the DKIM key of an email domain" },
  ["email_domains.update"] = { "Updates an email domain" },
  ["email_domains.verify"] = { "Checks the DNS records of an email domain" },
  ["email_domains.webhooks.create"] = { "Creates a webhook of an email domain", {
      events = { minItems = 1 },
      url = { format = "uri" },
    } },
  ["email_domains.webhooks.delete"] = { "Deletes a webhook of an email domain" },
  ["email_domains.webhooks.list"] = { "Lists the webhooks of an email domain", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 25, maximum = 100, minimum = 1 },
      sort = { values = { "created_at", "-created_at" } },
    } },
  ["email_domains.webhooks.retrieve"] = { "Retrieves a webhook of an email domain" },
  ["email_domains.webhooks.update"] = { "Updates a webhook of an email domain", {
      events = { minItems = 1 },
      url = { format = "uri" },
    } },
}
