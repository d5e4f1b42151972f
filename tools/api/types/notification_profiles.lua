-- What editors and the documentation know about the types of `notification_profiles`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["notification_profiles.create"] = "NotificationProfilesCreateAnswer",
    ["notification_profiles.delete"] = "NotificationProfilesDeleteAnswer",
    ["notification_profiles.list"] = "NotificationProfile",
    ["notification_profiles.retrieve"] = "NotificationProfilesRetrieveAnswer",
    ["notification_profiles.update"] = "NotificationProfilesUpdateAnswer",
  },
  parameters = {
  },
  facts = {
    ["NotificationProfile.created_at"] = { format = "date-time" },
    ["NotificationProfile.updated_at"] = { format = "date-time" },
    ["notification_profiles.list page[number]"] = { default = 1, minimum = 1 },
    ["notification_profiles.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    NotificationProfile = {
      created_at = "string",
      id = "string",
      name = "string",
      updated_at = "string",
    },
    NotificationProfilesCreateAnswer = {
      data = "NotificationProfile",
    },
    NotificationProfilesDeleteAnswer = {
      data = "NotificationProfile",
    },
    NotificationProfilesRetrieveAnswer = {
      data = "NotificationProfile",
    },
    NotificationProfilesUpdateAnswer = {
      data = "NotificationProfile",
    },
  },
}
