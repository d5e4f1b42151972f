-- What editors and the documentation know about the types of `country_coverage`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["country_coverage.retrieve"] = "CountryCoverageRetrieveAnswer",
    ["country_coverage.retrieve_country"] = "CountryCoverageRetrieveCountryAnswer",
  },
  parameters = {
  },
  facts = {
  },
  types = {
    CountryCoverage = {
      code = "string",
      features = "string[]",
      international_sms = "boolean",
      inventory_coverage = "boolean",
      ["local"] = "CountryCoverageLocal",
      mobile = "table",
      national = "table",
      numbers = "boolean",
      p2p = "boolean",
      phone_number_type = "string[]",
      quickship = "boolean",
      region = "string",
      reservable = "boolean",
      shared_cost = "table",
      toll_free = "CountryCoverageTollFree",
    },
    CountryCoverageLocal = {
      features = "string[]",
      full_pstn_replacement = "boolean",
      international_sms = "boolean",
      p2p = "boolean",
      quickship = "boolean",
      reservable = "boolean",
    },
    CountryCoverageRetrieveAnswer = {
      data = "table<string, CountryCoverage>",
    },
    CountryCoverageRetrieveCountryAnswer = {
      data = "CountryCoverage",
    },
    CountryCoverageTollFree = {
      features = "string[]",
      full_pstn_replacement = "boolean",
      international_sms = "boolean",
      p2p = "boolean",
      quickship = "boolean",
      reservable = "boolean",
    },
  },
}
