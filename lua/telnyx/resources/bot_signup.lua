-- The endpoints of `bot_signup`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/bot_signup", auth = "none",
    body = { bot_challenge_answer = "string!", bot_challenge_nonce = "string!",
      privacy_policy_url = "string!", terms_and_conditions_url = "string!",
      terms_of_service = "boolean!", email = "string", terms_and_conditions_eu_url = "string",
      terms_of_service_eu = "boolean" } },
  resend_magic_link = { "POST", "/bot_signup/resend_magic_link", auth = "none",
    body = { email = "string!" } },
}
