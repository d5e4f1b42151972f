-- What telnyx.describe tells of the operations of `country_coverage` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["country_coverage.retrieve"] = { "Retrieves the coverage of all countries" },
  ["country_coverage.retrieve_country"] = { "Retrieves the coverage of a country" },
}
