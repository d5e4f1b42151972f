-- What editors and the documentation know about the types of `charges_breakdown`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["charges_breakdown.retrieve"] = "ChargesBreakdownRetrieveResponse",
  },
  parameters = {
    ["charges_breakdown.retrieve"] = {
      format = "'json'|'csv'",
    },
  },
  facts = {
    ["ChargesBreakdownRetrieveResponseData.end_date"] = { format = "date" },
    ["ChargesBreakdownRetrieveResponseData.start_date"] = { format = "date" },
    ["ChargesBreakdownRetrieveResponseData.user_email"] = { format = "email" },
    ["ChargesBreakdownRetrieveResponseDataResult.service_owner_email"] = { format = "email" },
    ["charges_breakdown.retrieve end_date"] = { format = "date" },
    ["charges_breakdown.retrieve format"] = { default = "json" },
    ["charges_breakdown.retrieve start_date"] = { format = "date" },
  },
  types = {
    ChargesBreakdownRetrieveResponse = {
      data = "ChargesBreakdownRetrieveResponseData!",
    },
    ChargesBreakdownRetrieveResponseData = {
      currency = "string!",
      end_date = "string!",
      results = "ChargesBreakdownRetrieveResponseDataResult[]!",
      start_date = "string!",
      user_email = "string!",
      user_id = "string!",
    },
    ChargesBreakdownRetrieveResponseDataResult = {
      charge_type = "string!",
      service_owner_email = "string!",
      service_owner_user_id = "string!",
      services = "ChargesBreakdownRetrieveResponseDataResultService[]!",
      tn = "string!",
    },
    ChargesBreakdownRetrieveResponseDataResultService = {
      cost = "string!",
      cost_type = "string!",
      name = "string!",
    },
  },
}
