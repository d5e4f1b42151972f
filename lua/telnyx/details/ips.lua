-- What telnyx.describe tells of the operations of `ips` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["ips.create"] = { "Creates an IP", {
      port = { default = 5060 },
    } },
  ["ips.delete"] = { "Deletes an IP" },
  ["ips.list"] = { "Lists IPs", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 250, maximum = 250, minimum = 1 },
    } },
  ["ips.retrieve"] = { "Retrieves an IP" },
  ["ips.update"] = { "Updates an IP", {
      port = { default = 5060 },
    } },
}
