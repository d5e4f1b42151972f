-- What editors and the documentation know about the types of `actions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["actions.purchase.create"] = "ActionsPurchaseCreateAnswer",
    ["actions.register.create"] = "ActionsRegisterCreateAnswer",
  },
  parameters = {
    ["actions.purchase.create"] = {
      status = "'enabled'|'disabled'|'standby'",
    },
    ["actions.register.create"] = {
      status = "'enabled'|'disabled'|'standby'",
    },
  },
  facts = {
    ["actions.purchase.create amount"] = { minimum = 1 },
    ["actions.purchase.create sim_card_group_id"] = { format = "uuid" },
    ["actions.purchase.create status"] = { default = "enabled" },
    ["actions.register.create sim_card_group_id"] = { format = "uuid" },
    ["actions.register.create status"] = { default = "enabled" },
  },
  types = {
    ActionsPurchaseCreateAnswer = {
      data = "SimpleSIMCard[]",
      errors = "Error[]",
    },
    ActionsRegisterCreateAnswer = {
      data = "SimpleSIMCard[]",
      errors = "Error[]",
    },
    Error = {
      code = "string!",
      detail = "string",
      meta = "table",
      source = "ErrorSource",
      title = "string!",
    },
    ErrorSource = {
      parameter = "string",
      pointer = "string",
    },
  },
}
