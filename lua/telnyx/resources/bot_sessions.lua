-- The endpoints of `bot_sessions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/bot_sessions", auth = "none",
    query = { email = "string!", portal_redirect_token = "string!" } },
}
