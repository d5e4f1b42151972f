-- What telnyx.describe tells of the operations of `dynamic_emergency_endpoints` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["dynamic_emergency_endpoints.create"] = { "Creates a dynamic emergency endpoint" },
  ["dynamic_emergency_endpoints.delete"] = { "Deletes a dynamic emergency endpoint" },
  ["dynamic_emergency_endpoints.list"] = { "Lists dynamic emergency endpoints", {
      ["filter[status]"] = { values = { "pending", "activated", "rejected" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["dynamic_emergency_endpoints.retrieve"] = { "Retrieves a dynamic emergency endpoint" },
}
