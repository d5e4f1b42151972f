-- What editors and the documentation know about the types of `inexplicit_number_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["inexplicit_number_orders.create"] = "InexplicitNumberOrdersCreateAnswer",
    ["inexplicit_number_orders.list"] = "InexplicitNumberOrderResponse",
    ["inexplicit_number_orders.retrieve"] = "InexplicitNumberOrdersRetrieveAnswer",
  },
  parameters = {
    ["inexplicit_number_orders.create"] = {
      ordering_groups = "InexplicitNumberOrdersCreateOrderingGroupsItem[]",
    },
  },
  facts = {
    ["InexplicitNumberOrderResponse.created_at"] = { format = "date-time" },
    ["InexplicitNumberOrderResponse.updated_at"] = { format = "date-time" },
    ["InexplicitNumberOrderResponseOrderingGroupsItem.created_at"] = { format = "date-time" },
    ["InexplicitNumberOrderResponseOrderingGroupsItem.updated_at"] = { format = "date-time" },
    ["InexplicitNumberOrderResponseOrderingGroupsItemOrdersItem.number_order_id"] = { format = "uuid" },
    ["InexplicitNumberOrdersCreateOrderingGroupsItem.strategy"] = { default = "always" },
    ["inexplicit_number_orders.list page_number"] = { default = 1, minimum = 1 },
    ["inexplicit_number_orders.list page_size"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    InexplicitNumberOrderResponse = {
      billing_group_id = "string",
      connection_id = "string",
      created_at = "string",
      customer_reference = "string",
      id = "string",
      messaging_profile_id = "string",
      ordering_groups = "InexplicitNumberOrderResponseOrderingGroupsItem[]",
      updated_at = "string",
    },
    InexplicitNumberOrderResponseOrderingGroupsItem = {
      administrative_area = "string",
      count_allocated = "integer",
      count_requested = "integer",
      country_iso = "string",
      created_at = "string",
      error_reason = "string",
      exclude_held_numbers = "boolean",
      national_destination_code = "string",
      orders = "InexplicitNumberOrderResponseOrderingGroupsItemOrdersItem[]",
      ["phone_number[contains]"] = "string",
      ["phone_number[ends_with]"] = "string",
      ["phone_number[starts_with]"] = "string",
      phone_number_type = "string",
      quickship = "boolean",
      status = "'pending'|'processing'|'failed'|'success'|'partial_success'",
      strategy = "'always'|'never'",
      updated_at = "string",
    },
    InexplicitNumberOrderResponseOrderingGroupsItemOrdersItem = {
      number_order_id = "string!",
      sub_number_order_ids = "string[]!",
    },
    InexplicitNumberOrdersCreateAnswer = {
      data = "InexplicitNumberOrderResponse",
    },
    InexplicitNumberOrdersCreateOrderingGroupsItem = {
      administrative_area = "string",
      count_requested = "string!",
      country_iso = "'US'|'CA'!",
      exclude_held_numbers = "boolean",
      features = "string[]",
      locality = "string",
      national_destination_code = "string",
      phone_number = "InexplicitNumberOrdersCreateOrderingGroupsItemPhoneNumber",
      phone_number_type = "string!",
      quickship = "boolean",
      strategy = "'always'|'never'",
    },
    InexplicitNumberOrdersCreateOrderingGroupsItemPhoneNumber = {
      contains = "string",
      ends_with = "string",
      starts_with = "string",
    },
    InexplicitNumberOrdersRetrieveAnswer = {
      data = "InexplicitNumberOrderResponse",
    },
  },
}
