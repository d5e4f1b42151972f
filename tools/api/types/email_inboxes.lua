-- What editors and the documentation know about the types of `email_inboxes`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["email_inboxes.create"] = "EmailInboxResponse",
    ["email_inboxes.drafts.create"] = "EmailDraftResponse",
    ["email_inboxes.drafts.list"] = "EmailDraft",
    ["email_inboxes.drafts.patch"] = "EmailDraftResponse",
    ["email_inboxes.drafts.retrieve"] = "EmailDraftResponse",
    ["email_inboxes.drafts.send"] = "EmailMessageResponse",
    ["email_inboxes.drafts.update"] = "EmailDraftResponse",
    ["email_inboxes.filters.add"] = "FilterAddResponse",
    ["email_inboxes.filters.delete_all"] = "FilterDeleteAllResponse",
    ["email_inboxes.filters.list"] = "FilterListResponse",
    ["email_inboxes.filters.replace"] = "FilterReplaceResponse",
    ["email_inboxes.list"] = "EmailInbox",
    ["email_inboxes.messages.actions.forward"] = "EmailMessageResponse",
    ["email_inboxes.messages.actions.reply"] = "EmailMessageResponse",
    ["email_inboxes.messages.actions.reply_all"] = "EmailMessageResponse",
    ["email_inboxes.messages.drafts"] = "EmailDraftResponse",
    ["email_inboxes.messages.labels.create"] = "LabelCreateResponse",
    ["email_inboxes.messages.labels.delete_all"] = "LabelDeleteAllResponse",
    ["email_inboxes.messages.list"] = "InboundMessage",
    ["email_inboxes.messages.update"] = "MessageUpdateResponse",
    ["email_inboxes.retrieve"] = "EmailInboxResponse",
    ["email_inboxes.threads.labels.create"] = "LabelCreateResponse2",
    ["email_inboxes.threads.labels.delete_all"] = "LabelDeleteAllResponse2",
    ["email_inboxes.threads.list"] = "InboundThread",
    ["email_inboxes.threads.retrieve"] = "ThreadRetrieveResponse",
  },
  parameters = {
    ["email_inboxes.drafts.create"] = {
      bcc = "(string|EmailAddress)[]",
      cc = "(string|EmailAddress)[]",
      to = "(string|EmailAddress)[]",
    },
    ["email_inboxes.drafts.list"] = {
      ["filter[status]"] = "'sending'|'sent'|'draft'",
    },
    ["email_inboxes.drafts.patch"] = {
      bcc = "(string|EmailAddress)[]",
      cc = "(string|EmailAddress)[]",
      to = "(string|EmailAddress)[]",
    },
    ["email_inboxes.drafts.update"] = {
      bcc = "(string|EmailAddress)[]",
      cc = "(string|EmailAddress)[]",
      to = "(string|EmailAddress)[]",
    },
    ["email_inboxes.filters.add"] = {
      type = "'allowlist'|'blocklist'",
    },
    ["email_inboxes.filters.delete_all"] = {
      type = "'allowlist'|'blocklist'",
    },
    ["email_inboxes.messages.actions.forward"] = {
      bcc = "string|InboxActionRecipientInputInboxRecipientAddress|(string|InboxActionEmailAddressInputInboxRecipientAddress)[]",
      cc = "string|InboxActionRecipientInputInboxRecipientAddress|(string|InboxActionEmailAddressInputInboxRecipientAddress)[]",
      to = "string|ActionForwardParamsInboxRecipientAddress|(string|InboxActionEmailAddressInputInboxRecipientAddress)[]",
    },
    ["email_inboxes.messages.drafts"] = {
      bcc = "(string|EmailAddress)[]",
      cc = "(string|EmailAddress)[]",
      to = "(string|EmailAddress)[]",
    },
  },
  facts = {
  },
  types = {
    ActionForwardParamsInboxRecipientAddress = {
      email = "string!",
      name = "string",
    },
    EmailDraft = {
      attachments = "table[]",
      bcc = "EmailAddress[]",
      cc = "EmailAddress[]",
      created_at = "string",
      from = "string",
      from_name = "string",
      headers = "table<string, string>",
      html_body = "string",
      id = "string!",
      inbox_id = "string!",
      labels = "string[]",
      metadata = "table",
      record_type = "'email_draft'!",
      reply_to = "string",
      reply_to_message_id = "string",
      sent_at = "string",
      sent_message_id = "string",
      status = "'sending'|'sent'|'draft'!",
      subject = "string",
      tags = "string[]",
      text_body = "string",
      thread_id = "string",
      to = "EmailAddress[]",
      updated_at = "string",
    },
    EmailDraftResponse = {
      data = "EmailDraft!",
    },
    EmailInbox = {
      address = "string!",
      created_at = "string!",
      domain = "string!",
      domain_id = "string!",
      id = "string!",
      record_type = "'email_inbox'!",
      settings = "table!",
      status = "'paused'|'active'!",
      updated_at = "string!",
    },
    EmailInboxResponse = {
      data = "EmailInbox!",
    },
    FilterAddResponse = {
      data = "InboxFilters!",
    },
    FilterDeleteAllResponse = {
      data = "InboxFilters!",
    },
    FilterListResponse = {
      data = "InboxFilters!",
    },
    FilterReplaceResponse = {
      data = "InboxFilters!",
    },
    InboundMessage = {
      attachments = "table[]!",
      bcc = "InboundEmailAddress[]!",
      cc = "InboundEmailAddress[]!",
      created_at = "string!",
      direction = "'inbound'",
      from = "InboundEmailAddress!",
      has_quoted_text = "boolean!",
      headers = "table!",
      html_body_url = "string",
      id = "string!",
      in_reply_to = "string",
      inbox_id = "string!",
      inline_files = "table[]!",
      labels = "string[]!",
      message_id = "string",
      read_at = "string",
      received_at = "string",
      record_type = "'email_message'!",
      references = "string[]!",
      reply_text = "string",
      reply_to = "InboundEmailAddress[]!",
      sent_at = "string",
      status = "'received'",
      subject = "string",
      text_body_url = "string",
      thread_id = "string!",
      to = "InboundEmailAddress[]!",
      updated_at = "string!",
    },
    InboxActionEmailAddressInputInboxRecipientAddress = {
      email = "string!",
      name = "string",
    },
    InboxActionRecipientInputInboxRecipientAddress = {
      email = "string!",
      name = "string",
    },
    InboxFilters = {
      allowlist = "string[]!",
      blocklist = "string[]!",
      record_type = "'email_inbox_filters'!",
    },
    LabelCreateResponse = {
      data = "InboundMessage!",
    },
    LabelCreateResponse2 = {
      data = "LabelCreateResponseData!",
    },
    LabelCreateResponseData = {
      id = "string!",
      inbox_id = "string",
      labels = "string[]!",
      record_type = "'email_thread'!",
    },
    LabelDeleteAllResponse = {
      data = "InboundMessage!",
    },
    LabelDeleteAllResponse2 = {
      data = "LabelDeleteAllResponseData!",
    },
    LabelDeleteAllResponseData = {
      id = "string!",
      inbox_id = "string",
      labels = "string[]!",
      record_type = "'email_thread'!",
    },
    MessageUpdateResponse = {
      data = "InboundMessage!",
    },
    ThreadRetrieveResponse = {
      data = "InboundThreadDetail!",
      meta = "EmailPaginationMeta!",
    },
  },
}
