-- What editors and the documentation know about the types of `mobile_phone_numbers`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["mobile_phone_numbers.list"] = "MobilePhoneNumber",
    ["mobile_phone_numbers.messaging.list"] = "MobilePhoneNumberWithMessagingSettings",
    ["mobile_phone_numbers.messaging.retrieve"] = "MobilePhoneNumbersMessagingRetrieveAnswer",
    ["mobile_phone_numbers.retrieve"] = "MobilePhoneNumbersRetrieveAnswer",
    ["mobile_phone_numbers.update"] = "MobilePhoneNumbersUpdateAnswer",
  },
  parameters = {
    ["mobile_phone_numbers.update"] = {
      call_forwarding = "MobilePhoneNumbersUpdateCallForwarding",
      call_recording = "MobilePhoneNumbersUpdateCallRecording",
      cnam_listing = "MobilePhoneNumbersUpdateCnamListing",
      inbound = "MobilePhoneNumbersUpdateInbound",
      inbound_call_screening = "'disabled'|'reject_calls'|'flag_calls'",
      outbound = "MobilePhoneNumbersUpdateOutbound",
    },
  },
  facts = {
    ["MobilePhoneNumber.created_at"] = { format = "date-time" },
    ["MobilePhoneNumber.sim_card_id"] = { format = "uuid" },
    ["MobilePhoneNumber.updated_at"] = { format = "date-time" },
    ["MobilePhoneNumberWithMessagingSettings.created_at"] = { format = "date-time" },
    ["MobilePhoneNumberWithMessagingSettings.updated_at"] = { format = "date-time" },
    ["mobile_phone_numbers.messaging.list page[number]"] = { default = 1, minimum = 1 },
    ["mobile_phone_numbers.messaging.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    MobilePhoneNumber = {
      call_forwarding = "MobilePhoneNumberCallForwarding",
      call_recording = "MobilePhoneNumberCallRecording",
      caller_id_name_enabled = "boolean",
      cnam_listing = "MobilePhoneNumberCnamListing",
      connection_id = "string",
      connection_name = "string",
      connection_type = "string",
      country_iso_alpha2 = "string",
      created_at = "string",
      customer_reference = "string",
      id = "string",
      inbound = "MobilePhoneNumberInbound",
      inbound_call_screening = "'disabled'|'reject_calls'|'flag_calls'",
      mobile_voice_enabled = "boolean",
      noise_suppression = "'inbound'|'outbound'|'both'|'disabled'",
      outbound = "MobilePhoneNumberOutbound",
      phone_number = "string",
      record_type = "string",
      sim_card_id = "string",
      status = "string",
      tags = "string[]",
      updated_at = "string",
    },
    MobilePhoneNumberCallForwarding = {
      call_forwarding_enabled = "boolean",
      forwarding_type = "'always'|'on-failure'",
      forwards_to = "string",
    },
    MobilePhoneNumberCallRecording = {
      inbound_call_recording_channels = "'single'|'dual'",
      inbound_call_recording_enabled = "boolean",
      inbound_call_recording_format = "'wav'|'mp3'",
    },
    MobilePhoneNumberCnamListing = {
      cnam_listing_details = "string",
      cnam_listing_enabled = "boolean",
    },
    MobilePhoneNumberInbound = {
      interception_app_id = "string",
      interception_app_name = "string",
    },
    MobilePhoneNumberOutbound = {
      interception_app_id = "string",
      interception_app_name = "string",
    },
    MobilePhoneNumberWithMessagingSettings = {
      country_code = "string",
      created_at = "string",
      features = "MobilePhoneNumberWithMessagingSettingsFeatures",
      id = "string",
      messaging_product = "string",
      messaging_profile_id = "string",
      organization_id = "string",
      phone_number = "string",
      record_type = "'messaging_phone_number'|'messaging_settings'",
      tags = "string[]",
      traffic_type = "string",
      type = "'longcode'",
      updated_at = "string",
    },
    MobilePhoneNumberWithMessagingSettingsFeatures = {
      sms = "MessagingFeatureSet",
    },
    MobilePhoneNumbersMessagingRetrieveAnswer = {
      data = "MobilePhoneNumberWithMessagingSettings",
    },
    MobilePhoneNumbersRetrieveAnswer = {
      data = "MobilePhoneNumber",
    },
    MobilePhoneNumbersUpdateAnswer = {
      data = "MobilePhoneNumber",
    },
    MobilePhoneNumbersUpdateCallForwarding = {
      call_forwarding_enabled = "boolean",
      forwarding_type = "'always'|'on-failure'",
      forwards_to = "string",
    },
    MobilePhoneNumbersUpdateCallRecording = {
      inbound_call_recording_channels = "'single'|'dual'",
      inbound_call_recording_enabled = "boolean",
      inbound_call_recording_format = "'wav'|'mp3'",
    },
    MobilePhoneNumbersUpdateCnamListing = {
      cnam_listing_details = "string",
      cnam_listing_enabled = "boolean",
    },
    MobilePhoneNumbersUpdateInbound = {
      interception_app_id = "string",
    },
    MobilePhoneNumbersUpdateOutbound = {
      interception_app_id = "string",
    },
  },
}
