-- The endpoints of `email_validations`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/email_validations", idempotent = true, body = { email = "string!" } },
  batch = {
    create = { "POST", "/email_validations/batch", idempotent = true,
      body = { emails = "string[]!", webhook_url = "string" } },
    retrieve = { "GET", "/email_validations/batch/{id}" },
  },
}
