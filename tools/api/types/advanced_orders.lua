-- What editors and the documentation know about the types of `advanced_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["advanced_orders.create"] = "AdvancedOrder",
    ["advanced_orders.list"] = "AdvancedOrdersListAnswer",
    ["advanced_orders.retrieve"] = "AdvancedOrder",
    ["advanced_orders.update_requirement_group"] = "AdvancedOrder",
  },
  parameters = {
    ["advanced_orders.create"] = {
      features = "('sms'|'mms'|'voice'|'fax'|'emergency')[]",
      phone_number_type = "'local'|'mobile'|'toll_free'|'shared_cost'|'national'|'landline'",
    },
    ["advanced_orders.update_requirement_group"] = {
      features = "('sms'|'mms'|'voice'|'fax'|'emergency')[]",
      phone_number_type = "'local'|'mobile'|'toll_free'|'shared_cost'|'national'|'landline'",
    },
  },
  types = {
    AdvancedOrder = {
      area_code = "string",
      comments = "string",
      country_code = "string",
      customer_reference = "string",
      features = "('sms'|'mms'|'voice'|'fax'|'emergency')[]",
      id = "string",
      orders = "string[]",
      phone_number_type = "any",
      quantity = "integer",
      requirement_group_id = "string",
      status = "any",
    },
    AdvancedOrdersListAnswer = {
      data = "AdvancedOrder[]",
    },
  },
}
