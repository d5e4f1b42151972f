-- The endpoints of `porting_orders.actions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  activate = { "POST", "/porting_orders/{id}/actions/activate" },
  cancel = { "POST", "/porting_orders/{id}/actions/cancel" },
  confirm = { "POST", "/porting_orders/{id}/actions/confirm" },
  share = { "POST", "/porting_orders/{id}/actions/share",
    body = { expires_in_seconds = "integer", permissions = "string" } },
}
