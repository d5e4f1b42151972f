-- What telnyx.describe tells of the operations of `messaging_profiles` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["messaging_profiles.create"] = { "Creates a messaging profile", {
      ai_assistant_id = { maxLength = 64 },
      enabled = { default = true },
      mms_fall_back_to_sms = { default = false },
      mms_transcoding = { default = false },
      mobile_only = { default = false },
      resource_group_id = { maxLength = 64 },
      smart_encoding = { default = false },
      webhook_api_version = { default = "2", values = { "1", "2", "2010-04-01" } },
      webhook_failover_url = { about = "where events are sent if the first URL fails", default = "" },
      webhook_url = { about = "where events are sent", default = "" },
    } },
  ["messaging_profiles.delete"] = { "Deletes a messaging profile", {
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
  ["messaging_profiles.list"] = { "Lists messaging profiles", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["messaging_profiles.list_alphanumeric_sender_ids"] = { "Lists the alphanumeric sender IDs of a messaging profile", {
      ["page[number]"] = { about = "which page", default = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20 },
    } },
  ["messaging_profiles.list_phone_numbers"] = { "Lists the phone numbers of a messaging profile", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
  ["messaging_profiles.list_short_codes"] = { "Lists the short codes of a messaging profile", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
  ["messaging_profiles.retrieve"] = { "Retrieves a messaging profile", {
      messaging_profile_id = { about = "the messaging profile to use" },
    } },
  ["messaging_profiles.retrieve_metrics"] = { "Retrieves the metrics of a messaging profile", {
      time_frame = { default = "24h" },
    } },
  ["messaging_profiles.update"] = { "Updates a messaging profile", {
      messaging_profile_id = { about = "the messaging profile to use" },
      mms_fall_back_to_sms = { default = false },
      mms_transcoding = { default = false },
      mobile_only = { default = false },
      smart_encoding = { default = false },
      webhook_api_version = { values = { "1", "2", "2010-04-01" } },
      webhook_failover_url = { about = "where events are sent if the first URL fails" },
      webhook_url = { about = "where events are sent" },
    } },
  ["messaging_profiles.actions.regenerate_secret"] = { "Makes a new secret of a messaging profile" },
  ["messaging_profiles.autoresp_configs.create"] = { "Creates an autoresp config of a messaging profile", {
      op = { values = { "start", "stop", "info" } },
    } },
  ["messaging_profiles.autoresp_configs.delete"] = { "Deletes an autoresp config of a messaging profile" },
  ["messaging_profiles.autoresp_configs.list"] = { "Lists the automatic responses of a messaging profile" },
  ["messaging_profiles.autoresp_configs.retrieve"] = { "Retrieves an autoresp config of a messaging profile" },
  ["messaging_profiles.autoresp_configs.update"] = { "Updates an autoresp config of a messaging profile", {
      op = { values = { "start", "stop", "info" } },
    } },
}
