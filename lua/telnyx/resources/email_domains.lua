-- The endpoints of `email_domains`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/email_domains",
    body = { domain = "string!", dmarc_policy = "object?", inbound_enabled = "boolean",
      tracking = "object" } },
  delete = { "DELETE", "/email_domains/{id}", query = { force = "boolean" } },
  list = { "GET", "/email_domains", page = "flat",
    query = { ["filter[domain]"] = "string", ["filter[profile_id]"] = "string",
      ["filter[status]"] = "string", ["filter[type]"] = "string",
      ["filter[usable_for_inbound]"] = "boolean", ["filter[usable_for_sending]"] = "boolean",
      ["page[after]"] = "string", ["page[before]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/email_domains/{id}" },
  retrieve_dns_records = { "GET", "/email_domains/{domain_id}/dns_records" },
  retrieve_health = { "GET", "/email_domains/{id}/health" },
  rotate_dkim = { "POST", "/email_domains/{domain_id}/rotate_dkim" },
  update = { "PATCH", "/email_domains/{id}",
    body = { dmarc_policy = "object?", inbound_enabled = "boolean", tracking = "object" } },
  verify = { "POST", "/email_domains/{domain_id}/verify" },
  webhooks = {
    create = { "POST", "/email_domains/{domain_id}/webhooks",
      body = { events = "string[]!", url = "string!" } },
    delete = { "DELETE", "/email_domains/{domain_id}/webhooks/{id}" },
    list = { "GET", "/email_domains/{domain_id}/webhooks", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
    retrieve = { "GET", "/email_domains/{domain_id}/webhooks/{id}" },
    update = { "PATCH", "/email_domains/{domain_id}/webhooks/{id}",
      body = { events = "string[]", url = "string" } },
  },
}
