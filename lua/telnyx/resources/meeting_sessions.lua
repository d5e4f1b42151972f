-- The endpoints of `meeting_sessions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/meeting_sessions",
    body = { meeting_url = "string!", assistant = "object", avatar = "object", barge_in = "boolean",
      bot_name = "string", camera_image = "object", chat_on_enter = "string",
      idempotency_key = "string", join_at = "datetime", metadata = "object",
      speak_on_enter = "string", summarize_on_end = "boolean", voice = "string",
      webhook_url = "string" } },
  delete = { "DELETE", "/meeting_sessions/{id}" },
  delete_recording_media = { "DELETE", "/meeting_sessions/{id}/recording_media" },
  list = { "GET", "/meeting_sessions", query = { status = "string" } },
  retrieve = { "GET", "/meeting_sessions/{id}" },
  retrieve_events = { "GET", "/meeting_sessions/{id}/events",
    query = { after = "integer", limit = "integer" } },
  retrieve_recordings = { "GET", "/meeting_sessions/{id}/recordings" },
  retrieve_transcript = { "GET", "/meeting_sessions/{id}/transcript",
    query = { after = "integer", limit = "integer", wait_seconds = "integer" } },
  update = { "PATCH", "/meeting_sessions/{id}",
    body = { bot_name = "string", join_at = "datetime" } },
  actions = {
    send_chat = { "POST", "/meeting_sessions/{id}/actions/send_chat", body = { text = "string!" } },
    speak = { "POST", "/meeting_sessions/{id}/actions/speak",
      body = { text = "string!", interrupt = "boolean", voice = "string" } },
    stop_speaking = { "POST", "/meeting_sessions/{id}/actions/stop_speaking" },
  },
  artifacts = {
    create = { "POST", "/meeting_sessions/{id}/artifacts",
      body = { type = "string!", prompt = "string" } },
    list = { "GET", "/meeting_sessions/{id}/artifacts" },
    retrieve = { "GET", "/meeting_sessions/{id}/artifacts/{artifact_id}" },
  },
}
