-- What editors and the documentation know about the types of `messaging_hosted_numbers`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["messaging_hosted_numbers.delete"] = "MessagingHostedNumbersDeleteAnswer",
    ["messaging_hosted_numbers.list"] = "PhoneNumberWithMessagingSettings",
    ["messaging_hosted_numbers.retrieve"] = "MessagingHostedNumbersRetrieveAnswer",
    ["messaging_hosted_numbers.update"] = "MessagingHostedNumbersUpdateAnswer",
  },
  parameters = {
    ["messaging_hosted_numbers.list"] = {
      ["sort[phone_number]"] = "'asc'|'desc'",
    },
  },
  facts = {
    ["messaging_hosted_numbers.list filter[messaging_profile_id]"] = { format = "uuid" },
    ["messaging_hosted_numbers.list page[number]"] = { default = 1 },
    ["messaging_hosted_numbers.list page[size]"] = { default = 20 },
  },
  types = {
    MessagingHostedNumbersDeleteAnswer = {
      data = "MessagingHostedNumberOrder",
    },
    MessagingHostedNumbersRetrieveAnswer = {
      data = "PhoneNumberWithMessagingSettings",
    },
    MessagingHostedNumbersUpdateAnswer = {
      data = "PhoneNumberWithMessagingSettings",
    },
  },
}
