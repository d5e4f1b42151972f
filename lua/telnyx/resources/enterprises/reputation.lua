-- The endpoints of `enterprises.reputation`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  disable = { "DELETE", "/enterprises/{enterprise_id}/reputation", response = "none" },
  enable = { "POST", "/enterprises/{enterprise_id}/reputation",
    body = { loa_document_id = "string!", check_frequency = "string" } },
  retrieve = { "GET", "/enterprises/{enterprise_id}/reputation" },
  update_frequency = { "PATCH", "/enterprises/{enterprise_id}/reputation/frequency",
    body = { check_frequency = "string!" } },
  loa = {
    render = { "POST", "/enterprises/{enterprise_id}/reputation/loa", response = "binary",
      accept = "application/pdf",
      body = { agent = "object", signature = "object" } },
    update = { "PATCH", "/enterprises/{enterprise_id}/reputation/loa",
      body = { loa_document_id = "string!" } },
  },
  numbers = {
    associate = { "POST", "/enterprises/{enterprise_id}/reputation/numbers",
      body = { phone_numbers = "string[]!" } },
    disassociate = { "DELETE", "/enterprises/{enterprise_id}/reputation/numbers/{phone_number}",
      response = "none" },
    list = { "GET", "/enterprises/{enterprise_id}/reputation/numbers", page = "flat",
      query = { ["filter[phone_number][contains]"] = "string",
        ["filter[phone_number][eq]"] = "string", ["page[number]"] = "integer",
        ["page[size]"] = "integer" } },
    refresh = { "POST", "/enterprises/{enterprise_id}/reputation/numbers/refresh",
      body = { phone_numbers = "string[]!" } },
    retrieve = { "GET", "/enterprises/{enterprise_id}/reputation/numbers/{phone_number}",
      query = { fresh = "boolean" } },
  },
  remediation = {
    create = { "POST", "/enterprises/{enterprise_id}/reputation/remediation",
      body = { call_purpose = "string!", phone_numbers = "string[]!", contact_email = "string",
        webhook_url = "string" } },
    list = { "GET", "/enterprises/{enterprise_id}/reputation/remediation", page = "flat",
      query = { ["filter[created_at][gte]"] = "datetime", ["filter[created_at][lte]"] = "datetime",
        ["filter[status]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/enterprises/{enterprise_id}/reputation/remediation/{remediation_id}" },
  },
}
