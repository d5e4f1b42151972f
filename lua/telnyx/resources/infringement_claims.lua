-- The endpoints of `infringement_claims`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  contest = { "POST", "/infringement_claims/{claim_id}/contest",
    body = { contest_notes = "string!", documents = "object[]" } },
  retrieve = { "GET", "/infringement_claims/{claim_id}" },
}
