-- What editors and the documentation know about the types of `email_validations`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["email_validations.batch.create"] = "EmailValidationBatchResponse",
    ["email_validations.batch.retrieve"] = "EmailValidationBatchDetailResponse",
    ["email_validations.create"] = "EmailValidationResponse",
  },
  parameters = {
  },
  facts = {
    ["EmailValidation.risk_score"] = { minimum = 0 },
    ["EmailValidationBatch.duplicates_removed"] = { minimum = 0 },
    ["EmailValidationBatch.id"] = { format = "uuid" },
    ["EmailValidationBatch.total"] = { minimum = 0 },
    ["EmailValidationBatch.webhook_url"] = { format = "uri" },
    ["EmailValidationBatchDetail.completed_at"] = { format = "date-time" },
    ["EmailValidationBatchDetail.id"] = { format = "uuid" },
    ["EmailValidationBatchDetail.total"] = { minimum = 0 },
    ["EmailValidationBatchDetail.webhook_url"] = { format = "uri" },
    ["EmailValidationResult.risk_score"] = { minimum = 0 },
    ["email_validations.batch.create emails"] = { maxItems = 1000, minItems = 1 },
    ["email_validations.batch.create webhook_url"] = { format = "uri", maxLength = 2048 },
  },
  types = {
    EmailValidation = {
      checks = "EmailValidationChecks!",
      did_you_mean = "string",
      email = "string!",
      record_type = "'email_validation'!",
      risk_score = "number!",
      valid = "boolean!",
    },
    EmailValidationBatch = {
      duplicates_removed = "integer!",
      id = "string!",
      record_type = "'email_validation_batch'!",
      status = "EmailValidationBatchStatus!",
      total = "integer!",
      webhook_url = "string",
    },
    EmailValidationBatchDetail = {
      completed_at = "string",
      id = "string!",
      record_type = "'email_validation_batch'!",
      results = "table<string, EmailValidationResult>",
      status = "EmailValidationBatchStatus!",
      total = "integer!",
      webhook_url = "string",
    },
    EmailValidationBatchDetailResponse = {
      data = "EmailValidationBatchDetail!",
    },
    EmailValidationBatchResponse = {
      data = "EmailValidationBatch!",
    },
    EmailValidationBatchStatus = "'pending'|'processing'|'completed'|'failed'",
    EmailValidationCheck = {
      details = "string",
      pass = "boolean!",
    },
    EmailValidationChecks = {
      disposable = "EmailValidationCheck!",
      mx = "EmailValidationCheck!",
      role_based = "EmailValidationCheck!",
      syntax = "EmailValidationCheck!",
      typo = "EmailValidationTypoCheck!",
    },
    EmailValidationResponse = {
      data = "EmailValidation!",
    },
    EmailValidationResult = {
      checks = "EmailValidationChecks!",
      did_you_mean = "string",
      email = "string!",
      risk_score = "number!",
      valid = "boolean!",
    },
    EmailValidationTypoCheck = {
      details = "string",
      pass = "boolean!",
      suggestion = "string",
    },
  },
}
