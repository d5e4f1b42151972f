-- What editors and the documentation know about the types of `verify_profiles`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["verify_profiles.create"] = "VerifyProfileResponseDataWrapper",
    ["verify_profiles.create_template"] = "MessageTemplateResponseDataWrapper",
    ["verify_profiles.delete"] = "VerifyProfileResponseDataWrapper",
    ["verify_profiles.list"] = "VerifyProfileResponse",
    ["verify_profiles.retrieve"] = "VerifyProfileResponseDataWrapper",
    ["verify_profiles.retrieve_templates"] = "ListVerifyProfileMessageTemplateResponse",
    ["verify_profiles.update"] = "VerifyProfileResponseDataWrapper",
    ["verify_profiles.update_template"] = "MessageTemplateResponseDataWrapper",
  },
  parameters = {
    ["verify_profiles.create"] = {
      call = "CreateVerifyProfileCallRequest",
      flashcall = "CreateVerifyProfileSettingsRequest",
      sms = "CreateVerifyProfileSMSRequest",
      whatsapp = "CreateVerifyProfileSettingsWhatsAppRequest",
    },
    ["verify_profiles.update"] = {
      call = "UpdateVerifyProfileCallRequest",
      sms = "UpdateVerifyProfileSMSRequest",
      whatsapp = "UpdateVerifyProfileSettingsWhatsAppRequest",
    },
  },
  types = {
    CreateVerifyProfileCallRequest = {
      app_name = "string",
      code_length = "integer",
      default_verification_timeout_secs = "integer",
      messaging_template_id = "string",
      whitelisted_destinations = "string[]",
    },
    CreateVerifyProfileSMSRequest = {
      alpha_sender = "string",
      app_name = "string",
      code_length = "integer",
      default_verification_timeout_secs = "integer",
      messaging_template_id = "string",
      whitelisted_destinations = "string[]",
    },
    CreateVerifyProfileSettingsRequest = {
      app_name = "string",
      default_verification_timeout_secs = "integer",
      whitelisted_destinations = "string[]",
    },
    CreateVerifyProfileSettingsWhatsAppRequest = {
      default_verification_timeout_secs = "integer",
      sender_phone_number = "string",
      template_id = "string",
      waba_id = "string",
      whitelisted_destinations = "string[]",
    },
    ListVerifyProfileMessageTemplateResponse = {
      data = "VerifyProfileMessageTemplateResponse[]!",
    },
    MessageTemplateResponseDataWrapper = {
      data = "VerifyProfileMessageTemplateResponse",
    },
    UpdateVerifyProfileCallRequest = {
      app_name = "string",
      code_length = "integer",
      default_verification_timeout_secs = "integer",
      messaging_template_id = "string",
      whitelisted_destinations = "string[]",
    },
    UpdateVerifyProfileSMSRequest = {
      alpha_sender = "string",
      app_name = "string",
      code_length = "integer",
      default_verification_timeout_secs = "integer",
      messaging_template_id = "string",
      whitelisted_destinations = "string[]",
    },
    UpdateVerifyProfileSettingsWhatsAppRequest = {
      default_verification_timeout_secs = "integer",
      sender_phone_number = "string",
      template_id = "string",
      waba_id = "string",
      whitelisted_destinations = "string[]",
    },
    VerificationProfileRecordType = "'verification_profile'",
    VerifyProfileCallResponse = {
      app_name = "string",
      code_length = "integer",
      default_verification_timeout_secs = "integer",
      messaging_template_id = "string",
      whitelisted_destinations = "string[]",
    },
    VerifyProfileFlashcallResponse = {
      app_name = "string",
      default_verification_timeout_secs = "integer",
    },
    VerifyProfileMessageTemplateResponse = {
      id = "string",
      text = "string",
    },
    VerifyProfileResponse = {
      call = "VerifyProfileCallResponse",
      created_at = "string",
      daily_spend_limit = "number",
      daily_spend_limit_enabled = "boolean",
      flashcall = "VerifyProfileFlashcallResponse",
      id = "string",
      language = "string",
      name = "string",
      record_type = "VerificationProfileRecordType",
      sms = "VerifyProfileSMSResponse",
      updated_at = "string",
      webhook_failover_url = "string",
      webhook_url = "string",
      whatsapp = "VerifyProfileWhatsAppResponse",
    },
    VerifyProfileResponseDataWrapper = {
      data = "VerifyProfileResponse",
    },
    VerifyProfileSMSResponse = {
      alpha_sender = "string",
      app_name = "string",
      code_length = "integer",
      default_verification_timeout_secs = "integer",
      messaging_template_id = "string",
      whitelisted_destinations = "string[]",
    },
    VerifyProfileWhatsAppResponse = {
      app_name = "string",
      code_length = "integer",
      default_verification_timeout_secs = "integer",
      messaging_template_id = "string",
      sender_phone_number = "string",
      template_id = "string",
      waba_id = "string",
      whitelisted_destinations = "string[]",
    },
  },
}
