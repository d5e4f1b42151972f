-- What editors and the documentation know about the types of `access_ip_ranges`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["access_ip_ranges.create"] = "AccessIPRangeResponseSchema",
    ["access_ip_ranges.delete"] = "AccessIPRangeResponseSchema",
    ["access_ip_ranges.list"] = "AccessIPRangeResponseSchema",
  },
  parameters = {
  },
  facts = {
    ["AccessIPRangeResponseSchema.created_at"] = { format = "date-time" },
    ["AccessIPRangeResponseSchema.updated_at"] = { format = "date-time" },
    ["access_ip_ranges.list filter[created_at]"] = { format = "date-time" },
    ["access_ip_ranges.list filter[created_at][gt]"] = { format = "date-time" },
    ["access_ip_ranges.list filter[created_at][gte]"] = { format = "date-time" },
    ["access_ip_ranges.list filter[created_at][lt]"] = { format = "date-time" },
    ["access_ip_ranges.list filter[created_at][lte]"] = { format = "date-time" },
    ["access_ip_ranges.list page[number]"] = { default = 1 },
    ["access_ip_ranges.list page[size]"] = { default = 20, maximum = 250 },
  },
  types = {
    AccessIPRangeResponseSchema = {
      cidr_block = "string!",
      created_at = "string",
      description = "string",
      id = "string!",
      status = "CloudflareSyncStatus!",
      updated_at = "string",
      user_id = "string!",
    },
  },
}
