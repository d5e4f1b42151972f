-- What telnyx.describe tells of the operations of `meeting_sessions` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["meeting_sessions.create"] = { "Sends an agent to a meeting", {
      webhook_url = { about = "where events are sent" },
    } },
  ["meeting_sessions.delete"] = { "Deletes a meeting session" },
  ["meeting_sessions.delete_recording_media"] = { "Deletes the recording media of a meeting session" },
  ["meeting_sessions.list"] = { "Lists meeting sessions", {
      status = { values = { "failed", "active", "joining", "scheduled", "waiting_for_admission", "leaving", "ended", "admission_denied" } },
    } },
  ["meeting_sessions.retrieve"] = { "Retrieves a meeting session" },
  ["meeting_sessions.retrieve_events"] = { "Retrieves the events of a meeting session" },
  ["meeting_sessions.retrieve_recordings"] = { "Retrieves the recordings of a meeting session" },
  ["meeting_sessions.retrieve_transcript"] = { "Retrieves the transcript of a meeting session" },
  ["meeting_sessions.update"] = { "Updates a meeting session" },
  ["meeting_sessions.actions.send_chat"] = { "Sends a chat message to a meeting" },
  ["meeting_sessions.actions.speak"] = { "Speaks a text in a meeting" },
  ["meeting_sessions.actions.stop_speaking"] = { "Stops speaking in a meeting" },
  ["meeting_sessions.artifacts.create"] = { "Creates an artifact of a meeting session", {
      type = { values = { "summary", "action_items", "decisions", "topics", "open_questions" } },
    } },
  ["meeting_sessions.artifacts.list"] = { "Lists the artifacts of a meeting session" },
  ["meeting_sessions.artifacts.retrieve"] = { "Retrieves an artifact of a meeting session" },
}
