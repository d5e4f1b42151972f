-- What telnyx.describe tells of the operations of `advanced_orders` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["advanced_orders.create"] = { "Creates an advanced order", {
      area_code = { default = "", maxLength = 3 },
      comments = { default = "", maxLength = 255 },
      country_code = { default = "US", maxLength = 2, minLength = 2 },
      customer_reference = { about = "any text, to find it by", default = "" },
      phone_number_type = { default = "local", values = { "local", "mobile", "toll_free", "shared_cost", "national", "landline" } },
      quantity = { default = 1, maximum = 10000, minimum = 1 },
      requirement_group_id = { format = "uuid" },
    } },
  ["advanced_orders.list"] = { "Lists advanced orders" },
  ["advanced_orders.retrieve"] = { "Retrieves an advanced order" },
  ["advanced_orders.update_requirement_group"] = { "Updates the requirement group of an advanced order", {
      area_code = { default = "", maxLength = 3 },
      comments = { default = "", maxLength = 255 },
      country_code = { default = "US", maxLength = 2, minLength = 2 },
      customer_reference = { about = "any text, to find it by", default = "" },
      phone_number_type = { default = "local", values = { "local", "mobile", "toll_free", "shared_cost", "national", "landline" } },
      quantity = { default = 1, maximum = 10000, minimum = 1 },
      requirement_group_id = { format = "uuid" },
    } },
}
