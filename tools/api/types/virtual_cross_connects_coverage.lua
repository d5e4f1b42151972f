-- What editors and the documentation know about the types of `virtual_cross_connects_coverage`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["virtual_cross_connects_coverage.list"] = "VirtualCrossConnectCoverage",
  },
  parameters = {
    ["virtual_cross_connects_coverage.list"] = {
      ["filter[cloud_provider]"] = "'aws'|'azure'|'gce'",
    },
  },
  facts = {
    ["virtual_cross_connects_coverage.list page[number]"] = { default = 1, minimum = 1 },
    ["virtual_cross_connects_coverage.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    VirtualCrossConnectCoverage = {
      available_bandwidth = "number[]",
      cloud_provider = "'aws'|'azure'|'gce'",
      cloud_provider_region = "string",
      location = "NetappsLocation",
      record_type = "string",
    },
  },
}
