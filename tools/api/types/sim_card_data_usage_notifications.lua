-- What editors and the documentation know about the types of `sim_card_data_usage_notifications`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["sim_card_data_usage_notifications.create"] = "SimCardDataUsageNotificationsCreateAnswer",
    ["sim_card_data_usage_notifications.delete"] = "SimCardDataUsageNotificationsDeleteAnswer",
    ["sim_card_data_usage_notifications.list"] = "SimCardDataUsageNotification",
    ["sim_card_data_usage_notifications.retrieve"] = "SimCardDataUsageNotificationsRetrieveAnswer",
    ["sim_card_data_usage_notifications.update"] = "SimCardDataUsageNotificationsUpdateAnswer",
  },
  parameters = {
    ["sim_card_data_usage_notifications.create"] = {
      threshold = "SimCardDataUsageNotificationsCreateThreshold",
    },
    ["sim_card_data_usage_notifications.update"] = {
      threshold = "SimCardDataUsageNotificationsUpdateThreshold",
    },
  },
  facts = {
    ["SimCardDataUsageNotification.id"] = { format = "uuid" },
    ["SimCardDataUsageNotification.sim_card_id"] = { format = "uuid" },
    ["sim_card_data_usage_notifications.create sim_card_id"] = { format = "uuid" },
    ["sim_card_data_usage_notifications.list filter[sim_card_id]"] = { format = "uuid" },
    ["sim_card_data_usage_notifications.list page[number]"] = { default = 1, minimum = 1 },
    ["sim_card_data_usage_notifications.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["sim_card_data_usage_notifications.update sim_card_id"] = { format = "uuid" },
  },
  types = {
    SimCardDataUsageNotification = {
      created_at = "string",
      id = "string",
      record_type = "string",
      sim_card_id = "string",
      threshold = "SimCardDataUsageNotificationThreshold",
      updated_at = "string",
    },
    SimCardDataUsageNotificationThreshold = {
      amount = "string",
      unit = "'MB'|'GB'",
    },
    SimCardDataUsageNotificationsCreateAnswer = {
      data = "SimCardDataUsageNotification",
    },
    SimCardDataUsageNotificationsCreateThreshold = {
      amount = "string",
      unit = "'MB'|'GB'",
    },
    SimCardDataUsageNotificationsDeleteAnswer = {
      data = "SimCardDataUsageNotification",
    },
    SimCardDataUsageNotificationsRetrieveAnswer = {
      data = "SimCardDataUsageNotification",
    },
    SimCardDataUsageNotificationsUpdateAnswer = {
      data = "SimCardDataUsageNotification",
    },
    SimCardDataUsageNotificationsUpdateThreshold = {
      amount = "string",
      unit = "'MB'|'GB'",
    },
  },
}
