-- What editors and the documentation know about the types of `wireless_blocklists`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["wireless_blocklists.create"] = "WirelessBlocklistsCreateAnswer",
    ["wireless_blocklists.list"] = "WirelessBlocklist",
    ["wireless_blocklists.retrieve"] = "WirelessBlocklistsRetrieveAnswer",
    ["wireless_blocklists.update"] = "WirelessBlocklistsUpdateAnswer",
  },
  parameters = {
    ["wireless_blocklists.create"] = {
      type = "'country'|'mcc'|'plmn'",
    },
  },
  facts = {
    ["WirelessBlocklist.id"] = { format = "uuid" },
    ["WirelessBlocklist.type"] = { default = "country" },
    ["wireless_blocklists.list page[number]"] = { default = 1, minimum = 1 },
    ["wireless_blocklists.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    WirelessBlocklist = {
      created_at = "string",
      id = "string",
      name = "string",
      type = "'country'|'mcc'|'plmn'",
      updated_at = "string",
      values = "string[]",
    },
    WirelessBlocklistsCreateAnswer = {
      data = "WirelessBlocklist",
    },
    WirelessBlocklistsRetrieveAnswer = {
      data = "WirelessBlocklist",
    },
    WirelessBlocklistsUpdateAnswer = {
      data = "WirelessBlocklist",
    },
  },
}
