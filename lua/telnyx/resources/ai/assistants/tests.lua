-- The endpoints of `ai.assistants.tests`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ai/assistants/tests", idempotent = true,
    body = { destination = "string!", instructions = "string!", name = "string!",
      rubric = "object[]!", description = "string", max_duration_seconds = "integer",
      telnyx_conversation_channel = "string", test_suite = "string" } },
  delete = { "DELETE", "/ai/assistants/tests/{test_id}", response = "none" },
  list = { "GET", "/ai/assistants/tests", page = "flat",
    query = { destination = "string", ["page[number]"] = "integer", ["page[size]"] = "integer",
      telnyx_conversation_channel = "string", test_suite = "string" } },
  retrieve = { "GET", "/ai/assistants/tests/{test_id}" },
  update = { "PUT", "/ai/assistants/tests/{test_id}",
    body = { description = "string", destination = "string", instructions = "string",
      max_duration_seconds = "integer", name = "string", rubric = "object[]",
      telnyx_conversation_channel = "string", test_suite = "string" } },
  runs = {
    list = { "GET", "/ai/assistants/tests/{test_id}/runs", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer", status = "string" } },
    retrieve = { "GET", "/ai/assistants/tests/{test_id}/runs/{run_id}" },
    trigger = { "POST", "/ai/assistants/tests/{test_id}/runs", idempotent = true,
      body = { destination_version_id = "string" } },
  },
  test_suites = {
    list = { "GET", "/ai/assistants/tests/test-suites" },
    runs = {
      list = { "GET", "/ai/assistants/tests/test-suites/{suite_name}/runs", page = "flat",
        query = { ["page[number]"] = "integer", ["page[size]"] = "integer", status = "string",
          test_suite_run_id = "string" } },
      trigger = { "POST", "/ai/assistants/tests/test-suites/{suite_name}/runs", idempotent = true,
        body = { destination_version_id = "string" } },
    },
  },
}
