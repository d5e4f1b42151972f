-- The endpoints of `porting_orders.action_requirements`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  initiate = { "POST", "/porting_orders/{porting_order_id}/action_requirements/{id}/initiate",
    body = { params = "object!" } },
  list = { "GET", "/porting_orders/{porting_order_id}/action_requirements", page = "flat",
    query = { ["filter[action_type]"] = "string", ["filter[id]"] = "string[]",
      ["filter[requirement_type_id]"] = "string", ["filter[status]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", ["sort[value]"] = "string" } },
}
