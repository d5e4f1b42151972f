-- The endpoints of `sip_registration_status`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/sip_registration_status",
    query = { credential_type = "string!", connection_id = "string", username = "string" } },
}
