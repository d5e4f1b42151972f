-- The endpoints of `phone_number_blocks`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  jobs = {
    delete_phone_number_block = { "POST", "/phone_number_blocks/jobs/delete_phone_number_block",
      body = { phone_number_block_id = "string!" } },
    list = { "GET", "/phone_number_blocks/jobs", page = "flat",
      query = { ["filter[status]"] = "string", ["filter[type]"] = "string",
        ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
    retrieve = { "GET", "/phone_number_blocks/jobs/{id}" },
  },
}
