-- What editors and the documentation know about the types of `requirement_groups`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["requirement_groups.create"] = "RequirementGroup",
    ["requirement_groups.delete"] = "RequirementGroup",
    ["requirement_groups.list"] = "RequirementGroup[]",
    ["requirement_groups.retrieve"] = "RequirementGroup",
    ["requirement_groups.submit_for_approval"] = "RequirementGroup",
    ["requirement_groups.update"] = "RequirementGroup",
  },
  parameters = {
    ["requirement_groups.create"] = {
      action = "'ordering'|'porting'",
      phone_number_type = "'local'|'toll_free'|'mobile'|'national'|'shared_cost'",
      regulatory_requirements = "RequirementGroupsCreateRegulatoryRequirementsItem[]",
    },
    ["requirement_groups.list"] = {
      ["filter[action]"] = "'ordering'|'porting'|'action'",
      ["filter[phone_number_type]"] = "'local'|'toll_free'|'mobile'|'national'|'shared_cost'",
      ["filter[status]"] = "'approved'|'unapproved'|'pending-approval'|'declined'|'expired'",
    },
    ["requirement_groups.update"] = {
      regulatory_requirements = "RequirementGroupsUpdateRegulatoryRequirementsItem[]",
    },
  },
  facts = {
    ["RequirementGroup.created_at"] = { format = "date-time" },
    ["RequirementGroup.updated_at"] = { format = "date-time" },
    ["UserRequirement.created_at"] = { format = "date-time" },
    ["UserRequirement.expires_at"] = { format = "date-time" },
    ["UserRequirement.updated_at"] = { format = "date-time" },
  },
  types = {
    RequirementGroup = {
      action = "string",
      country_code = "string",
      created_at = "string",
      customer_reference = "string",
      id = "string",
      phone_number_type = "string",
      record_type = "string",
      regulatory_requirements = "UserRequirement[]",
      status = "'approved'|'unapproved'|'pending-approval'|'declined'|'expired'",
      updated_at = "string",
    },
    RequirementGroupsCreateRegulatoryRequirementsItem = {
      field_value = "string",
      requirement_id = "string",
    },
    RequirementGroupsUpdateRegulatoryRequirementsItem = {
      field_value = "string",
      requirement_id = "string",
    },
    UserRequirement = {
      created_at = "string",
      expires_at = "string",
      field_type = "string",
      field_value = "string",
      requirement_id = "string",
      status = "'approved'|'unapproved'|'pending-approval'|'declined'|'expired'",
      updated_at = "string",
    },
  },
}
