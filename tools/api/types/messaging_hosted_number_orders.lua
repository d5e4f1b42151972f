-- What editors and the documentation know about the types of `messaging_hosted_number_orders`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["messaging_hosted_number_orders.actions.upload_file"] = "MessagingHostedNumberOrdersActionsUploadFileAnswer",
    ["messaging_hosted_number_orders.check_eligibility"] = "EligibilityNumbersResponse",
    ["messaging_hosted_number_orders.create"] = "MessagingHostedNumberOrdersCreateAnswer",
    ["messaging_hosted_number_orders.create_verification_codes"] = "CreatedVerificationCodesResponse",
    ["messaging_hosted_number_orders.delete"] = "MessagingHostedNumberOrdersDeleteAnswer",
    ["messaging_hosted_number_orders.list"] = "MessagingHostedNumberOrder",
    ["messaging_hosted_number_orders.retrieve"] = "MessagingHostedNumberOrdersRetrieveAnswer",
    ["messaging_hosted_number_orders.validate_codes"] = "MessagingHostedNumberOrdersValidateCodesAnswer",
  },
  parameters = {
    ["messaging_hosted_number_orders.create_verification_codes"] = {
      verification_method = "'sms'|'call'",
    },
    ["messaging_hosted_number_orders.validate_codes"] = {
      verification_codes = "MessagingHostedNumberOrdersValidateCodesVerificationCodesItem[]",
    },
  },
  facts = {
    ["CreatedVerificationCodesResponseDataItem.verification_code_id"] = { format = "uuid" },
    ["ValidationCodes.order_id"] = { format = "uuid" },
    ["messaging_hosted_number_orders.list page[number]"] = { default = 1, minimum = 1 },
    ["messaging_hosted_number_orders.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    CreatedVerificationCodesResponse = {
      data = "CreatedVerificationCodesResponseDataItem[]!",
    },
    CreatedVerificationCodesResponseDataItem = {
      error = "string",
      phone_number = "string!",
      type = "'sms'|'call'",
      verification_code_id = "string",
    },
    EligibilityNumberResponse = {
      detail = "string",
      eligible = "boolean",
      eligible_status = "'NUMBER_CAN_NOT_BE_REPEATED'|'NUMBER_CAN_NOT_BE_VALIDATED'|'NUMBER_CAN_NOT_BE_WIRELESS'|'NUMBER_CAN_NOT_BE_ACTIVE_IN_YOUR_ACCOUNT'|'NUMBER_CAN_NOT_HOSTED_WITH_A_TELNYX_SUBSCRIBER'|'NUMBER_CAN_NOT_BE_IN_TELNYX'|'NUMBER_IS_NOT_A_US_NUMBER'|'NUMBER_IS_NOT_A_VALID_ROUTING_NUMBER'|'NUMBER_IS_NOT_IN_E164_FORMAT'|'BILLING_ACCOUNT_CHECK_FAILED'|'BILLING_ACCOUNT_IS_ABOLISHED'|'ELIGIBLE'",
      phone_number = "string",
    },
    EligibilityNumbersResponse = {
      phone_numbers = "EligibilityNumberResponse[]",
    },
    MessagingHostedNumberOrdersActionsUploadFileAnswer = {
      data = "MessagingHostedNumberOrder",
    },
    MessagingHostedNumberOrdersCreateAnswer = {
      data = "MessagingHostedNumberOrder",
    },
    MessagingHostedNumberOrdersDeleteAnswer = {
      data = "MessagingHostedNumberOrder",
    },
    MessagingHostedNumberOrdersRetrieveAnswer = {
      data = "MessagingHostedNumberOrder",
    },
    MessagingHostedNumberOrdersValidateCodesAnswer = {
      data = "ValidationCodes",
    },
    MessagingHostedNumberOrdersValidateCodesVerificationCodesItem = {
      code = "string!",
      phone_number = "string!",
    },
    ValidationCodes = {
      order_id = "string!",
      phone_numbers = "ValidationCodesPhoneNumbersItem[]!",
    },
    ValidationCodesPhoneNumbersItem = {
      phone_number = "string!",
      status = "'verified'|'rejected'|'already_verified'!",
    },
  },
}
