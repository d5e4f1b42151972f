-- What telnyx.describe tells of the operations of `number_order_phone_numbers` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["number_order_phone_numbers.list"] = { "Lists number order phone numbers" },
  ["number_order_phone_numbers.retrieve"] = { "Retrieves a number order phone number" },
  ["number_order_phone_numbers.update_requirement_group"] = { "Sets the requirement group of an ordered phone number", {
      requirement_group_id = { format = "uuid" },
    } },
  ["number_order_phone_numbers.update_requirements"] = { "Fulfils the requirements of an ordered phone number" },
}
