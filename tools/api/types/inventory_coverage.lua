-- What editors and the documentation know about the types of `inventory_coverage`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["inventory_coverage.list"] = "InventoryCoverageListAnswer",
  },
  parameters = {
    ["inventory_coverage.list"] = {
      ["filter[country_code]"] = "'AT'|'AU'|'BE'|'BG'|'CA'|'CH'|'CN'|'CY'|'CZ'|'DE'|'DK'|'EE'|'ES'|'FI'|'FR'|'GB'|'GR'|'HU'|'HR'|'IE'|'IT'|'LT'|'LU'|'LV'|'NL'|'NZ'|'MX'|'NO'|'PL'|'PT'|'RO'|'SE'|'SG'|'SI'|'SK'|'US'",
      ["filter[features]"] = "('sms'|'mms'|'voice'|'fax'|'emergency')[]",
      ["filter[groupBy]"] = "'locality'|'npa'|'national_destination_code'",
      ["filter[phone_number_type]"] = "'local'|'toll_free'|'national'|'mobile'|'landline'|'shared_cost'",
    },
  },
  facts = {
  },
  types = {
    InventoryCoverage = {
      administrative_area = "string",
      advance_requirements = "boolean",
      count = "integer",
      coverage_type = "'number'|'block'",
      group = "string",
      group_type = "string",
      number_range = "integer",
      number_type = "'did'|'toll-free'",
      phone_number_type = "'local'|'toll_free'|'national'|'landline'|'shared_cost'|'mobile'",
      record_type = "string",
    },
    InventoryCoverageListAnswer = {
      data = "InventoryCoverage[]",
      meta = "InventoryCoverageMetadata",
    },
    InventoryCoverageMetadata = {
      total_results = "integer",
    },
  },
}
