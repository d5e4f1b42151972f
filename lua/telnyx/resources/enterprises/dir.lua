-- The endpoints of `enterprises.dir`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/enterprises/{enterprise_id}/dir",
    body = { authorizer_email = "string!", authorizer_name = "string!", call_reasons = "string[]!",
      certify_brand_is_accurate = "boolean!", certify_ip_ownership = "boolean!",
      certify_no_shaft_content = "boolean!", display_name = "string!", documents = "object[]",
      logo_url = "string", reselling = "boolean" } },
  list = { "GET", "/enterprises/{enterprise_id}/dir", page = "flat",
    query = { ["filter[call_reason][contains]"] = "string",
      ["filter[display_name][contains]"] = "string", ["filter[expiring_at][gte]"] = "datetime",
      ["filter[expiring_at][lte]"] = "datetime", ["filter[expiring_within_days]"] = "integer",
      ["filter[status]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer",
      sort = "string" } },
}
