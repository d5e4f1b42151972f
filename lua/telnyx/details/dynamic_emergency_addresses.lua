-- What telnyx.describe tells of the operations of `dynamic_emergency_addresses` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["dynamic_emergency_addresses.create"] = { "Creates a dynamic emergency address", {
      country_code = { values = { "US", "CA", "PR" } },
    } },
  ["dynamic_emergency_addresses.delete"] = { "Deletes a dynamic emergency address" },
  ["dynamic_emergency_addresses.list"] = { "Lists dynamic emergency addresses", {
      ["filter[status]"] = { values = { "pending", "activated", "rejected" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["dynamic_emergency_addresses.retrieve"] = { "Retrieves a dynamic emergency address" },
}
