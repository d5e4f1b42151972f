-- The endpoints of `queues`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/queues", body = { queue_name = "string!", max_size = "integer" } },
  delete = { "DELETE", "/queues/{queue_name}", response = "none" },
  list = { "GET", "/queues", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/queues/{queue_name}" },
  update = { "POST", "/queues/{queue_name}", body = { max_size = "integer!" } },
  calls = {
    list = { "GET", "/queues/{queue_name}/calls", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    remove = { "DELETE", "/queues/{queue_name}/calls/{call_control_id}", response = "none" },
    retrieve = { "GET", "/queues/{queue_name}/calls/{call_control_id}" },
    update = { "PATCH", "/queues/{queue_name}/calls/{call_control_id}", response = "none",
      body = { keep_after_hangup = "boolean" } },
  },
}
