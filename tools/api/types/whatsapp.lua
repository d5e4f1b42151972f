-- What editors and the documentation know about the types of `whatsapp`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["whatsapp.business_accounts.list"] = "WabaResponse",
    ["whatsapp.business_accounts.phone_numbers.list"] = "WhatsappPhoneResponse",
    ["whatsapp.business_accounts.retrieve"] = "WhatsappBusinessAccountsRetrieveAnswer",
    ["whatsapp.business_accounts.settings.retrieve"] = "WhatsappBusinessAccountsSettingsRetrieveAnswer",
    ["whatsapp.business_accounts.settings.update"] = "WhatsappBusinessAccountsSettingsUpdateAnswer",
    ["whatsapp.phone_numbers.calling_settings.retrieve"] = "WhatsappPhoneNumbersCallingSettingsRetrieveAnswer",
    ["whatsapp.phone_numbers.calling_settings.update"] = "WhatsappPhoneNumbersCallingSettingsUpdateAnswer",
    ["whatsapp.phone_numbers.conversational_components.list"] = "ConversationalComponentListResponse",
    ["whatsapp.phone_numbers.conversational_components.patch_all"] = "ConversationalComponentPatchAllResponse",
    ["whatsapp.phone_numbers.get"] = "WhatsappPhoneNumbersGetAnswer",
    ["whatsapp.phone_numbers.list"] = "WhatsappPhoneResponse",
    ["whatsapp.phone_numbers.profile.photo.retrieve"] = "WhatsappProfilePhotoResponse",
    ["whatsapp.phone_numbers.profile.photo.upload"] = "WhatsappPhoneNumbersProfilePhotoUploadAnswer",
    ["whatsapp.phone_numbers.profile.retrieve"] = "WhatsappPhoneNumbersProfileRetrieveAnswer",
    ["whatsapp.phone_numbers.profile.update"] = "WhatsappPhoneNumbersProfileUpdateAnswer",
    ["whatsapp.phone_numbers.retrieve"] = "PhoneNumberRetrievePhoneNumberResponse",
    ["whatsapp.phone_numbers.retrieve_conversation_window"] = "WhatsappPhoneNumbersRetrieveConversationWindowAnswer",
    ["whatsapp.templates.create"] = "WhatsappTemplatesCreateAnswer",
    ["whatsapp.templates.list"] = "WhatsappTemplateData",
    ["whatsapp.user_data.retrieve"] = "WhatsappUserDataRetrieveAnswer",
    ["whatsapp.user_data.update"] = "WhatsappUserDataUpdateAnswer",
  },
  parameters = {
    ["whatsapp.business_accounts.phone_numbers.initialize_verification"] = {
      verification_method = "'sms'|'voice'",
    },
    ["whatsapp.phone_numbers.conversational_components.patch_all"] = {
      commands = "ConversationalComponentPatchAllParamsCommand[]",
    },
    ["whatsapp.phone_numbers.resend_verification"] = {
      verification_method = "'sms'|'voice'",
    },
    ["whatsapp.templates.create"] = {
      category = "'MARKETING'|'UTILITY'|'AUTHENTICATION'",
      components = "(WhatsappTemplateHeaderComponent|WhatsappTemplateBodyComponent|WhatsappTemplateFooterComponent|WhatsappTemplateButtonsComponent|WhatsappTemplateCarouselComponent)[]",
    },
    ["whatsapp.templates.list"] = {
      ["filter[category]"] = "'MARKETING'|'UTILITY'|'AUTHENTICATION'",
    },
  },
  types = {
    ConversationalComponentListResponse = {
      data = "WhatsappConversationalComponent",
    },
    ConversationalComponentPatchAllParamsCommand = {
      command = "string",
      description = "string",
    },
    ConversationalComponentPatchAllResponse = {
      data = "WhatsappConversationalComponent",
    },
    PhoneNumberListResponseSyncProgress = {
      contacts_status = "string",
      history_chunk_order = "number",
      history_phase = "number",
      history_progress = "number",
      history_status = "string",
    },
    PhoneNumberRetrievePhoneNumberResponse = {
      data = "PhoneNumberRetrievePhoneNumberResponseData!",
    },
    PhoneNumberRetrievePhoneNumberResponseData = {
      calling_enabled = "boolean",
      coexistence_state = "'disconnected'|'active'|'pending_onboarding'|'sync_pending'|'syncing'|'sync_complete'|'history_declined'|'sync_deadline_expired'|'offboarded'",
      created_at = "string",
      display_name = "string",
      enabled = "boolean",
      is_on_biz_app = "boolean",
      phone_number = "string",
      phone_number_id = "string",
      quality_rating = "string",
      record_type = "string",
      status = "string",
      sync_deadline = "string",
      sync_progress = "PhoneNumberRetrievePhoneNumberResponseDataSyncProgress",
      user_id = "string",
      waba_id = "string",
    },
    PhoneNumberRetrievePhoneNumberResponseDataSyncProgress = {
      contacts_status = "string",
      history_chunk_order = "number",
      history_phase = "number",
      history_progress = "number",
      history_status = "string",
    },
    WabaResponse = {
      account_review_status = "string",
      business_verification_status = "string",
      country = "string",
      created_at = "string",
      id = "string",
      name = "string",
      phone_numbers_count = "integer",
      record_type = "string",
      status = "string",
      waba_id = "string",
    },
    WabaSettings = {
      id = "string",
      name = "string",
      record_type = "string",
      timezone = "string",
      updated_at = "string",
      webhook_enabled = "boolean",
      webhook_events = "string[]",
      webhook_failover_url = "string",
      webhook_url = "string",
    },
    WhatsappBusinessAccountsRetrieveAnswer = {
      data = "WabaResponse",
    },
    WhatsappBusinessAccountsSettingsRetrieveAnswer = {
      data = "WabaSettings",
    },
    WhatsappBusinessAccountsSettingsUpdateAnswer = {
      data = "WabaSettings",
    },
    WhatsappCallingSettingsData = {
      enabled = "boolean",
      phone_number = "string",
      record_type = "string",
      updated_at = "string",
    },
    WhatsappConversationWindowData = {
      last_user_message_at = "string",
      window_active = "boolean",
      window_expires_at = "string",
      window_type = "string",
    },
    WhatsappConversationalComponent = {
      commands = "WhatsappConversationalComponentCommand[]",
      ice_breakers = "string[]",
      phone_number = "string",
      record_type = "string",
    },
    WhatsappConversationalComponentCommand = {
      command = "string",
      description = "string",
    },
    WhatsappPhoneNumbersCallingSettingsRetrieveAnswer = {
      data = "WhatsappCallingSettingsData",
    },
    WhatsappPhoneNumbersCallingSettingsUpdateAnswer = {
      data = "WhatsappCallingSettingsData",
    },
    WhatsappPhoneNumbersGetAnswer = {
      data = "WhatsappPhoneResponse[]",
      meta = "MessagingPaginationMeta",
    },
    WhatsappPhoneNumbersProfilePhotoUploadAnswer = {
      data = "WhatsappProfileData",
    },
    WhatsappPhoneNumbersProfileRetrieveAnswer = {
      data = "WhatsappProfileData",
    },
    WhatsappPhoneNumbersProfileUpdateAnswer = {
      data = "WhatsappProfileData",
    },
    WhatsappPhoneNumbersRetrieveConversationWindowAnswer = {
      data = "WhatsappConversationWindowData",
    },
    WhatsappPhoneResponse = {
      calling_enabled = "boolean",
      coexistence_state = "'disconnected'|'active'|'pending_onboarding'|'sync_pending'|'syncing'|'sync_complete'|'history_declined'|'sync_deadline_expired'|'offboarded'",
      created_at = "string",
      display_name = "string",
      enabled = "boolean",
      is_on_biz_app = "boolean",
      phone_number = "string",
      phone_number_id = "string",
      quality_rating = "string",
      record_type = "string",
      status = "string",
      sync_deadline = "string",
      sync_progress = "PhoneNumberListResponseSyncProgress",
      user_id = "string",
      waba_id = "string",
    },
    WhatsappProfileData = {
      about = "string",
      address = "string",
      category = "string",
      created_at = "string",
      description = "string",
      display_name = "string",
      email = "string",
      id = "string",
      phone_number_id = "string",
      profile_id = "string",
      profile_photo_url = "string",
      record_type = "string",
      updated_at = "string",
      website = "string",
    },
    WhatsappProfilePhotoData = {
      phone_number_id = "string",
      profile_photo_url = "string",
      record_type = "string",
    },
    WhatsappProfilePhotoResponse = {
      data = "WhatsappProfilePhotoData",
    },
    WhatsappTemplatesCreateAnswer = {
      data = "WhatsappTemplateData",
    },
    WhatsappUserData = {
      created_at = "string",
      record_type = "string",
      updated_at = "string",
      webhook_failover_url = "string",
      webhook_url = "string",
    },
    WhatsappUserDataRetrieveAnswer = {
      data = "WhatsappUserData",
    },
    WhatsappUserDataUpdateAnswer = {
      data = "WhatsappUserData",
    },
  },
}
