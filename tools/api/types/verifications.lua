-- What editors and the documentation know about the types of `verifications`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["verifications.actions.verify"] = "VerifyVerificationCodeResponse",
    ["verifications.by_phone_number.actions.verify"] = "VerifyVerificationCodeResponse",
    ["verifications.by_phone_number.list"] = "ListVerificationsResponse",
    ["verifications.retrieve"] = "RetrieveVerificationResponse",
    ["verifications.trigger_call"] = "CreateVerificationResponse",
    ["verifications.trigger_flashcall"] = "CreateVerificationResponse",
    ["verifications.trigger_sms"] = "CreateVerificationResponse",
    ["verifications.trigger_whatsapp_verification"] = "CreateVerificationResponse",
  },
  parameters = {
    ["verifications.actions.verify"] = {
      status = "'accepted'|'rejected'",
    },
  },
  facts = {
    ["Verification.id"] = { format = "uuid" },
    ["Verification.verify_profile_id"] = { format = "uuid" },
    ["verifications.by_phone_number.actions.verify verify_profile_id"] = { format = "uuid" },
    ["verifications.trigger_call verify_profile_id"] = { format = "uuid" },
    ["verifications.trigger_flashcall verify_profile_id"] = { format = "uuid" },
    ["verifications.trigger_sms verify_profile_id"] = { format = "uuid" },
    ["verifications.trigger_whatsapp_verification verify_profile_id"] = { format = "uuid" },
  },
  types = {
    CreateVerificationResponse = {
      data = "Verification!",
    },
    ListVerificationsResponse = {
      data = "Verification[]!",
      meta = "Meta_!",
    },
    Meta_ = {
      page_number = "integer!",
      page_size = "integer!",
      total_pages = "integer!",
      total_results = "integer!",
    },
    RetrieveVerificationResponse = {
      data = "Verification!",
    },
    Verification = {
      created_at = "string",
      custom_code = "string",
      id = "string",
      phone_number = "string",
      record_type = "VerificationRecordType",
      status = "VerificationStatus",
      timeout_secs = "integer",
      type = "VerificationType",
      updated_at = "string",
      verify_profile_id = "string",
    },
    VerificationRecordType = "'verification'",
    VerificationStatus = "'pending'|'accepted'|'invalid'|'expired'|'error'",
    VerificationType = "'sms'|'call'|'flashcall'|'whatsapp'",
    VerifyVerificationCodeResponse = {
      data = "VerifyVerificationCodeResponseData!",
    },
    VerifyVerificationCodeResponseData = {
      phone_number = "string!",
      response_code = "'accepted'|'rejected'!",
    },
  },
}
