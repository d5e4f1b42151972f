-- The endpoints of `actions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  purchase = {
    create = { "POST", "/actions/purchase/esims",
      body = { amount = "integer!", product = "string", sim_card_group_id = "string",
        status = "string", tags = "string[]", whitelabel_name = "string" } },
  },
  register = {
    create = { "POST", "/actions/register/sim_cards",
      body = { registration_codes = "string[]!", sim_card_group_id = "string", status = "string",
        tags = "string[]" } },
  },
}
