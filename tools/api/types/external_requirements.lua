-- What editors and the documentation know about the types of `external_requirements`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["external_requirements.sub_number_orders.retrieve"] = "SubNumberOrderRetrieveResponse2",
    ["external_requirements.sub_number_orders.update"] = "SubNumberOrderUpdateResponse2",
  },
  parameters = {
    ["external_requirements.sub_number_orders.update"] = {
      requirement = "SubNumberOrderUpdateParamsRequirement",
    },
  },
  facts = {
  },
  types = {
    SubNumberOrderRetrieveResponse2 = {
      data = "SubNumberOrderRetrieveResponseData",
    },
    SubNumberOrderRetrieveResponseData = {
      fields_required = "SubNumberOrderRetrieveResponseDataFieldsRequired[]",
      regulatory_requirement_id = "string",
      requirement_action = "SubNumberOrderRetrieveResponseDataRequirementAction",
    },
    SubNumberOrderRetrieveResponseDataFieldsRequired = {
      description = "string",
      name = "string",
      type = "string",
      value = "string",
    },
    SubNumberOrderRetrieveResponseDataRequirementAction = {
      type = "string",
      value = "string",
    },
    SubNumberOrderUpdateParamsRequirement = {
      first_name = "string!",
      last_name = "string!",
    },
    SubNumberOrderUpdateResponse2 = {
      data = "SubNumberOrderUpdateResponseData",
    },
    SubNumberOrderUpdateResponseData = {
      regulatory_requirement_id = "string",
      requirement_action = "SubNumberOrderUpdateResponseDataRequirementAction",
      sub_order_id = "string",
    },
    SubNumberOrderUpdateResponseDataRequirementAction = {
      type = "string",
      value = "string",
    },
  },
}
