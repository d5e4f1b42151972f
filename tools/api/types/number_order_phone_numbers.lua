-- What editors and the documentation know about the types of `number_order_phone_numbers`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["number_order_phone_numbers.list"] = "NumberOrderPhoneNumbersListAnswer",
    ["number_order_phone_numbers.retrieve"] = "NumberOrderPhoneNumbersRetrieveAnswer",
    ["number_order_phone_numbers.update_requirement_group"] = "NumberOrderPhoneNumbersUpdateRequirementGroupAnswer",
    ["number_order_phone_numbers.update_requirements"] = "NumberOrderPhoneNumbersUpdateRequirementsAnswer",
  },
  parameters = {
    ["number_order_phone_numbers.update_requirements"] = {
      regulatory_requirements = "UpdateRegulatoryRequirement[]",
    },
  },
  facts = {
    ["NumberOrderPhoneNumber.bundle_id"] = { format = "uuid" },
    ["NumberOrderPhoneNumber.deadline"] = { format = "date-time" },
    ["NumberOrderPhoneNumber.id"] = { format = "uuid" },
    ["NumberOrderPhoneNumber.order_request_id"] = { format = "uuid" },
    ["NumberOrderPhoneNumber.sub_number_order_id"] = { format = "uuid" },
    ["NumberOrderPhoneNumberRequirementGroupResponse.bundle_id"] = { format = "uuid" },
    ["NumberOrderPhoneNumberRequirementGroupResponse.deadline"] = { format = "date-time" },
    ["NumberOrderPhoneNumberRequirementGroupResponse.id"] = { format = "uuid" },
    ["NumberOrderPhoneNumberRequirementGroupResponse.order_request_id"] = { format = "uuid" },
    ["NumberOrderPhoneNumberRequirementGroupResponse.sub_number_order_id"] = { format = "uuid" },
    ["NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirementsItem.requirement_id"] = { format = "uuid" },
    ["number_order_phone_numbers.update_requirement_group requirement_group_id"] = { format = "uuid" },
  },
  types = {
    NumberOrderPhoneNumber = {
      bundle_id = "string",
      country_code = "string",
      deadline = "string",
      id = "string",
      is_block_number = "boolean",
      locality = "string",
      order_request_id = "string",
      phone_number = "string",
      phone_number_type = "'local'|'toll_free'|'mobile'|'national'|'shared_cost'|'landline'",
      record_type = "string",
      regulatory_requirements = "SubNumberOrderRegulatoryRequirementWithValue[]",
      requirements_met = "boolean",
      requirements_status = "'pending'|'approved'|'cancelled'|'deleted'|'requirement-info-exception'|'requirement-info-pending'|'requirement-info-under-review'",
      status = "'pending'|'success'|'failure'",
      sub_number_order_id = "string",
    },
    NumberOrderPhoneNumberRequirementGroupResponse = {
      bundle_id = "string",
      country_code = "string",
      deadline = "string",
      id = "string",
      is_block_number = "boolean",
      locality = "string",
      order_request_id = "string",
      phone_number = "string",
      phone_number_type = "string",
      record_type = "string",
      regulatory_requirements = "NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirementsItem[]",
      requirements_met = "boolean",
      requirements_status = "string",
      status = "string",
      sub_number_order_id = "string",
    },
    NumberOrderPhoneNumberRequirementGroupResponseRegulatoryRequirementsItem = {
      field_type = "string",
      field_value = "string",
      requirement_id = "string",
      status = "string",
    },
    NumberOrderPhoneNumbersListAnswer = {
      data = "NumberOrderPhoneNumber[]",
      meta = "PaginationMeta_",
    },
    NumberOrderPhoneNumbersRetrieveAnswer = {
      data = "NumberOrderPhoneNumber",
    },
    NumberOrderPhoneNumbersUpdateRequirementGroupAnswer = {
      data = "NumberOrderPhoneNumberRequirementGroupResponse",
    },
    NumberOrderPhoneNumbersUpdateRequirementsAnswer = {
      data = "NumberOrderPhoneNumber",
    },
  },
}
