-- The endpoints of `phone_numbers.actions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  change_bundle_status = { "PATCH", "/phone_numbers/{id}/actions/bundle_status_change",
    body = { bundle_id = "string!?" } },
  enable_emergency = { "POST", "/phone_numbers/{id}/actions/enable_emergency",
    body = { emergency_address_id = "string!", emergency_enabled = "boolean!" } },
  verify_ownership = { "POST", "/phone_numbers/actions/verify_ownership",
    body = { phone_numbers = "string[]!" } },
}
