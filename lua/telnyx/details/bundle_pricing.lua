-- What telnyx.describe tells of the operations of `bundle_pricing` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["bundle_pricing.billing_bundles.list"] = { "Lists billing bundles", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["bundle_pricing.billing_bundles.retrieve"] = { "Retrieves a billing bundle" },
  ["bundle_pricing.user_bundles.create"] = { "Creates a user bundle", {
      idempotency_key = { format = "uuid" },
    } },
  ["bundle_pricing.user_bundles.deactivate"] = { "Deactivates a user bundle" },
  ["bundle_pricing.user_bundles.list"] = { "Lists user bundles", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["bundle_pricing.user_bundles.list_resources"] = { "Lists the resources of a user bundle" },
  ["bundle_pricing.user_bundles.list_unused"] = { "Lists the unused bundles of the user" },
  ["bundle_pricing.user_bundles.retrieve"] = { "Retrieves a user bundle" },
}
