-- What editors and the documentation know about the types of `meeting_sessions`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["meeting_sessions.actions.send_chat"] = "ActionAcceptedResponse",
    ["meeting_sessions.actions.speak"] = "ActionAcceptedResponse",
    ["meeting_sessions.actions.stop_speaking"] = "ActionAcceptedResponse",
    ["meeting_sessions.artifacts.create"] = "MeetingSessionArtifactResponse",
    ["meeting_sessions.artifacts.list"] = "ArtifactListResponse",
    ["meeting_sessions.artifacts.retrieve"] = "MeetingSessionArtifactResponse",
    ["meeting_sessions.create"] = "MeetingSessionResponse",
    ["meeting_sessions.delete"] = "MeetingSessionResponse",
    ["meeting_sessions.delete_recording_media"] = "MeetingSessionDeleteRecordingMediaResponse",
    ["meeting_sessions.list"] = "MeetingSessionListResponse",
    ["meeting_sessions.retrieve"] = "MeetingSessionResponse",
    ["meeting_sessions.retrieve_events"] = "MeetingSessionRetrieveEventsResponse",
    ["meeting_sessions.retrieve_recordings"] = "MeetingSessionRetrieveRecordingsResponse",
    ["meeting_sessions.retrieve_transcript"] = "MeetingSessionRetrieveTranscriptResponse",
    ["meeting_sessions.update"] = "MeetingSessionResponse",
  },
  parameters = {
    ["meeting_sessions.artifacts.create"] = {
      type = "'summary'|'action_items'|'decisions'|'topics'|'open_questions'",
    },
    ["meeting_sessions.create"] = {
      assistant = "MeetingSessionCreateParamsAssistant",
      avatar = "MeetingSessionCreateParamsAvatar",
      camera_image = "MeetingSessionCreateParamsMeetingSessionCameraImageBase64Source|MeetingSessionCreateParamsMeetingSessionCameraImageURLSource",
    },
    ["meeting_sessions.list"] = {
      status = "'failed'|'active'|'joining'|'scheduled'|'waiting_for_admission'|'leaving'|'ended'|'admission_denied'",
    },
  },
  facts = {
  },
  types = {
    ActionAcceptedResponse = {
      data = "ActionAcceptedResponseData!",
    },
    ActionAcceptedResponseData = {
      accepted = "boolean!",
    },
    ArtifactListResponse = {
      data = "MeetingSessionArtifact[]!",
    },
    MeetingSession = {
      account_id = "string!",
      assistant = "MeetingSessionAssistant",
      assistant_state = "'starting'|'failed'|'connected'|'ended'!",
      assistant_state_changed_at = "string",
      avatar = "MeetingSessionAvatar",
      avatar_state = "'starting'|'disconnected'|'connected'|'degraded'!",
      avatar_state_changed_at = "string",
      bot_name = "string!",
      config = "MeetingSessionConfig!",
      created_at = "string!",
      ended_at = "string",
      failure_reason = "string",
      id = "string!",
      join_at = "string",
      joined_at = "string",
      meeting_url = "string!",
      metadata = "table!",
      platform = "'unknown'|'zoom'|'google_meet'|'teams'|'webex'!",
      provider = "string!",
      recording = "boolean!",
      status = "'failed'|'active'|'joining'|'scheduled'|'waiting_for_admission'|'leaving'|'ended'|'admission_denied'!",
      status_detail = "string",
      updated_at = "string!",
      webhook_url = "string",
    },
    MeetingSessionArtifact = {
      content = "MeetingSessionArtifactContent",
      created_at = "string!",
      failure_reason = "string",
      id = "string!",
      model_provenance = "MeetingSessionArtifactModelProvenance",
      prompt = "string",
      session_id = "string!",
      status = "'pending'|'failed'|'completed'!",
      type = "'custom'|'summary'|'action_items'|'decisions'|'topics'|'open_questions'!",
      updated_at = "string!",
    },
    MeetingSessionArtifactContent = {
      text = "string!",
    },
    MeetingSessionArtifactModelProvenance = {
      model = "string!",
      provider = "string!",
    },
    MeetingSessionArtifactResponse = {
      data = "MeetingSessionArtifact!",
    },
    MeetingSessionAssistant = {
      audio_gate = "'half_duplex'|'full_duplex'!",
      dynamic_variables = "table<string, string>",
      id = "string!",
      leave_on_end = "boolean!",
    },
    MeetingSessionAvatar = {
      avatar_id = "string!",
      provider = "'anam'!",
    },
    MeetingSessionConfig = {
      barge_in = "boolean!",
      chat_on_enter = "string",
      speak_on_enter = "string",
      summarize_on_end = "boolean!",
      voice = "string",
    },
    MeetingSessionCreateParamsAssistant = {
      audio_gate = "'half_duplex'|'full_duplex'",
      dynamic_variables = "table<string, string>",
      id = "string!",
      leave_on_end = "boolean",
    },
    MeetingSessionCreateParamsAvatar = {
      api_key = "string!",
      avatar_id = "string!",
      provider = "'anam'!",
    },
    MeetingSessionCreateParamsMeetingSessionCameraImageBase64Source = {
      base64_data = "string!",
      format = "'jpeg'!",
    },
    MeetingSessionCreateParamsMeetingSessionCameraImageURLSource = {
      format = "'jpeg'!",
      url = "string!",
    },
    MeetingSessionDeleteRecordingMediaResponse = {
      data = "MeetingSessionDeleteRecordingMediaResponseData!",
    },
    MeetingSessionDeleteRecordingMediaResponseData = {
      deletion_status = "'requested'|'already_in_progress'!",
      meeting_session_id = "string!",
      provider = "'recall'!",
      scope = "'provider_recording_media'!",
    },
    MeetingSessionListResponse = {
      data = "MeetingSession[]!",
    },
    MeetingSessionResponse = {
      data = "MeetingSession!",
    },
    MeetingSessionRetrieveEventsResponse = {
      data = "MeetingSessionRetrieveEventsResponseData[]!",
    },
    MeetingSessionRetrieveEventsResponseData = {
      occurred_at = "string!",
      payload = "table!",
      seq = "number!",
      type = "string!",
    },
    MeetingSessionRetrieveRecordingsResponse = {
      data = "MeetingSessionRetrieveRecordingsResponseData[]!",
    },
    MeetingSessionRetrieveRecordingsResponseData = {
      expires_at = "string",
      type = "string!",
      url = "string!",
    },
    MeetingSessionRetrieveTranscriptResponse = {
      data = "MeetingSessionRetrieveTranscriptResponseData[]!",
      meta = "MeetingSessionRetrieveTranscriptResponseMeta!",
    },
    MeetingSessionRetrieveTranscriptResponseData = {
      confidence = "number",
      occurred_at = "string!",
      relative_ts = "number",
      seq = "number!",
      speaker_label = "string",
      text = "string!",
    },
    MeetingSessionRetrieveTranscriptResponseMeta = {
      next_after = "number",
    },
  },
}
