-- What editors and the documentation know about the types of `number_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["number_orders.create"] = "NumberOrdersCreateAnswer",
    ["number_orders.list"] = "NumberOrder",
    ["number_orders.retrieve"] = "NumberOrdersRetrieveAnswer",
    ["number_orders.update"] = "NumberOrdersUpdateAnswer",
  },
  parameters = {
    ["number_orders.create"] = {
      phone_numbers = "NumberOrdersCreatePhoneNumbersItem[]",
    },
    ["number_orders.update"] = {
      regulatory_requirements = "UpdateRegulatoryRequirement[]",
    },
  },
  facts = {
    ["NumberOrder.created_at"] = { format = "date-time" },
    ["NumberOrder.id"] = { format = "uuid" },
    ["NumberOrder.updated_at"] = { format = "date-time" },
    ["NumberOrderWithPhoneNumbers.created_at"] = { format = "date-time" },
    ["NumberOrderWithPhoneNumbers.id"] = { format = "uuid" },
    ["NumberOrderWithPhoneNumbers.updated_at"] = { format = "date-time" },
    ["PhoneNumber.bundle_id"] = { format = "uuid" },
    ["PhoneNumber.id"] = { format = "uuid" },
    ["number_orders.list page[number]"] = { default = 1, minimum = 1 },
    ["number_orders.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    NumberOrder = {
      billing_group_id = "string",
      connection_id = "string",
      created_at = "string",
      customer_reference = "string",
      id = "string",
      messaging_profile_id = "string",
      phone_numbers = "PhoneNumbersJobPhoneNumber[]",
      phone_numbers_count = "integer",
      record_type = "string",
      requirements_met = "boolean",
      status = "'pending'|'success'|'failure'",
      sub_number_orders_ids = "string[]",
      updated_at = "string",
    },
    NumberOrderWithPhoneNumbers = {
      billing_group_id = "string",
      connection_id = "string",
      created_at = "string",
      customer_reference = "string",
      id = "string",
      messaging_profile_id = "string",
      phone_numbers = "PhoneNumber[]",
      phone_numbers_count = "integer",
      record_type = "string",
      requirements_met = "boolean",
      status = "'pending'|'success'|'failure'",
      sub_number_orders_ids = "string[]",
      updated_at = "string",
    },
    NumberOrdersCreateAnswer = {
      data = "NumberOrderWithPhoneNumbers",
    },
    NumberOrdersCreatePhoneNumbersItem = {
      bundle_id = "string",
      phone_number = "string!",
      requirement_group_id = "string",
    },
    NumberOrdersRetrieveAnswer = {
      data = "NumberOrderWithPhoneNumbers",
    },
    NumberOrdersUpdateAnswer = {
      data = "NumberOrderWithPhoneNumbers",
    },
    PhoneNumber = {
      bundle_id = "string",
      country_code = "string",
      country_iso_alpha2 = "string",
      id = "string",
      phone_number = "string",
      phone_number_type = "'local'|'mobile'|'national'|'shared_cost'|'toll_free'",
      record_type = "string",
      regulatory_requirements = "SubNumberOrderRegulatoryRequirementWithValue[]",
      requirements_met = "boolean",
      requirements_status = "'pending'|'approved'|'cancelled'|'deleted'|'requirement-info-exception'|'requirement-info-pending'|'requirement-info-under-review'",
      status = "'pending'|'success'|'failure'",
    },
  },
}
