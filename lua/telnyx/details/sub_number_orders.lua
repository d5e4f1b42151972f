-- What telnyx.describe tells of the operations of `sub_number_orders` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["sub_number_orders.cancel"] = { "Cancels a sub number order" },
  ["sub_number_orders.list"] = { "Lists sub number orders", {
      ["filter[order_request_id]"] = { format = "uuid" },
    } },
  ["sub_number_orders.retrieve"] = { "Retrieves a sub number order", {
      ["filter[include_phone_numbers]"] = { default = false },
    } },
  ["sub_number_orders.update"] = { "Updates a sub number order" },
  ["sub_number_orders.update_requirement_group"] = { "Sets the requirement group of a sub number order", {
      requirement_group_id = { format = "uuid" },
    } },
}
