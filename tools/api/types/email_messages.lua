-- What editors and the documentation know about the types of `email_messages`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["email_messages.batch"] = "EmailBatchResponse",
    ["email_messages.create"] = "EmailMessageResponse",
    ["email_messages.delete_schedule"] = "EmailMessageResponse",
    ["email_messages.list"] = "EmailMessage",
    ["email_messages.recipients.list"] = "EmailRecipient",
    ["email_messages.recipients.retrieve"] = "RecipientRetrieveResponse",
    ["email_messages.retrieve"] = "EmailMessageResponse",
    ["email_messages.retrieve_events"] = "MessageEvent",
    ["email_messages.update_schedule"] = "EmailMessageResponse",
  },
  parameters = {
    ["email_messages.batch"] = {
      messages = "CreateEmailRequest[]",
    },
    ["email_messages.create"] = {
      attachments = "AttachmentRequest[]",
      bcc = "EmailAddressInput[]",
      cc = "EmailAddressInput[]",
      from = "EmailAddressInput",
      reply_to = "EmailAddressInput",
      to = "EmailAddressArrayInput",
      tracking_settings = "TrackingSettings_",
    },
    ["email_messages.recipients.list"] = {
      kind = "'to'|'cc'|'bcc'",
      status = "'failed'|'queued'|'cancelled'|'delivered'|'gw_reject'|'expired'|'sending'|'sent'|'deferred'|'bounced'|'injection_timeout'",
    },
  },
  types = {
    AttachmentRequest = {
      content = "string",
      content_id = "string",
      content_type = "string",
      disposition = "string",
      filename = "string",
    },
    CreateEmailRequest = {
      attachments = "AttachmentRequest[]",
      bcc = "EmailAddressInput[]",
      cc = "EmailAddressInput[]",
      from = "EmailAddressInput!",
      from_name = "string",
      group_id = "string",
      headers = "table<string, string>",
      html_body = "string",
      ignore_suppression = "boolean",
      inline_css = "boolean",
      metadata = "table",
      reply_to = "EmailAddressInput",
      sandbox_mode = "boolean",
      scheduled_at = "string",
      send_at = "string",
      subject = "string",
      tags = "string[]",
      template_id = "string",
      template_variables = "table",
      text_body = "string",
      to = "EmailAddressArrayInput!",
      tracking_settings = "TrackingSettings_",
    },
    EmailAddressArrayInput = "EmailAddressInput[]",
    EmailAddressInput = "string|EmailAddress",
    EmailBatchItemError = {
      code = "'bad_request'|'not_found'|'forbidden'|'service_unavailable'|'unprocessable_entity'|'validation_error'|'recipient_suppressed'|'reputation_suspended'!",
      index = "integer!",
      message = "string!",
    },
    EmailBatchMeta = {
      failed = "integer!",
      succeeded = "integer!",
      total = "integer!",
    },
    EmailBatchResponse = {
      data = "EmailMessage[]!",
      errors = "EmailBatchItemError[]!",
      meta = "EmailBatchMeta!",
    },
    EmailRecipient = {
      address = "string",
      billable = "boolean!",
      delivered_at = "string",
      failed_at = "string",
      id = "string!",
      kind = "'to'|'cc'|'bcc'!",
      message_id = "string!",
      record_type = "'email_recipient'!",
      sent_at = "string",
      smtp_code = "number",
      smtp_response = "string",
      status = "'failed'|'queued'|'cancelled'|'delivered'|'gw_reject'|'expired'|'sending'|'sent'|'deferred'|'bounced'|'injection_timeout'!",
    },
    RecipientRetrieveResponse = {
      data = "EmailRecipient!",
    },
    TrackingSettings_ = {
      click_tracking = "boolean",
      open_tracking = "boolean",
    },
  },
}
