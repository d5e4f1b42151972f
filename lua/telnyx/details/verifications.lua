-- What telnyx.describe tells of the operations of `verifications` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["verifications.retrieve"] = { "Retrieves a verification" },
  ["verifications.trigger_call"] = { "Sends a verification code by a call", {
      verify_profile_id = { format = "uuid" },
    } },
  ["verifications.trigger_flashcall"] = { "Verifies a phone number by a flash call", {
      verify_profile_id = { format = "uuid" },
    } },
  ["verifications.trigger_sms"] = { "Sends a verification code by SMS", {
      verify_profile_id = { format = "uuid" },
    } },
  ["verifications.trigger_whatsapp_verification"] = { "Sends a verification code by WhatsApp", {
      verify_profile_id = { format = "uuid" },
    } },
  ["verifications.actions.verify"] = { "Verifies a code by the id of its verification", {
      status = { values = { "accepted", "rejected" } },
    } },
  ["verifications.by_phone_number.list"] = { "Lists the verifications of a phone number" },
  ["verifications.by_phone_number.actions.verify"] = { "Verifies a code by its phone number", {
      verify_profile_id = { format = "uuid" },
    } },
}
