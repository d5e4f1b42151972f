-- The endpoints of `managed_accounts`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/managed_accounts",
    body = { business_name = "string!", email = "string",
      managed_account_allow_custom_pricing = "boolean", password = "string",
      rollup_billing = "boolean" } },
  get_allocatable_global_outbound_channels = { "GET",
    "/managed_accounts/allocatable_global_outbound_channels" },
  list = { "GET", "/managed_accounts", page = "flat",
    query = { ["filter[email][contains]"] = "string", ["filter[email][eq]"] = "string",
      ["filter[organization_name][contains]"] = "string",
      ["filter[organization_name][eq]"] = "string", ["filter[status][eq]"] = "string",
      include_cancelled_accounts = "boolean", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/managed_accounts/{id}" },
  update = { "PATCH", "/managed_accounts/{id}",
    body = { managed_account_allow_custom_pricing = "boolean" } },
  update_global_channel_limit = { "PATCH", "/managed_accounts/{id}/update_global_channel_limit",
    body = { channel_limit = "integer" } },
  actions = {
    disable = { "POST", "/managed_accounts/{id}/actions/disable" },
    enable = { "POST", "/managed_accounts/{id}/actions/enable",
      body = { reenable_all_connections = "boolean" } },
  },
}
