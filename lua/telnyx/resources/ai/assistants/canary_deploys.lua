-- The endpoints of `ai.assistants.canary_deploys`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ai/assistants/{assistant_id}/canary-deploys", idempotent = true,
    body = { rules = "object[]", versions = "object[]" },
    one_of = { "rules", "versions" } },
  delete = { "DELETE", "/ai/assistants/{assistant_id}/canary-deploys", response = "none" },
  retrieve = { "GET", "/ai/assistants/{assistant_id}/canary-deploys" },
  update = { "PUT", "/ai/assistants/{assistant_id}/canary-deploys",
    body = { rules = "object[]", versions = "object[]" },
    one_of = { "rules", "versions" } },
}
