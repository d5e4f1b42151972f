-- The endpoints of `messaging_numbers_bulk_updates`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/messaging_numbers_bulk_updates",
    body = { messaging_profile_id = "string!", numbers = "string[]!", assign_only = "boolean" } },
  retrieve = { "GET", "/messaging_numbers_bulk_updates/{order_id}" },
}
