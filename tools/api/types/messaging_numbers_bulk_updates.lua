-- What editors and the documentation know about the types of `messaging_numbers_bulk_updates`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["messaging_numbers_bulk_updates.create"] = "MessagingNumbersBulkUpdatesCreateAnswer",
    ["messaging_numbers_bulk_updates.retrieve"] = "MessagingNumbersBulkUpdatesRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["BulkMessagingSettingsUpdatePhoneNumbers.order_id"] = { format = "uuid" },
    ["messaging_numbers_bulk_updates.create assign_only"] = { default = false },
  },
  types = {
    BulkMessagingSettingsUpdatePhoneNumbers = {
      failed = "string[]",
      order_id = "string",
      pending = "string[]",
      record_type = "'messaging_numbers_bulk_update'",
      success = "string[]",
    },
    MessagingNumbersBulkUpdatesCreateAnswer = {
      data = "BulkMessagingSettingsUpdatePhoneNumbers",
    },
    MessagingNumbersBulkUpdatesRetrieveAnswer = {
      data = "BulkMessagingSettingsUpdatePhoneNumbers",
    },
  },
}
