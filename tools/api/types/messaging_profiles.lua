-- What editors and the documentation know about the types of `messaging_profiles`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["messaging_profiles.actions.regenerate_secret"] = "MessagingProfilesActionsRegenerateSecretAnswer",
    ["messaging_profiles.autoresp_configs.create"] = "AutorespConfigResponseSchema",
    ["messaging_profiles.autoresp_configs.list"] = "AutorespConfigsResponseSchema",
    ["messaging_profiles.autoresp_configs.retrieve"] = "AutorespConfigResponseSchema",
    ["messaging_profiles.autoresp_configs.update"] = "AutorespConfigResponseSchema",
    ["messaging_profiles.create"] = "MessagingProfilesCreateAnswer",
    ["messaging_profiles.delete"] = "MessagingProfilesDeleteAnswer",
    ["messaging_profiles.list"] = "MessagingProfile",
    ["messaging_profiles.list_alphanumeric_sender_ids"] = "AlphanumericSenderId",
    ["messaging_profiles.list_phone_numbers"] = "PhoneNumberWithMessagingSettings",
    ["messaging_profiles.list_short_codes"] = "ShortCode",
    ["messaging_profiles.retrieve"] = "MessagingProfilesRetrieveAnswer",
    ["messaging_profiles.retrieve_metrics"] = "MessagingProfilesRetrieveMetricsAnswer",
    ["messaging_profiles.update"] = "MessagingProfilesUpdateAnswer",
  },
  parameters = {
    ["messaging_profiles.autoresp_configs.create"] = {
      op = "'start'|'stop'|'info'",
    },
    ["messaging_profiles.autoresp_configs.update"] = {
      op = "'start'|'stop'|'info'",
    },
    ["messaging_profiles.create"] = {
      features = "MessagingProfileFeatures",
      number_pool_settings = "NumberPoolSettings",
      url_shortener_settings = "UrlShortenerSettings",
      webhook_api_version = "'1'|'2'|'2010-04-01'",
    },
    ["messaging_profiles.retrieve_metrics"] = {
      time_frame = "MessagingMetricsTimeFrame",
    },
    ["messaging_profiles.update"] = {
      features = "MessagingProfileFeatures",
      number_pool_settings = "NumberPoolSettings",
      url_shortener_settings = "UrlShortenerSettings",
      webhook_api_version = "'1'|'2'|'2010-04-01'",
    },
  },
  types = {
    AutorespConfigResponseSchema = {
      data = "AutorespConfigSchema!",
    },
    AutorespConfigSchema = {
      country_code = "string!",
      created_at = "string!",
      id = "string!",
      keywords = "string[]!",
      op = "'start'|'stop'|'info'!",
      resp_text = "string",
      updated_at = "string!",
    },
    AutorespConfigsResponseSchema = {
      data = "AutorespConfigSchema[]!",
      meta = "MessagingPaginationMeta!",
    },
    MessagingProfile = {
      ai_assistant_id = "string",
      alpha_sender = "string",
      created_at = "string",
      daily_spend_limit = "string",
      daily_spend_limit_enabled = "boolean",
      enabled = "boolean",
      features = "MessagingProfileFeatures",
      health_webhook_url = "string",
      id = "string",
      mms_fall_back_to_sms = "boolean",
      mms_transcoding = "boolean",
      mobile_only = "boolean",
      name = "string",
      number_pool_settings = "NumberPoolSettings",
      organization_id = "string",
      record_type = "'messaging_profile'",
      redaction_enabled = "boolean",
      redaction_level = "integer",
      resource_group_id = "string",
      smart_encoding = "boolean",
      updated_at = "string",
      url_shortener_settings = "UrlShortenerSettings",
      v1_secret = "string",
      webhook_api_version = "'1'|'2'|'2010-04-01'",
      webhook_failover_url = "string",
      webhook_url = "string",
      whitelisted_destinations = "string[]",
    },
    MessagingProfileFeatures = {
      ai_opt_out_detection_enabled = "boolean",
    },
    MessagingProfilesActionsRegenerateSecretAnswer = {
      data = "MessagingProfile",
    },
    MessagingProfilesCreateAnswer = {
      data = "MessagingProfile",
    },
    MessagingProfilesDeleteAnswer = {
      data = "MessagingProfile",
    },
    MessagingProfilesRetrieveAnswer = {
      data = "MessagingProfile",
    },
    MessagingProfilesRetrieveMetricsAnswer = {
      data = "ProfileMetrics",
    },
    MessagingProfilesUpdateAnswer = {
      data = "MessagingProfile",
    },
    NumberPoolSettings = {
      geomatch = "boolean",
      long_code_weight = "number!",
      skip_unhealthy = "boolean!",
      sticky_sender = "boolean",
      toll_free_weight = "number!",
    },
    ProfileMetrics = "table",
    UrlShortenerSettings = {
      domain = "string!",
      prefix = "string",
      replace_blacklist_only = "boolean",
      send_webhooks = "boolean",
    },
  },
}
