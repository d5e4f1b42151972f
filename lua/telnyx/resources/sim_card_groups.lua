-- The endpoints of `sim_card_groups`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/sim_card_groups", body = { name = "string!", data_limit = "object" } },
  delete = { "DELETE", "/sim_card_groups/{id}" },
  list = { "GET", "/sim_card_groups", page = "flat",
    query = { ["filter[name]"] = "string", ["filter[private_wireless_gateway_id]"] = "string",
      ["filter[wireless_blocklist_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/sim_card_groups/{id}", query = { include_iccids = "boolean" } },
  update = { "PATCH", "/sim_card_groups/{id}", body = { data_limit = "object", name = "string" } },
  actions = {
    list = { "GET", "/sim_card_group_actions", page = "flat",
      query = { ["filter[sim_card_group_id]"] = "string", ["filter[status]"] = "string",
        ["filter[type]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    remove_private_wireless_gateway = { "POST",
      "/sim_card_groups/{id}/actions/remove_private_wireless_gateway" },
    remove_wireless_blocklist = { "POST",
      "/sim_card_groups/{id}/actions/remove_wireless_blocklist" },
    retrieve = { "GET", "/sim_card_group_actions/{id}" },
    set_private_wireless_gateway = { "POST",
      "/sim_card_groups/{id}/actions/set_private_wireless_gateway",
      body = { private_wireless_gateway_id = "string!" } },
    set_wireless_blocklist = { "POST", "/sim_card_groups/{id}/actions/set_wireless_blocklist",
      body = { wireless_blocklist_id = "string!" } },
  },
}
