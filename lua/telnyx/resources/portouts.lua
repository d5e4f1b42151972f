-- The endpoints of `portouts`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/portouts", page = "flat",
    query = { ["filter[carrier_name]"] = "string", ["filter[country_code]"] = "string",
      ["filter[country_code_in]"] = "string[]", ["filter[foc_date]"] = "datetime",
      ["filter[inserted_at][gte]"] = "datetime", ["filter[inserted_at][lte]"] = "datetime",
      ["filter[phone_number]"] = "string", ["filter[pon]"] = "string",
      ["filter[ported_out_at][gte]"] = "datetime", ["filter[ported_out_at][lte]"] = "datetime",
      ["filter[spid]"] = "string", ["filter[status]"] = "string",
      ["filter[status_in]"] = "string[]", ["filter[support_key]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  list_rejection_codes = { "GET", "/portouts/rejections/{portout_id}",
    query = { ["filter[code]"] = "any" } },
  retrieve = { "GET", "/portouts/{id}" },
  update_status = { "PATCH", "/portouts/{id}/{status}",
    body = { reason = "string!", host_messaging = "boolean" } },
  comments = {
    create = { "POST", "/portouts/{id}/comments", body = { body = "string" } },
    list = { "GET", "/portouts/{id}/comments" },
  },
  events = {
    list = { "GET", "/portouts/events", page = "flat",
      query = { ["filter[created_at][gte]"] = "datetime", ["filter[created_at][lte]"] = "datetime",
        ["filter[event_type]"] = "string", ["filter[portout_id]"] = "string",
        ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    republish = { "POST", "/portouts/events/{id}/republish", response = "none" },
    retrieve = { "GET", "/portouts/events/{id}" },
  },
  reports = {
    create = { "POST", "/portouts/reports",
      body = { params = "object!", report_type = "string!" } },
    list = { "GET", "/portouts/reports", page = "flat",
      query = { ["filter[report_type]"] = "string", ["filter[status]"] = "string",
        ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/portouts/reports/{id}" },
  },
  supporting_documents = {
    create = { "POST", "/portouts/{id}/supporting_documents", body = { documents = "object[]" } },
    list = { "GET", "/portouts/{id}/supporting_documents" },
  },
}
