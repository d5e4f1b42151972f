-- What telnyx.describe tells of the operations of `number_block_orders` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["number_block_orders.create"] = { "Creates a number block order", {
      customer_reference = { about = "any text, to find it by" },
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
  ["number_block_orders.list"] = { "Lists number block orders", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["number_block_orders.retrieve"] = { "Retrieves a number block order" },
}
