-- What editors and the documentation know about the types of `sub_number_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["sub_number_orders.cancel"] = "SubNumberOrdersCancelAnswer",
    ["sub_number_orders.list"] = "SubNumberOrdersListAnswer",
    ["sub_number_orders.retrieve"] = "SubNumberOrdersRetrieveAnswer",
    ["sub_number_orders.update"] = "SubNumberOrdersUpdateAnswer",
    ["sub_number_orders.update_requirement_group"] = "SubNumberOrderRequirementGroupResponse",
  },
  parameters = {
    ["sub_number_orders.update"] = {
      regulatory_requirements = "UpdateRegulatoryRequirement[]",
    },
  },
  facts = {
    ["RegulatoryRequirement.requirement_id"] = { format = "uuid" },
    ["SubNumberOrder.created_at"] = { format = "date-time" },
    ["SubNumberOrder.id"] = { format = "uuid" },
    ["SubNumberOrder.order_request_id"] = { format = "uuid" },
    ["SubNumberOrder.updated_at"] = { format = "date-time" },
    ["SubNumberOrder.user_id"] = { format = "uuid" },
    ["SubNumberOrderPhoneNumber.bundle_id"] = { format = "uuid" },
    ["SubNumberOrderPhoneNumber.id"] = { format = "uuid" },
    ["SubNumberOrderPhoneNumberRegulatoryRequirementsItem.requirement_id"] = { format = "uuid" },
    ["SubNumberOrderRegulatoryRequirement.requirement_id"] = { format = "uuid" },
    ["SubNumberOrderRequirementGroupResponseData.created_at"] = { format = "date-time" },
    ["SubNumberOrderRequirementGroupResponseData.id"] = { format = "uuid" },
    ["SubNumberOrderRequirementGroupResponseData.order_request_id"] = { format = "uuid" },
    ["SubNumberOrderRequirementGroupResponseData.updated_at"] = { format = "date-time" },
    ["sub_number_orders.list filter[order_request_id]"] = { format = "uuid" },
    ["sub_number_orders.retrieve filter[include_phone_numbers]"] = { default = false },
    ["sub_number_orders.update_requirement_group requirement_group_id"] = { format = "uuid" },
  },
  types = {
    NumbersSubNumberOrderPhoneNumber = {
      bundle_id = "string",
      country_code = "string",
      id = "string",
      phone_number = "string",
      phone_number_type = "string",
      record_type = "string",
      regulatory_requirements = "NumbersSubNumberOrderPhoneNumberRegulatoryRequirement[]",
      requirements_met = "boolean",
      requirements_status = "string",
      status = "string",
    },
    NumbersSubNumberOrderPhoneNumberRegulatoryRequirement = {
      field_type = "'document'|'textual'|'datetime'|'address'",
      field_value = "string",
      record_type = "string",
      requirement_id = "string",
      status = "'approved'|'pending-approval'|'declined'|'awaiting-value'",
    },
    RegulatoryRequirement = {
      field_type = "string",
      record_type = "string",
      requirement_id = "string",
    },
    SubNumberOrder = {
      country_code = "string",
      created_at = "string",
      customer_reference = "string",
      id = "string",
      is_block_sub_number_order = "boolean",
      order_request_id = "string",
      phone_number_type = "'local'|'toll_free'|'mobile'|'national'|'shared_cost'|'landline'",
      phone_numbers = "NumbersSubNumberOrderPhoneNumber[]",
      phone_numbers_count = "integer",
      record_type = "string",
      regulatory_requirements = "SubNumberOrderRegulatoryRequirement[]",
      requirements_met = "boolean",
      status = "'pending'|'success'|'failure'",
      updated_at = "string",
      user_id = "string",
    },
    SubNumberOrderPhoneNumber = {
      bundle_id = "string",
      country_code = "string",
      id = "string",
      phone_number = "string",
      phone_number_type = "string",
      record_type = "string",
      regulatory_requirements = "SubNumberOrderPhoneNumberRegulatoryRequirementsItem[]",
      requirements_met = "boolean",
      requirements_status = "string",
      status = "string",
    },
    SubNumberOrderPhoneNumberRegulatoryRequirementsItem = {
      field_type = "string",
      field_value = "string",
      requirement_id = "string",
      status = "string",
    },
    SubNumberOrderRegulatoryRequirement = {
      field_type = "'textual'|'datetime'|'address'|'document'",
      record_type = "string",
      requirement_id = "string",
    },
    SubNumberOrderRequirementGroupResponse = {
      data = "SubNumberOrderRequirementGroupResponseData",
    },
    SubNumberOrderRequirementGroupResponseData = {
      country_code = "string",
      created_at = "string",
      customer_reference = "string",
      id = "string",
      is_block_sub_number_order = "boolean",
      order_request_id = "string",
      phone_number_type = "string",
      phone_numbers = "SubNumberOrderPhoneNumber[]",
      phone_numbers_count = "integer",
      record_type = "string",
      regulatory_requirements = "RegulatoryRequirement[]",
      requirements_met = "boolean",
      status = "string",
      updated_at = "string",
    },
    SubNumberOrdersCancelAnswer = {
      data = "SubNumberOrder",
    },
    SubNumberOrdersListAnswer = {
      data = "SubNumberOrder[]",
      meta = "PaginationMeta_",
    },
    SubNumberOrdersRetrieveAnswer = {
      data = "SubNumberOrder",
    },
    SubNumberOrdersUpdateAnswer = {
      data = "SubNumberOrder",
    },
  },
}
