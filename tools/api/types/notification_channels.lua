-- What editors and the documentation know about the types of `notification_channels`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["notification_channels.create"] = "NotificationChannelsCreateAnswer",
    ["notification_channels.delete"] = "NotificationChannelsDeleteAnswer",
    ["notification_channels.list"] = "NotificationChannel",
    ["notification_channels.retrieve"] = "NotificationChannelsRetrieveAnswer",
    ["notification_channels.update"] = "NotificationChannelsUpdateAnswer",
  },
  parameters = {
    ["notification_channels.create"] = {
      channel_type_id = "'sms'|'voice'|'email'|'webhook'",
    },
    ["notification_channels.list"] = {
      ["filter[associated_record_type][eq]"] = "'account'|'phone_number'",
      ["filter[channel_type_id][eq]"] = "'webhook'|'sms'|'email'|'voice'",
      ["filter[status][eq]"] = "'enabled'|'enable-received'|'enable-pending'|'enable-submtited'|'delete-received'|'delete-pending'|'delete-submitted'|'deleted'",
    },
    ["notification_channels.update"] = {
      channel_type_id = "'sms'|'voice'|'email'|'webhook'",
    },
  },
  facts = {
    ["NotificationChannel.created_at"] = { format = "date-time" },
    ["NotificationChannel.updated_at"] = { format = "date-time" },
    ["notification_channels.list page[number]"] = { default = 1, minimum = 1 },
    ["notification_channels.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    NotificationChannel = {
      channel_destination = "string",
      channel_type_id = "'sms'|'voice'|'email'|'webhook'",
      created_at = "string",
      id = "string",
      notification_profile_id = "string",
      updated_at = "string",
    },
    NotificationChannelsCreateAnswer = {
      data = "NotificationChannel",
    },
    NotificationChannelsDeleteAnswer = {
      data = "NotificationChannel",
    },
    NotificationChannelsRetrieveAnswer = {
      data = "NotificationChannel",
    },
    NotificationChannelsUpdateAnswer = {
      data = "NotificationChannel",
    },
  },
}
