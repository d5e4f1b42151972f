-- The endpoints of `bundle_pricing`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  billing_bundles = {
    list = { "GET", "/bundle_pricing/billing_bundles", page = "flat",
      headers = { authorization_bearer = "string" },
      query = { ["filter[country_iso]"] = "string[]", ["filter[resource]"] = "string[]",
        ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/bundle_pricing/billing_bundles/{bundle_id}",
      headers = { authorization_bearer = "string" } },
  },
  user_bundles = {
    create = { "POST", "/bundle_pricing/user_bundles/bulk",
      headers = { authorization_bearer = "string" },
      body = { idempotency_key = "string", items = "object[]" } },
    deactivate = { "DELETE", "/bundle_pricing/user_bundles/{user_bundle_id}",
      headers = { authorization_bearer = "string" } },
    list = { "GET", "/bundle_pricing/user_bundles", page = "flat",
      headers = { authorization_bearer = "string" },
      query = { ["filter[country_iso]"] = "string[]", ["filter[resource]"] = "string[]",
        ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    list_resources = { "GET", "/bundle_pricing/user_bundles/{user_bundle_id}/resources",
      headers = { authorization_bearer = "string" } },
    list_unused = { "GET", "/bundle_pricing/user_bundles/unused",
      headers = { authorization_bearer = "string" },
      query = { ["filter[country_iso]"] = "string[]", ["filter[resource]"] = "string[]" } },
    retrieve = { "GET", "/bundle_pricing/user_bundles/{user_bundle_id}",
      headers = { authorization_bearer = "string" } },
  },
}
