-- What editors and the documentation know about the types of `outbound_voice_profiles`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["outbound_voice_profiles.create"] = "OutboundVoiceProfilesCreateAnswer",
    ["outbound_voice_profiles.delete"] = "OutboundVoiceProfilesDeleteAnswer",
    ["outbound_voice_profiles.list"] = "OutboundVoiceProfile",
    ["outbound_voice_profiles.retrieve"] = "OutboundVoiceProfilesRetrieveAnswer",
    ["outbound_voice_profiles.update"] = "OutboundVoiceProfilesUpdateAnswer",
  },
  parameters = {
    ["outbound_voice_profiles.create"] = {
      call_recording = "OutboundCallRecording",
      calling_window = "OutboundVoiceProfilesCreateCallingWindow",
      service_plan = "ServicePlan",
      traffic_type = "TrafficType",
      usage_payment_method = "UsagePaymentMethod",
    },
    ["outbound_voice_profiles.list"] = {
      sort = "'enabled'|'-enabled'|'created_at'|'-created_at'|'name'|'-name'|'service_plan'|'-service_plan'|'traffic_type'|'-traffic_type'|'usage_payment_method'|'-usage_payment_method'",
    },
    ["outbound_voice_profiles.update"] = {
      call_recording = "OutboundCallRecording",
      calling_window = "OutboundVoiceProfilesUpdateCallingWindow",
      service_plan = "ServicePlan",
      traffic_type = "TrafficType",
      usage_payment_method = "UsagePaymentMethod",
    },
  },
  facts = {
    ["OutboundCallRecording.call_recording_channels"] = { default = "single" },
    ["OutboundCallRecording.call_recording_format"] = { default = "wav" },
    ["OutboundVoiceProfile.billing_group_id"] = { format = "uuid" },
    ["OutboundVoiceProfile.daily_spend_limit_enabled"] = { default = false },
    ["OutboundVoiceProfile.enabled"] = { default = true },
    ["OutboundVoiceProfile.name"] = { minLength = 3 },
    ["OutboundVoiceProfile.service_plan"] = { default = "global" },
    ["OutboundVoiceProfile.traffic_type"] = { default = "conversational" },
    ["OutboundVoiceProfile.usage_payment_method"] = { default = "rate-deck" },
    ["OutboundVoiceProfilesCreateCallingWindow.calls_per_cld"] = { minimum = 0 },
    ["OutboundVoiceProfilesCreateCallingWindow.end_time"] = { format = "time" },
    ["OutboundVoiceProfilesCreateCallingWindow.start_time"] = { format = "time" },
    ["OutboundVoiceProfilesUpdateCallingWindow.calls_per_cld"] = { minimum = 0 },
    ["OutboundVoiceProfilesUpdateCallingWindow.end_time"] = { format = "time" },
    ["OutboundVoiceProfilesUpdateCallingWindow.start_time"] = { format = "time" },
    ["outbound_voice_profiles.create billing_group_id"] = { format = "uuid" },
    ["outbound_voice_profiles.create daily_spend_limit_enabled"] = { default = false },
    ["outbound_voice_profiles.create enabled"] = { default = true },
    ["outbound_voice_profiles.create name"] = { minLength = 3 },
    ["outbound_voice_profiles.create service_plan"] = { default = "global" },
    ["outbound_voice_profiles.create traffic_type"] = { default = "conversational" },
    ["outbound_voice_profiles.create usage_payment_method"] = { default = "rate-deck" },
    ["outbound_voice_profiles.list page[number]"] = { default = 1, minimum = 1 },
    ["outbound_voice_profiles.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["outbound_voice_profiles.list sort"] = { default = "-created_at" },
    ["outbound_voice_profiles.update billing_group_id"] = { format = "uuid" },
    ["outbound_voice_profiles.update daily_spend_limit_enabled"] = { default = false },
    ["outbound_voice_profiles.update enabled"] = { default = true },
    ["outbound_voice_profiles.update name"] = { minLength = 3 },
    ["outbound_voice_profiles.update service_plan"] = { default = "global" },
    ["outbound_voice_profiles.update traffic_type"] = { default = "conversational" },
    ["outbound_voice_profiles.update usage_payment_method"] = { default = "rate-deck" },
  },
  types = {
    OutboundCallRecording = {
      call_recording_caller_phone_numbers = "string[]",
      call_recording_channels = "'single'|'dual'",
      call_recording_format = "'wav'|'mp3'",
      call_recording_type = "'all'|'none'|'by_caller_phone_number'",
    },
    OutboundVoiceProfile = {
      billing_group_id = "string",
      call_recording = "OutboundCallRecording",
      calling_window = "OutboundVoiceProfileCallingWindow",
      concurrent_call_limit = "integer",
      connections_count = "integer",
      created_at = "string",
      daily_spend_limit = "string",
      daily_spend_limit_enabled = "boolean",
      enabled = "boolean",
      id = "string",
      max_destination_rate = "number",
      name = "string!",
      record_type = "string",
      service_plan = "ServicePlan",
      tags = "string[]",
      traffic_type = "TrafficType",
      updated_at = "string",
      usage_payment_method = "UsagePaymentMethod",
      whitelisted_destinations = "string[]",
    },
    OutboundVoiceProfileCallingWindow = {
      calls_per_cld = "integer",
      end_time = "string",
      start_time = "string",
    },
    OutboundVoiceProfilesCreateAnswer = {
      data = "OutboundVoiceProfile",
    },
    OutboundVoiceProfilesCreateCallingWindow = {
      calls_per_cld = "integer",
      end_time = "string",
      start_time = "string",
    },
    OutboundVoiceProfilesDeleteAnswer = {
      data = "OutboundVoiceProfile",
    },
    OutboundVoiceProfilesRetrieveAnswer = {
      data = "OutboundVoiceProfile",
    },
    OutboundVoiceProfilesUpdateAnswer = {
      data = "OutboundVoiceProfile",
    },
    OutboundVoiceProfilesUpdateCallingWindow = {
      calls_per_cld = "integer",
      end_time = "string",
      start_time = "string",
    },
    ServicePlan = "'global'",
    TrafficType = "'conversational'",
    UsagePaymentMethod = "'rate-deck'",
  },
}
