-- The endpoints of `ai.fine_tuning`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  jobs = {
    cancel = { "POST", "/ai/fine_tuning/jobs/{job_id}/cancel" },
    create = { "POST", "/ai/fine_tuning/jobs",
      body = { model = "string!", training_file = "string!", hyperparameters = "object",
        suffix = "string" } },
    list = { "GET", "/ai/fine_tuning/jobs" },
    retrieve = { "GET", "/ai/fine_tuning/jobs/{job_id}" },
  },
}
