-- What editors and the documentation know about the types of `notification_event_conditions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["notification_event_conditions.list"] = "NotificationEventCondition",
  },
  parameters = {
    ["notification_event_conditions.list"] = {
      ["filter[associated_record_type][eq]"] = "'account'|'phone_number'",
      ["filter[channel_type_id][eq]"] = "'webhook'|'sms'|'email'|'voice'",
      ["filter[status][eq]"] = "'enabled'|'enable-received'|'enable-pending'|'enable-submtited'|'delete-received'|'delete-pending'|'delete-submitted'|'deleted'",
    },
  },
  facts = {
    ["NotificationEventCondition.created_at"] = { format = "date-time" },
    ["NotificationEventCondition.updated_at"] = { format = "date-time" },
    ["notification_event_conditions.list page[number]"] = { default = 1, minimum = 1 },
    ["notification_event_conditions.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    NotificationEventCondition = {
      allow_multiple_channels = "boolean",
      associated_record_type = "'account'|'phone_number'",
      asynchronous = "boolean",
      created_at = "string",
      description = "string",
      enabled = "boolean",
      id = "string",
      name = "string",
      notification_event_id = "string",
      parameters = "NotificationEventConditionParametersItem[]",
      supported_channels = "string[]",
      updated_at = "string",
    },
    NotificationEventConditionParametersItem = {
      data_type = "string",
      name = "string",
      optional = "boolean",
    },
  },
}
