-- What telnyx.describe tells of the operations of `conferences` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["conferences.create"] = { "Creates a conference", {
      beep_enabled = { default = "never", values = { "always", "never", "on_enter", "on_exit" } },
      call_control_id = { about = "identifies the call, for commands" },
      client_state = { about = "Base64 that comes back in every webhook of the call" },
      comfort_noise = { default = true },
      command_id = { about = "a command of the same id is ignored" },
      region = { values = { "Australia", "Europe", "Middle East", "US" } },
    } },
  ["conferences.list"] = { "Lists conferences", {
      ["filter[application_name][contains]"] = { default = "null" },
      ["filter[application_session_id]"] = { format = "uuid" },
      ["filter[leg_id]"] = { format = "uuid" },
      ["filter[product]"] = { values = { "call_control", "fax", "texml" } },
      ["filter[status]"] = { values = { "init", "in_progress", "completed" } },
      ["filter[type]"] = { values = { "command", "webhook" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      region = { values = { "Australia", "Europe", "Middle East", "US" } },
    } },
  ["conferences.list_participants"] = { "Lists the participants of a conference", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      region = { values = { "Australia", "Europe", "Middle East", "US" } },
    } },
  ["conferences.retrieve"] = { "Retrieves a conference", {
      region = { values = { "Australia", "Europe", "Middle East", "US" } },
    } },
  ["conferences.retrieve_participant"] = { "Retrieves a participant of a conference" },
  ["conferences.update_participant"] = { "Updates a participant of a conference", {
      beep_enabled = { values = { "always", "never", "on_enter", "on_exit" } },
    } },
  ["conferences.actions.end_conference"] = { "Ends a conference", {
      command_id = { about = "a command of the same id is ignored" },
    } },
  ["conferences.actions.gather_dtmf_audio"] = { "Plays audio to a participant and collects digits", {
      call_control_id = { about = "identifies the call, for commands" },
      client_state = { about = "Base64 that comes back in every webhook of the call" },
      gather_id = { maxLength = 100 },
      inter_digit_timeout_millis = { default = 5000 },
      maximum_digits = { default = 128, minimum = 1 },
      maximum_tries = { default = 3, minimum = 1 },
      minimum_digits = { default = 1, minimum = 1 },
      stop_playback_on_dtmf = { default = true },
      terminating_digit = { default = "#" },
      timeout_millis = { default = 60000 },
      valid_digits = { default = "0123456789#*" },
    } },
  ["conferences.actions.hold"] = { "Puts participants of a conference on hold" },
  ["conferences.actions.join"] = { "Adds a call to a conference", {
      beep_enabled = { values = { "always", "never", "on_enter", "on_exit" } },
      call_control_id = { about = "identifies the call, for commands" },
      client_state = { about = "Base64 that comes back in every webhook of the call" },
      command_id = { about = "a command of the same id is ignored" },
      supervisor_role = { values = { "barge", "monitor", "none", "whisper" } },
    } },
  ["conferences.actions.leave"] = { "Takes a call out of a conference", {
      beep_enabled = { values = { "always", "never", "on_enter", "on_exit" } },
      call_control_id = { about = "identifies the call, for commands" },
      command_id = { about = "a command of the same id is ignored" },
    } },
  ["conferences.actions.mute"] = { "Mutes participants of a conference" },
  ["conferences.actions.play"] = { "Plays audio to participants of a conference" },
  ["conferences.actions.record_pause"] = { "Pauses the recording of a conference", {
      command_id = { about = "a command of the same id is ignored" },
    } },
  ["conferences.actions.record_resume"] = { "Resumes the recording of a conference", {
      command_id = { about = "a command of the same id is ignored" },
    } },
  ["conferences.actions.record_start"] = { "Starts recording a conference", {
      channels = { default = "single", values = { "single", "dual" } },
      command_id = { about = "a command of the same id is ignored" },
      custom_file_name = { maxLength = 40, minLength = 1 },
      format = { values = { "wav", "mp3" } },
      trim = { values = { "trim-silence" } },
    } },
  ["conferences.actions.record_stop"] = { "Stops recording a conference", {
      client_state = { about = "Base64 that comes back in every webhook of the call" },
      command_id = { about = "a command of the same id is ignored" },
      recording_id = { format = "uuid" },
    } },
  ["conferences.actions.send_dtmf"] = { "Sends DTMF tones to participants of a conference", {
      client_state = { about = "Base64 that comes back in every webhook of the call" },
      duration_millis = { default = 250, maximum = 500, minimum = 100 },
    } },
  ["conferences.actions.speak"] = { "Speaks a text to participants of a conference", {
      command_id = { about = "a command of the same id is ignored" },
      language = { values = { "arb", "cmn-CN", "cy-GB", "da-DK", "de-DE", "en-AU", "en-GB", "en-GB-WLS", "en-IN", "en-US", "es-ES", "es-MX", "es-US", "fr-CA", "fr-FR", "hi-IN", "is-IS", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "ro-RO", "ru-RU", "sv-SE", "tr-TR" } },
      payload_type = { default = "text", values = { "text", "ssml" } },
    } },
  ["conferences.actions.stop"] = { "Stops the audio that participants of a conference hear" },
  ["conferences.actions.unhold"] = { "Takes participants of a conference off hold" },
  ["conferences.actions.unmute"] = { "Unmutes participants of a conference" },
  ["conferences.actions.update"] = { "Changes the role of a supervisor in a conference", {
      call_control_id = { about = "identifies the call, for commands" },
      command_id = { about = "a command of the same id is ignored" },
      supervisor_role = { values = { "barge", "monitor", "none", "whisper" } },
    } },
}
