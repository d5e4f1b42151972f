-- What editors and the documentation know about the types of `advanced_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
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
  facts = {
    ["AdvancedOrder.area_code"] = { default = "", maxLength = 3 },
    ["AdvancedOrder.comments"] = { default = "", maxLength = 255 },
    ["AdvancedOrder.country_code"] = { default = "US", maxLength = 2, minLength = 2 },
    ["AdvancedOrder.customer_reference"] = { default = "" },
    ["AdvancedOrder.id"] = { format = "uuid" },
    ["AdvancedOrder.phone_number_type"] = { default = "" },
    ["AdvancedOrder.quantity"] = { default = 1, maximum = 10000, minimum = 1 },
    ["AdvancedOrder.requirement_group_id"] = { format = "uuid" },
    ["advanced_orders.create area_code"] = { default = "", maxLength = 3 },
    ["advanced_orders.create comments"] = { default = "", maxLength = 255 },
    ["advanced_orders.create country_code"] = { default = "US", maxLength = 2, minLength = 2 },
    ["advanced_orders.create customer_reference"] = { default = "" },
    ["advanced_orders.create phone_number_type"] = { default = "local" },
    ["advanced_orders.create quantity"] = { default = 1, maximum = 10000, minimum = 1 },
    ["advanced_orders.create requirement_group_id"] = { format = "uuid" },
    ["advanced_orders.update_requirement_group area_code"] = { default = "", maxLength = 3 },
    ["advanced_orders.update_requirement_group comments"] = { default = "", maxLength = 255 },
    ["advanced_orders.update_requirement_group country_code"] = { default = "US", maxLength = 2, minLength = 2 },
    ["advanced_orders.update_requirement_group customer_reference"] = { default = "" },
    ["advanced_orders.update_requirement_group phone_number_type"] = { default = "local" },
    ["advanced_orders.update_requirement_group quantity"] = { default = 1, maximum = 10000, minimum = 1 },
    ["advanced_orders.update_requirement_group requirement_group_id"] = { format = "uuid" },
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
