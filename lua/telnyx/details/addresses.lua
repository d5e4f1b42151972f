-- What telnyx.describe tells of the operations of `addresses` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["addresses.create"] = { "Creates an address", {
      address_book = { default = true },
      customer_reference = { about = "any text, to find it by" },
      validate_address = { default = true },
    } },
  ["addresses.delete"] = { "Deletes an address" },
  ["addresses.list"] = { "Lists addresses", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "created_at", values = { "created_at", "first_name", "last_name", "business_name", "street_address" } },
    } },
  ["addresses.retrieve"] = { "Retrieves an address" },
  ["addresses.actions.accept_suggestions"] = { "Accepts the suggested form of an address" },
  ["addresses.actions.validate"] = { "Validates an address for emergency calls" },
}
