-- The endpoints of `inbound_channels`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/inbound_channels" },
  update = { "PATCH", "/inbound_channels", body = { channels = "integer!" } },
}
