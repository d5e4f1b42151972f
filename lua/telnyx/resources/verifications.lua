-- The endpoints of `verifications`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/verifications/{verification_id}" },
  trigger_call = { "POST", "/verifications/call",
    body = { phone_number = "string!", verify_profile_id = "string!", custom_code = "string?",
      extension = "string?", timeout_secs = "integer" } },
  trigger_flashcall = { "POST", "/verifications/flashcall",
    body = { phone_number = "string!", verify_profile_id = "string!", timeout_secs = "integer" } },
  trigger_sms = { "POST", "/verifications/sms",
    body = { phone_number = "string!", verify_profile_id = "string!", custom_code = "string?",
      timeout_secs = "integer" } },
  trigger_whatsapp_verification = { "POST", "/verifications/whatsapp",
    body = { phone_number = "string!", verify_profile_id = "string!", custom_code = "string?",
      timeout_secs = "integer" } },
  actions = {
    verify = { "POST", "/verifications/{verification_id}/actions/verify",
      body = { code = "string", status = "string" } },
  },
  by_phone_number = {
    list = { "GET", "/verifications/by_phone_number/{phone_number}" },
    actions = {
      verify = { "POST", "/verifications/by_phone_number/{phone_number}/actions/verify",
        body = { code = "string!", verify_profile_id = "string!" } },
    },
  },
}
