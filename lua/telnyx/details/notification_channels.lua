-- What telnyx.describe tells of the operations of `notification_channels` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["notification_channels.create"] = { "Creates a notification channel", {
      channel_type_id = { values = { "sms", "voice", "email", "webhook" } },
    } },
  ["notification_channels.delete"] = { "Deletes a notification channel" },
  ["notification_channels.list"] = { "Lists notification channels", {
      ["filter[associated_record_type][eq]"] = { values = { "account", "phone_number" } },
      ["filter[channel_type_id][eq]"] = { values = { "webhook", "sms", "email", "voice" } },
      ["filter[status][eq]"] = { values = { "enabled", "enable-received", "enable-pending", "enable-submtited", "delete-received", "delete-pending", "delete-submitted", "deleted" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["notification_channels.retrieve"] = { "Retrieves a notification channel" },
  ["notification_channels.update"] = { "Updates a notification channel", {
      channel_type_id = { values = { "sms", "voice", "email", "webhook" } },
    } },
}
