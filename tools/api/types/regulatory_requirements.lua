-- What editors and the documentation know about the types of `regulatory_requirements`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["regulatory_requirements.retrieve"] = "RegulatoryRequirementsRetrieveAnswer",
  },
  parameters = {
    ["regulatory_requirements.retrieve"] = {
      ["filter[action]"] = "'ordering'|'porting'|'action'",
      ["filter[phone_number_type]"] = "'local'|'toll_free'|'mobile'|'national'|'shared_cost'",
    },
  },
  facts = {
    ["RegulatoryRequirementsRegulatoryRequirementsItem.id"] = { format = "uuid" },
  },
  types = {
    RegulatoryRequirements = {
      action = "string",
      country_code = "string",
      phone_number_type = "string",
      regulatory_requirements = "RegulatoryRequirementsRegulatoryRequirementsItem[]",
    },
    RegulatoryRequirementsRegulatoryRequirementsItem = {
      acceptance_criteria = "RegulatoryRequirementsRegulatoryRequirementsItemAcceptanceCriteria",
      description = "string",
      example = "string",
      field_type = "string",
      id = "string",
      name = "string",
    },
    RegulatoryRequirementsRegulatoryRequirementsItemAcceptanceCriteria = {
      acceptable_characters = "string",
      acceptable_values = "string[]",
      case_sensitive = "string",
      locality_limit = "string",
      max_length = "string",
      min_length = "string",
      regex = "string",
      time_limit = "string",
    },
    RegulatoryRequirementsRetrieveAnswer = {
      data = "RegulatoryRequirements[]",
    },
  },
}
