-- What editors and the documentation know about the types of `requirements`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["requirements.list"] = "DocReqsRequirement",
    ["requirements.retrieve"] = "RequirementsRetrieveAnswer",
    ["requirements.versions.create"] = "RequirementsVersionsCreateAnswer",
    ["requirements.versions.delete_pending"] = "CancelPendingVersionResponse",
  },
  parameters = {
    ["requirements.list"] = {
      ["filter[action]"] = "'branded_calling'|'ordering'|'porting'",
      ["filter[phone_number_type]"] = "'local'|'national'|'toll_free'",
      sort = "('created_at'|'updated_at'|'country_code'|'phone_number_type'|'-created_at'|'-updated_at'|'-country_code'|'-phone_number_type')[]",
    },
  },
  facts = {
    ["DocReqsRequirement.effective_end_at"] = { format = "date-time" },
    ["DocReqsRequirement.effective_start_at"] = { format = "date-time" },
    ["DocReqsRequirement.id"] = { format = "uuid" },
    ["requirements.list page[number]"] = { default = 1, minimum = 1 },
    ["requirements.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["requirements.versions.create effective_start_at"] = { format = "date-time" },
  },
  types = {
    CancelPendingVersionResponse = {
      data = "CancelPendingVersionResponseData",
    },
    CancelPendingVersionResponseData = {
      cancelled = "DocReqsRequirement",
      restored = "DocReqsRequirement",
    },
    DocReqsRequirement = {
      action = "'both'|'branded_calling'|'ordering'|'porting'",
      country_code = "string",
      created_at = "string",
      effective_end_at = "string",
      effective_start_at = "string",
      id = "string",
      locality = "string",
      phone_number_type = "'local'|'national'|'toll_free'",
      record_type = "string",
      requirement_types = "DocReqsRequirementType[]",
      updated_at = "string",
      version = "integer",
    },
    RequirementsRetrieveAnswer = {
      data = "DocReqsRequirement",
    },
    RequirementsVersionsCreateAnswer = {
      data = "DocReqsRequirement",
    },
  },
}
