-- What telnyx.describe tells of the operations of `inexplicit_number_orders` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["inexplicit_number_orders.create"] = { "Creates an inexplicit number order", {
      billing_group_id = { about = "the billing group that is charged" },
      customer_reference = { about = "any text, to find it by" },
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
  ["inexplicit_number_orders.list"] = { "Lists inexplicit number orders", {
      page_number = { default = 1, minimum = 1 },
      page_size = { default = 20, maximum = 250, minimum = 1 },
    } },
  ["inexplicit_number_orders.retrieve"] = { "Retrieves an inexplicit number order" },
}
