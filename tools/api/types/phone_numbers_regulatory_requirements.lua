-- What editors and the documentation know about the types of `phone_numbers_regulatory_requirements`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["phone_numbers_regulatory_requirements.retrieve"] = "PhoneNumbersRegulatoryRequirementsRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItem.id"] = { format = "uuid" },
  },
  types = {
    PhoneNumbersRegulatoryRequirementsRetrieveAnswer = {
      data = "RegulatoryRequirementsPhoneNumbers[]",
      meta = "PaginationMeta_",
    },
    RegulatoryRequirementsPhoneNumbers = {
      phone_number = "string",
      phone_number_type = "string",
      record_type = "string",
      region_information = "RegulatoryRequirementsPhoneNumbersRegionInformationItem[]",
      regulatory_requirements = "RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItem[]",
    },
    RegulatoryRequirementsPhoneNumbersRegionInformationItem = {
      region_name = "string",
      region_type = "string",
    },
    RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItem = {
      acceptance_criteria = "RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItemAcceptanceCriteria",
      description = "string",
      example = "string",
      field_type = "string",
      id = "string",
      label = "string",
      record_type = "string",
    },
    RegulatoryRequirementsPhoneNumbersRegulatoryRequirementsItemAcceptanceCriteria = {
      field_type = "string",
      field_value = "string",
      locality_limit = "string",
    },
  },
}
