-- The endpoints of `sim_card_order_preview`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  preview = { "POST", "/sim_card_order_preview",
    body = { address_id = "string!", quantity = "integer!" } },
}
