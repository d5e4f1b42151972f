-- What editors and the documentation know about the types of `email_unsubscribe_groups`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["email_unsubscribe_groups.create"] = "UnsubscribeGroupResponse",
    ["email_unsubscribe_groups.list"] = "UnsubscribeGroup",
    ["email_unsubscribe_groups.retrieve"] = "UnsubscribeGroupResponse",
    ["email_unsubscribe_groups.suppressions.create"] = "EmailBlockResponse",
    ["email_unsubscribe_groups.suppressions.list"] = "EmailBlock",
    ["email_unsubscribe_groups.update"] = "UnsubscribeGroupResponse",
  },
  parameters = {
    ["email_unsubscribe_groups.delete"] = {
      force = "'true'|'false'|boolean",
    },
  },
  facts = {
    ["UnsubscribeGroup.created_at"] = { format = "date-time" },
    ["UnsubscribeGroup.id"] = { format = "uuid" },
    ["UnsubscribeGroup.name"] = { maxLength = 255, minLength = 1 },
    ["UnsubscribeGroup.updated_at"] = { format = "date-time" },
    ["email_unsubscribe_groups.create name"] = { maxLength = 255, minLength = 1 },
    ["email_unsubscribe_groups.list page[number]"] = { default = 1, minimum = 1 },
    ["email_unsubscribe_groups.list page[size]"] = { default = 25, maximum = 100, minimum = 1 },
    ["email_unsubscribe_groups.suppressions.list page[number]"] = { default = 1, minimum = 1 },
    ["email_unsubscribe_groups.suppressions.list page[size]"] = { default = 25, maximum = 100, minimum = 1 },
    ["email_unsubscribe_groups.update name"] = { maxLength = 255, minLength = 1 },
  },
  types = {
    UnsubscribeGroup = {
      created_at = "string!",
      description = "string",
      id = "string!",
      name = "string!",
      record_type = "'email_unsubscribe_group'!",
      updated_at = "string!",
    },
    UnsubscribeGroupResponse = {
      data = "UnsubscribeGroup!",
    },
  },
}
