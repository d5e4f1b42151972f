-- The endpoints of `rcs`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  agents = {
    create = { "POST", "/rcs/agents", idempotent = true,
      body = { brand_id = "string!", configuration = "object!", display_name = "string!",
        use_case = "string!", hosting_region = "string?", profile_id = "string?" } },
    launch = { "POST", "/rcs/agents/{id}/launch",
      body = { campaign = "object!", testing = "object!" } },
    list = { "GET", "/rcs/agents", query = { brand_id = "string" } },
    retrieve = { "GET", "/rcs/agents/{id}" },
    retrieve_carrier_approvals = { "GET", "/rcs/agents/{id}/carrier_approvals" },
    submit = { "POST", "/rcs/agents/{id}/submit" },
    update = { "PATCH", "/rcs/agents/{id}",
      body = { configuration = "object", display_name = "string", hosting_region = "string",
        profile_id = "string", use_case = "string" } },
    test_devices = {
      create = { "POST", "/rcs/agents/{id}/test_devices", body = { phone_number = "string!" } },
      delete = { "DELETE", "/rcs/agents/{id}/test_devices/{test_device_id}", response = "none" },
      list = { "GET", "/rcs/agents/{id}/test_devices" },
    },
  },
  brands = {
    create = { "POST", "/rcs/brands",
      body = { addresses = "object!", contacts = "object!", display_name = "string!",
        identifiers = "object!", legal_entity_type = "string!", legal_name = "string!",
        organization_type = "string!", website_url = "string!", profile_id = "string?" } },
    list = { "GET", "/rcs/brands" },
    retrieve = { "GET", "/rcs/brands/{id}" },
    submit = { "POST", "/rcs/brands/{id}/submit" },
    update = { "PATCH", "/rcs/brands/{id}",
      body = { addresses = "object", contacts = "object", display_name = "string",
        identifiers = "object", legal_entity_type = "string", legal_name = "string",
        organization_type = "string", profile_id = "string", website_url = "string" } },
  },
}
