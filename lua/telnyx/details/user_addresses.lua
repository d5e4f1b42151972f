-- What telnyx.describe tells of the operations of `user_addresses` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["user_addresses.create"] = { "Creates a user address", {
      customer_reference = { about = "any text, to find it by" },
      skip_address_verification = { default = false },
    } },
  ["user_addresses.list"] = { "Lists user addresses", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "first_name", "last_name", "business_name", "street_address" } },
    } },
  ["user_addresses.retrieve"] = { "Retrieves a user address" },
}
