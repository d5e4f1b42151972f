-- What editors and the documentation know about the types of `number_lookup`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["number_lookup.retrieve"] = "NumberLookupRetrieveAnswer",
  },
  parameters = {
    ["number_lookup.retrieve"] = {
      type = "'carrier'|'caller-name'",
    },
  },
  facts = {
  },
  types = {
    CallerName = {
      caller_name = "string",
      error_code = "string",
    },
    Carrier = {
      error_code = "string",
      mobile_country_code = "string",
      mobile_network_code = "string",
      name = "string",
      normalized_carrier = "string",
      type = "'fixed line'|'mobile'|'voip'|'fixed line or mobile'|'toll free'|'premium rate'|'shared cost'|'personal number'|'pager'|'uan'|'voicemail'|'unknown'",
    },
    NumberLookupRecord = {
      caller_name = "CallerName",
      carrier = "Carrier",
      country_code = "string",
      fraud = "string",
      national_format = "string",
      phone_number = "string",
      portability = "Portability",
      record_type = "string",
    },
    NumberLookupRetrieveAnswer = {
      data = "NumberLookupRecord",
    },
    Portability = {
      altspid = "string",
      altspid_carrier_name = "string",
      altspid_carrier_type = "string",
      city = "string",
      line_type = "string",
      lrn = "string",
      ocn = "string",
      ported_date = "string",
      ported_status = "'Y'|'N'|''",
      spid = "string",
      spid_carrier_name = "string",
      spid_carrier_type = "string",
      state = "string",
    },
  },
}
