-- What telnyx.describe tells of the operations of `inventory_coverage` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["inventory_coverage.list"] = { "Lists inventory coverage", {
      ["filter[country_code]"] = { values = { "AT", "AU", "BE", "BG", "CA", "CH", "CN", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HU", "HR", "IE", "IT", "LT", "LU", "LV", "NL", "NZ", "MX", "NO", "PL", "PT", "RO", "SE", "SG", "SI", "SK", "US" } },
      ["filter[groupBy]"] = { values = { "locality", "npa", "national_destination_code" } },
      ["filter[phone_number_type]"] = { values = { "local", "toll_free", "national", "mobile", "landline", "shared_cost" } },
    } },
}
