-- What editors and the documentation know about the types of `conferences`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["conferences.actions.end_conference"] = "ConferencesActionsEndConferenceAnswer",
    ["conferences.actions.gather_dtmf_audio"] = "ConferencesActionsGatherDtmfAudioAnswer",
    ["conferences.actions.hold"] = "ConferencesActionsHoldAnswer",
    ["conferences.actions.join"] = "ConferencesActionsJoinAnswer",
    ["conferences.actions.leave"] = "ConferencesActionsLeaveAnswer",
    ["conferences.actions.mute"] = "ConferencesActionsMuteAnswer",
    ["conferences.actions.play"] = "ConferencesActionsPlayAnswer",
    ["conferences.actions.record_pause"] = "ConferencesActionsRecordPauseAnswer",
    ["conferences.actions.record_resume"] = "ConferencesActionsRecordResumeAnswer",
    ["conferences.actions.record_start"] = "ConferencesActionsRecordStartAnswer",
    ["conferences.actions.record_stop"] = "ConferencesActionsRecordStopAnswer",
    ["conferences.actions.send_dtmf"] = "ConferencesActionsSendDtmfAnswer",
    ["conferences.actions.speak"] = "ConferencesActionsSpeakAnswer",
    ["conferences.actions.stop"] = "ConferencesActionsStopAnswer",
    ["conferences.actions.unhold"] = "ConferencesActionsUnholdAnswer",
    ["conferences.actions.unmute"] = "ConferencesActionsUnmuteAnswer",
    ["conferences.actions.update"] = "ConferencesActionsUpdateAnswer",
    ["conferences.create"] = "ConferencesCreateAnswer",
    ["conferences.list"] = "Conference",
    ["conferences.list_participants"] = "Participant",
    ["conferences.retrieve"] = "ConferencesRetrieveAnswer",
    ["conferences.retrieve_participant"] = "ConferenceParticipantResource",
    ["conferences.update_participant"] = "ConferenceParticipantResource",
  },
  parameters = {
    ["conferences.actions.hold"] = {
      region = "ConferenceRegion",
    },
    ["conferences.actions.join"] = {
      beep_enabled = "'always'|'never'|'on_enter'|'on_exit'",
      region = "ConferenceRegion",
      supervisor_role = "'barge'|'monitor'|'none'|'whisper'",
    },
    ["conferences.actions.leave"] = {
      beep_enabled = "'always'|'never'|'on_enter'|'on_exit'",
      region = "ConferenceRegion",
    },
    ["conferences.actions.mute"] = {
      region = "ConferenceRegion",
    },
    ["conferences.actions.play"] = {
      loop = "Loopcount",
      region = "ConferenceRegion",
    },
    ["conferences.actions.record_pause"] = {
      region = "ConferenceRegion",
    },
    ["conferences.actions.record_resume"] = {
      region = "ConferenceRegion",
    },
    ["conferences.actions.record_start"] = {
      channels = "'single'|'dual'",
      format = "'wav'|'mp3'",
      region = "ConferenceRegion",
      trim = "'trim-silence'",
    },
    ["conferences.actions.record_stop"] = {
      region = "ConferenceRegion",
    },
    ["conferences.actions.speak"] = {
      language = "'arb'|'cmn-CN'|'cy-GB'|'da-DK'|'de-DE'|'en-AU'|'en-GB'|'en-GB-WLS'|'en-IN'|'en-US'|'es-ES'|'es-MX'|'es-US'|'fr-CA'|'fr-FR'|'hi-IN'|'is-IS'|'it-IT'|'ja-JP'|'ko-KR'|'nb-NO'|'nl-NL'|'pl-PL'|'pt-BR'|'pt-PT'|'ro-RO'|'ru-RU'|'sv-SE'|'tr-TR'",
      payload_type = "'text'|'ssml'",
      region = "ConferenceRegion",
      voice_settings = "ElevenLabsVoiceSettings|TelnyxVoiceSettings|AWSVoiceSettings|MinimaxVoiceSettings|AzureVoiceSettings|ResembleVoiceSettings|InworldVoiceSettings|XAIVoiceSettings|SonioxVoiceSettings",
    },
    ["conferences.actions.stop"] = {
      region = "ConferenceRegion",
    },
    ["conferences.actions.unhold"] = {
      region = "ConferenceRegion",
    },
    ["conferences.actions.unmute"] = {
      region = "ConferenceRegion",
    },
    ["conferences.actions.update"] = {
      region = "ConferenceRegion",
      supervisor_role = "'barge'|'monitor'|'none'|'whisper'",
    },
    ["conferences.create"] = {
      beep_enabled = "'always'|'never'|'on_enter'|'on_exit'",
      region = "'Australia'|'Europe'|'Middle East'|'US'",
    },
    ["conferences.list"] = {
      ["filter[product]"] = "'call_control'|'fax'|'texml'",
      ["filter[status]"] = "'init'|'in_progress'|'completed'",
      ["filter[type]"] = "'command'|'webhook'",
      region = "'Australia'|'Europe'|'Middle East'|'US'",
    },
    ["conferences.list_participants"] = {
      region = "'Australia'|'Europe'|'Middle East'|'US'",
    },
    ["conferences.retrieve"] = {
      region = "'Australia'|'Europe'|'Middle East'|'US'",
    },
    ["conferences.update_participant"] = {
      beep_enabled = "'always'|'never'|'on_enter'|'on_exit'",
    },
  },
  facts = {
    ["ConferenceParticipant.created_at"] = { format = "date-time" },
    ["ConferenceParticipant.updated_at"] = { format = "date-time" },
    ["conferences.actions.gather_dtmf_audio gather_id"] = { maxLength = 100 },
    ["conferences.actions.gather_dtmf_audio inter_digit_timeout_millis"] = { default = 5000 },
    ["conferences.actions.gather_dtmf_audio maximum_digits"] = { default = 128, minimum = 1 },
    ["conferences.actions.gather_dtmf_audio maximum_tries"] = { default = 3, minimum = 1 },
    ["conferences.actions.gather_dtmf_audio minimum_digits"] = { default = 1, minimum = 1 },
    ["conferences.actions.gather_dtmf_audio stop_playback_on_dtmf"] = { default = true },
    ["conferences.actions.gather_dtmf_audio terminating_digit"] = { default = "#" },
    ["conferences.actions.gather_dtmf_audio timeout_millis"] = { default = 60000 },
    ["conferences.actions.gather_dtmf_audio valid_digits"] = { default = "0123456789#*" },
    ["conferences.actions.record_start channels"] = { default = "single" },
    ["conferences.actions.record_start custom_file_name"] = { maxLength = 40, minLength = 1 },
    ["conferences.actions.record_stop recording_id"] = { format = "uuid" },
    ["conferences.actions.send_dtmf duration_millis"] = { default = 250, maximum = 500, minimum = 100 },
    ["conferences.actions.speak payload_type"] = { default = "text" },
    ["conferences.create beep_enabled"] = { default = "never" },
    ["conferences.create comfort_noise"] = { default = true },
    ["conferences.list filter[application_name][contains]"] = { default = "null" },
    ["conferences.list filter[application_session_id]"] = { format = "uuid" },
    ["conferences.list filter[leg_id]"] = { format = "uuid" },
    ["conferences.list page[number]"] = { default = 1, minimum = 1 },
    ["conferences.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["conferences.list_participants page[number]"] = { default = 1, minimum = 1 },
    ["conferences.list_participants page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    Conference = {
      connection_id = "string",
      created_at = "string!",
      end_reason = "'all_left'|'ended_via_api'|'host_left'|'time_exceeded'",
      ended_by = "ConferenceEndedBy",
      expires_at = "string!",
      id = "string!",
      name = "string!",
      record_type = "'conference'!",
      region = "string",
      status = "'init'|'in_progress'|'completed'",
      updated_at = "string",
    },
    ConferenceCommandResult = {
      result = "string!",
    },
    ConferenceEndedBy = {
      call_control_id = "string",
      call_session_id = "string",
    },
    ConferenceParticipant = {
      call_control_id = "string",
      call_leg_id = "string",
      conference_id = "string",
      created_at = "string",
      end_conference_on_exit = "boolean",
      id = "string",
      label = "string",
      muted = "boolean",
      on_hold = "boolean",
      soft_end_conference_on_exit = "boolean",
      status = "'joining'|'joined'|'left'",
      updated_at = "string",
      whisper_call_control_ids = "string[]",
    },
    ConferenceParticipantResource = {
      data = "ConferenceParticipant",
    },
    ConferenceRegion = "'Australia'|'Europe'|'Middle East'|'US'",
    ConferencesActionsEndConferenceAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsGatherDtmfAudioAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsHoldAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsJoinAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsLeaveAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsMuteAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsPlayAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsRecordPauseAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsRecordResumeAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsRecordStartAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsRecordStopAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsSendDtmfAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsSpeakAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsStopAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsUnholdAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsUnmuteAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesActionsUpdateAnswer = {
      data = "ConferenceCommandResult",
    },
    ConferencesCreateAnswer = {
      data = "Conference",
    },
    ConferencesRetrieveAnswer = {
      data = "Conference",
    },
    Participant = {
      call_control_id = "string!",
      call_leg_id = "string!",
      conference = "ParticipantConference!",
      created_at = "string!",
      end_conference_on_exit = "boolean!",
      id = "string!",
      muted = "boolean!",
      on_hold = "boolean!",
      record_type = "'participant'!",
      soft_end_conference_on_exit = "boolean!",
      status = "'joining'|'joined'|'left'!",
      updated_at = "string!",
      whisper_call_control_ids = "string[]!",
    },
    ParticipantConference = {
      id = "string",
      name = "string",
    },
  },
}
