-- The endpoints of `ai.assistants.scheduled_events`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ai/assistants/{assistant_id}/scheduled_events", idempotent = true,
    body = { scheduled_at_fixed_datetime = "datetime!", telnyx_agent_target = "string!",
      telnyx_conversation_channel = "string!", telnyx_end_user_target = "string!",
      call_settings = "object", conversation_metadata = "object", dynamic_variables = "object",
      max_retries_client_errors = "integer", retry_interval_secs = "integer", text = "string" } },
  delete = { "DELETE", "/ai/assistants/{assistant_id}/scheduled_events/{event_id}",
    response = "none" },
  list = { "GET", "/ai/assistants/{assistant_id}/scheduled_events", page = "flat",
    query = { conversation_channel = "string", from_date = "datetime", ["page[number]"] = "integer",
      ["page[size]"] = "integer", to_date = "datetime" } },
  retrieve = { "GET", "/ai/assistants/{assistant_id}/scheduled_events/{event_id}" },
}
