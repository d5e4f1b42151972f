-- What editors and the documentation know about the types of `email_blocks`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["email_blocks.create"] = "EmailBlockResponse",
    ["email_blocks.delete"] = "EmailBlockResponse",
    ["email_blocks.imports.create"] = "EmailBlockImportResponse",
    ["email_blocks.imports.retrieve"] = "EmailBlockImportResponse",
    ["email_blocks.list"] = "EmailBlock",
    ["email_blocks.retrieve"] = "EmailBlockResponse",
    ["email_blocks.retrieve_events"] = "EmailBlockEvent",
  },
  parameters = {
    ["email_blocks.list"] = {
      ["filter[reason]"] = "Reason",
      sort = "'created_at'|'-created_at'",
    },
    ["email_blocks.retrieve_export"] = {
      ["filter[reason]"] = "Reason",
      sort = "'created_at'|'-created_at'",
    },
  },
  facts = {
    ["EmailBlockEvent.id"] = { format = "uuid" },
    ["EmailBlockEvent.occurred_at"] = { format = "date-time" },
    ["EmailBlockImport.completed_at"] = { format = "date-time" },
    ["EmailBlockImport.created_at"] = { format = "date-time" },
    ["EmailBlockImport.id"] = { format = "uuid" },
    ["EmailBlockImport.updated_at"] = { format = "date-time" },
    ["email_blocks.create domain_id"] = { format = "uuid" },
    ["email_blocks.create expires_at"] = { format = "date-time" },
    ["email_blocks.imports.create block_ttl_days"] = { default = 30, minimum = 1 },
    ["email_blocks.list filter[created_after]"] = { format = "date-time" },
    ["email_blocks.list filter[created_before]"] = { format = "date-time" },
    ["email_blocks.list filter[domain_id]"] = { format = "uuid" },
    ["email_blocks.list page[number]"] = { default = 1, minimum = 1 },
    ["email_blocks.list page[size]"] = { default = 25, maximum = 100, minimum = 1 },
    ["email_blocks.list sort"] = { default = "-created_at" },
    ["email_blocks.retrieve_events page[number]"] = { default = 1, minimum = 1 },
    ["email_blocks.retrieve_events page[size]"] = { default = 50, maximum = 100, minimum = 1 },
    ["email_blocks.retrieve_export filter[created_after]"] = { format = "date-time" },
    ["email_blocks.retrieve_export filter[created_before]"] = { format = "date-time" },
    ["email_blocks.retrieve_export filter[domain_id]"] = { format = "uuid" },
    ["email_blocks.retrieve_export page[number]"] = { default = 1, minimum = 1 },
    ["email_blocks.retrieve_export page[size]"] = { default = 25, maximum = 100, minimum = 1 },
    ["email_blocks.retrieve_export sort"] = { default = "-created_at" },
  },
  types = {
    EmailBlockEvent = {
      actor = "string!",
      event_type = "'created'|'removed'|'expired'|'override_used'!",
      id = "string!",
      meta = "table",
      occurred_at = "string!",
      reason = "string!",
      record_type = "'email_block_event'!",
      source = "string!",
    },
    EmailBlockImport = {
      completed_at = "string",
      created_at = "string!",
      created_count = "integer",
      error_count = "integer",
      errors = "table<string, string>",
      existing_count = "integer",
      failure_reason = "string",
      id = "string!",
      processed_rows = "integer",
      provider = "'sendgrid'|'mailgun'|'ses'|'generic'",
      record_type = "'email_block_import'!",
      skipped_count = "integer",
      status = "'pending'|'processing'|'completed'|'failed'!",
      total = "integer!",
      updated_at = "string!",
    },
    EmailBlockImportResponse = {
      data = "EmailBlockImport!",
    },
  },
}
