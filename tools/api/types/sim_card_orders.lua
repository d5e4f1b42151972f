-- What editors and the documentation know about the types of `sim_card_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["sim_card_orders.create"] = "SimCardOrdersCreateAnswer",
    ["sim_card_orders.list"] = "SIMCardOrder",
    ["sim_card_orders.retrieve"] = "SimCardOrdersRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["SIMCardOrder.id"] = { format = "uuid" },
    ["SIMCardOrder.quantity"] = { minimum = 1 },
    ["SIMCardOrder.tracking_url"] = { format = "uri" },
    ["sim_card_orders.create quantity"] = { minimum = 1 },
    ["sim_card_orders.list filter[created_at]"] = { format = "date-time" },
    ["sim_card_orders.list filter[updated_at]"] = { format = "date-time" },
    ["sim_card_orders.list page[number]"] = { default = 1, minimum = 1 },
    ["sim_card_orders.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    SIMCardOrder = {
      cost = "SIMCardOrderCost",
      created_at = "string",
      id = "string",
      order_address = "SIMCardOrderOrderAddress",
      quantity = "integer",
      record_type = "string",
      status = "'pending'|'processing'|'ready_to_ship'|'shipped'|'delivered'|'canceled'",
      tracking_url = "string",
      updated_at = "string",
    },
    SIMCardOrderCost = {
      amount = "string",
      currency = "string",
    },
    SIMCardOrderOrderAddress = {
      administrative_area = "string",
      business_name = "string",
      country_code = "string",
      extended_address = "string",
      first_name = "string",
      id = "string",
      last_name = "string",
      locality = "string",
      postal_code = "string",
      street_address = "string",
    },
    SimCardOrdersCreateAnswer = {
      data = "SIMCardOrder",
    },
    SimCardOrdersRetrieveAnswer = {
      data = "SIMCardOrder",
    },
  },
}
