-- What telnyx.describe tells of the operations of `notification_event_conditions` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["notification_event_conditions.list"] = { "Lists notification event conditions", {
      ["filter[associated_record_type][eq]"] = { values = { "account", "phone_number" } },
      ["filter[channel_type_id][eq]"] = { values = { "webhook", "sms", "email", "voice" } },
      ["filter[status][eq]"] = { values = { "enabled", "enable-received", "enable-pending", "enable-submtited", "delete-received", "delete-pending", "delete-submitted", "deleted" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
}
