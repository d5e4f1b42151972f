-- The endpoints of `rooms.actions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  generate_join_client_token = { "POST", "/rooms/{room_id}/actions/generate_join_client_token",
    body = { refresh_token_ttl_secs = "integer", token_ttl_secs = "integer" } },
  refresh_client_token = { "POST", "/rooms/{room_id}/actions/refresh_client_token", auth = "none",
    body = { refresh_token = "string!", token_ttl_secs = "integer" } },
}
