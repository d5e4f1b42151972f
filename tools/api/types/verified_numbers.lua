-- What editors and the documentation know about the types of `verified_numbers`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["verified_numbers.actions.submit_verification_code"] = "VerifiedNumberResponseDataWrapper",
    ["verified_numbers.create"] = "CreateVerifiedNumberResponse",
    ["verified_numbers.delete"] = "VerifiedNumberResponseDataWrapper",
    ["verified_numbers.list"] = "VerifiedNumberResponse",
    ["verified_numbers.retrieve"] = "VerifiedNumberResponseDataWrapper",
  },
  parameters = {
    ["verified_numbers.create"] = {
      verification_method = "'sms'|'call'",
    },
  },
  facts = {
    ["verified_numbers.create extension"] = { maxLength = 50 },
    ["verified_numbers.list page[number]"] = { default = 1 },
    ["verified_numbers.list page[size]"] = { default = 25 },
  },
  types = {
    CreateVerifiedNumberResponse = {
      phone_number = "string",
      verification_method = "string",
    },
    VerifiedNumberRecordType = "'verified_number'",
    VerifiedNumberResponse = {
      phone_number = "string",
      record_type = "VerifiedNumberRecordType",
      verified_at = "string",
    },
    VerifiedNumberResponseDataWrapper = {
      data = "VerifiedNumberResponse",
    },
  },
}
