-- What telnyx.describe tells of the operations of `outbound_voice_profiles` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["outbound_voice_profiles.create"] = { "Creates an outbound voice profile", {
      billing_group_id = { about = "the billing group that is charged", format = "uuid" },
      daily_spend_limit_enabled = { default = false },
      enabled = { default = true },
      name = { minLength = 3 },
      service_plan = { default = "global" },
      traffic_type = { default = "conversational" },
      usage_payment_method = { default = "rate-deck" },
    } },
  ["outbound_voice_profiles.delete"] = { "Deletes an outbound voice profile" },
  ["outbound_voice_profiles.list"] = { "Lists outbound voice profiles", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      sort = { default = "-created_at", values = { "enabled", "-enabled", "created_at", "-created_at", "name", "-name", "service_plan", "-service_plan", "traffic_type", "-traffic_type", "usage_payment_method", "-usage_payment_method" } },
    } },
  ["outbound_voice_profiles.retrieve"] = { "Retrieves an outbound voice profile" },
  ["outbound_voice_profiles.update"] = { "Updates an outbound voice profile", {
      billing_group_id = { about = "the billing group that is charged", format = "uuid" },
      daily_spend_limit_enabled = { default = false },
      enabled = { default = true },
      name = { minLength = 3 },
      service_plan = { default = "global" },
      traffic_type = { default = "conversational" },
      usage_payment_method = { default = "rate-deck" },
    } },
}
