-- What telnyx.describe tells of the operations of `number_orders` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["number_orders.create"] = { "Orders phone numbers", {
      billing_group_id = { about = "the billing group that is charged" },
      connection_id = { about = "the connection or application to use" },
      customer_reference = { about = "any text, to find it by" },
      messaging_profile_id = { about = "the messaging profile to use" },
      phone_numbers = { about = "the phone numbers, in +E.164" },
    } },
  ["number_orders.list"] = { "Lists number orders", {
      ["filter[created_at][gt]"] = { about = "only those created after this" },
      ["filter[created_at][lt]"] = { about = "only those created before this" },
      ["filter[customer_reference]"] = { about = "only those with this customer reference" },
      ["filter[phone_numbers_count]"] = { about = "only orders of so many numbers" },
      ["filter[requirements_met]"] = { about = "only orders whose requirements are met, or are not" },
      ["filter[status]"] = { about = "only those of this status" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["number_orders.retrieve"] = { "Retrieves a number order", {
      number_order_id = { about = "identifies the number order" },
    } },
  ["number_orders.update"] = { "Updates a number order", {
      customer_reference = { about = "any text, to find it by" },
      number_order_id = { about = "identifies the number order" },
      regulatory_requirements = { about = "what regulators ask for, and the answers" },
    } },
}
