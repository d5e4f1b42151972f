-- What telnyx.describe tells of the operations of `fqdns` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["fqdns.create"] = { "Creates an FQDN", {
      port = { default = 5060 },
    } },
  ["fqdns.delete"] = { "Deletes an FQDN" },
  ["fqdns.list"] = { "Lists FQDNs", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
    } },
  ["fqdns.retrieve"] = { "Retrieves an FQDN" },
  ["fqdns.update"] = { "Updates an FQDN", {
      port = { default = 5060 },
    } },
}
