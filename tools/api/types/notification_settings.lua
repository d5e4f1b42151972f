-- What editors and the documentation know about the types of `notification_settings`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["notification_settings.create"] = "NotificationSettingsCreateAnswer",
    ["notification_settings.delete"] = "NotificationSettingsDeleteAnswer",
    ["notification_settings.list"] = "NotificationSetting",
    ["notification_settings.retrieve"] = "NotificationSettingsRetrieveAnswer",
  },
  parameters = {
    ["notification_settings.create"] = {
      parameters = "NotificationSettingsCreateParametersItem[]",
    },
    ["notification_settings.list"] = {
      ["filter[associated_record_type][eq]"] = "'account'|'phone_number'",
      ["filter[channel_type_id][eq]"] = "'webhook'|'sms'|'email'|'voice'",
      ["filter[status][eq]"] = "'enabled'|'enable-received'|'enable-pending'|'enable-submtited'|'delete-received'|'delete-pending'|'delete-submitted'|'deleted'",
    },
  },
  facts = {
    ["NotificationSetting.created_at"] = { format = "date-time" },
    ["NotificationSetting.updated_at"] = { format = "date-time" },
    ["notification_settings.list page[number]"] = { default = 1, minimum = 1 },
    ["notification_settings.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    NotificationSetting = {
      associated_record_type = "string",
      associated_record_type_value = "string",
      created_at = "string",
      id = "string",
      notification_channel_id = "string",
      notification_event_condition_id = "string",
      notification_profile_id = "string",
      parameters = "NotificationSettingParametersItem[]",
      status = "'enabled'|'enable-received'|'enable-pending'|'enable-submtited'|'delete-received'|'delete-pending'|'delete-submitted'|'deleted'",
      updated_at = "string",
    },
    NotificationSettingParametersItem = {
      name = "string",
      value = "string",
    },
    NotificationSettingsCreateAnswer = {
      data = "NotificationSetting",
    },
    NotificationSettingsCreateParametersItem = {
      name = "string",
      value = "string",
    },
    NotificationSettingsDeleteAnswer = {
      data = "NotificationSetting",
    },
    NotificationSettingsRetrieveAnswer = {
      data = "NotificationSetting",
    },
  },
}
