-- What editors and the documentation know about the types of `fqdns`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["fqdns.create"] = "FqdnsCreateAnswer",
    ["fqdns.delete"] = "FqdnsDeleteAnswer",
    ["fqdns.list"] = "Fqdn",
    ["fqdns.retrieve"] = "FqdnsRetrieveAnswer",
    ["fqdns.update"] = "FqdnsUpdateAnswer",
  },
  parameters = {
  },
  facts = {
    ["fqdns.create port"] = { default = 5060 },
    ["fqdns.list page[number]"] = { default = 1, minimum = 1 },
    ["fqdns.list page[size]"] = { default = 250, maximum = 250, minimum = 1 },
    ["fqdns.update port"] = { default = 5060 },
  },
  types = {
    FqdnsCreateAnswer = {
      data = "Fqdn",
    },
    FqdnsDeleteAnswer = {
      data = "Fqdn",
    },
    FqdnsRetrieveAnswer = {
      data = "Fqdn",
    },
    FqdnsUpdateAnswer = {
      data = "Fqdn",
    },
  },
}
