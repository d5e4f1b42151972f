-- The endpoints of `porting`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list_uk_carriers = { "GET", "/porting/uk_carriers" },
  events = {
    list = { "GET", "/porting/events", page = "flat",
      query = { ["filter[created_at][gte]"] = "datetime", ["filter[created_at][lte]"] = "datetime",
        ["filter[porting_order_id]"] = "string", ["filter[type]"] = "string",
        ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    republish = { "POST", "/porting/events/{id}/republish", response = "none" },
    retrieve = { "GET", "/porting/events/{id}" },
  },
  loa_configurations = {
    create = { "POST", "/porting/loa_configurations",
      body = { address = "object!", company_name = "string!", contact = "object!", logo = "object!",
        name = "string!" } },
    delete = { "DELETE", "/porting/loa_configurations/{id}", response = "none" },
    list = { "GET", "/porting/loa_configurations", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    preview = { "POST", "/porting/loa_configurations/preview", response = "binary",
      accept = "application/pdf",
      body = { address = "object!", company_name = "string!", contact = "object!", logo = "object!",
        name = "string!" } },
    preview_0 = { "POST", "/porting/loa_configurations/preview", response = "binary",
      accept = "application/pdf",
      body = { address = "object!", company_name = "string!", contact = "object!", logo = "object!",
        name = "string!" } },
    preview_1 = { "GET", "/porting/loa_configurations/{id}/preview", response = "binary",
      accept = "application/pdf" },
    retrieve = { "GET", "/porting/loa_configurations/{id}" },
    update = { "PATCH", "/porting/loa_configurations/{id}",
      body = { address = "object!", company_name = "string!", contact = "object!", logo = "object!",
        name = "string!" } },
  },
  reports = {
    create = { "POST", "/porting/reports", body = { params = "object!", report_type = "string!" } },
    list = { "GET", "/porting/reports", page = "flat",
      query = { ["filter[report_type]"] = "string", ["filter[status]"] = "string",
        ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/porting/reports/{id}" },
  },
}
