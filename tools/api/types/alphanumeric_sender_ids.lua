-- What editors and the documentation know about the types of `alphanumeric_sender_ids`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["alphanumeric_sender_ids.create"] = "AlphanumericSenderIdsCreateAnswer",
    ["alphanumeric_sender_ids.delete"] = "AlphanumericSenderIdsDeleteAnswer",
    ["alphanumeric_sender_ids.list"] = "AlphanumericSenderId",
    ["alphanumeric_sender_ids.retrieve"] = "AlphanumericSenderIdsRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["alphanumeric_sender_ids.create messaging_profile_id"] = { format = "uuid" },
    ["alphanumeric_sender_ids.list filter[messaging_profile_id]"] = { format = "uuid" },
    ["alphanumeric_sender_ids.list page[number]"] = { default = 1 },
    ["alphanumeric_sender_ids.list page[size]"] = { default = 20 },
  },
  types = {
    AlphanumericSenderIdsCreateAnswer = {
      data = "AlphanumericSenderId",
    },
    AlphanumericSenderIdsDeleteAnswer = {
      data = "AlphanumericSenderId",
    },
    AlphanumericSenderIdsRetrieveAnswer = {
      data = "AlphanumericSenderId",
    },
  },
}
