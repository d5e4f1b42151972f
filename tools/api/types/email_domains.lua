-- What editors and the documentation know about the types of `email_domains`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["email_domains.create"] = "EmailDomainResponse",
    ["email_domains.delete"] = "EmailDomainResponse",
    ["email_domains.list"] = "EmailDomain",
    ["email_domains.retrieve"] = "EmailDomainResponse",
    ["email_domains.retrieve_dns_records"] = "DNSRecordListResponse",
    ["email_domains.retrieve_health"] = "EmailDomainHealthResponse",
    ["email_domains.rotate_dkim"] = "EmailDomainRotateDkimResponse",
    ["email_domains.update"] = "EmailDomainResponse",
    ["email_domains.verify"] = "EmailDomainResponse",
    ["email_domains.webhooks.create"] = "EmailWebhookResponse",
    ["email_domains.webhooks.delete"] = "EmailWebhookResponse",
    ["email_domains.webhooks.list"] = "EmailWebhook",
    ["email_domains.webhooks.retrieve"] = "EmailWebhookResponse",
    ["email_domains.webhooks.update"] = "EmailWebhookResponse",
  },
  parameters = {
    ["email_domains.create"] = {
      dmarc_policy = "EmailDmarcPolicy",
      tracking = "TrackingSettings",
    },
    ["email_domains.list"] = {
      ["filter[status]"] = "EmailDomainStatus",
      ["filter[type]"] = "EmailDomainType",
      sort = "'created_at'|'-created_at'|'domain'|'-domain'",
    },
    ["email_domains.update"] = {
      dmarc_policy = "EmailDmarcPolicy",
      tracking = "TrackingSettings",
    },
    ["email_domains.webhooks.create"] = {
      events = "EmailWebhookEvent[]",
    },
    ["email_domains.webhooks.list"] = {
      sort = "'created_at'|'-created_at'",
    },
    ["email_domains.webhooks.update"] = {
      events = "EmailWebhookEvent[]",
    },
  },
  types = {
    DKIMStatus = {
      active = "boolean!",
      algorithm = "'rsa-sha256'!",
      key_length = "2048!",
      rotated_at = "string",
      selector = "string",
    },
    DNSRecord = {
      actual_value = "string",
      host = "string!",
      id = "string!",
      priority = "integer",
      purpose = "'ownership'|'spf'|'dkim'|'dmarc'|'mx'!",
      record_type = "'TXT'|'MX'!",
      required = "boolean!",
      status = "'pending'|'verified'|'failed'|'not_required'!",
      value = "string!",
    },
    DNSRecordListResponse = {
      data = "DNSRecord[]!",
    },
    EmailDmarcPolicy = {
      p = "'none'|'quarantine'|'reject'",
      pct = "number",
      rua = "string",
      sp = "'none'|'quarantine'|'reject'",
    },
    EmailDomain = {
      created_at = "string!",
      dkim = "DKIMStatus!",
      dmarc_policy = "EmailDmarcPolicy",
      dns_records = "DNSRecord[]!",
      domain = "string!",
      id = "string!",
      inbound = "InboundConfig!",
      record_type = "'email_domain'!",
      reputation = "EmailDomainReputation",
      status = "EmailDomainStatus!",
      tracking = "TrackingSettings!",
      type = "EmailDomainType!",
      updated_at = "string!",
      usable_for_inbound = "boolean!",
      usable_for_sending = "boolean!",
      verification = "EmailDomainVerification!",
      verified_at = "string",
    },
    EmailDomainHealth = {
      checked_at = "string!",
      id = "string!",
      record_type = "'email_domain_health'!",
      status = "'pending'|'verifying'|'verified'|'failed'|'degraded'|'suspended'!",
      usable_for_inbound = "boolean!",
      usable_for_sending = "boolean!",
      verification = "EmailDomainVerification!",
    },
    EmailDomainHealthResponse = {
      data = "EmailDomainHealth!",
    },
    EmailDomainReputation = {
      band = "string",
      breakdown = "table",
      computed_at = "string",
    },
    EmailDomainResponse = {
      data = "EmailDomain!",
    },
    EmailDomainRotateDkimResponse = {
      data = "EmailDomainRotateDkimResponseData!",
    },
    EmailDomainRotateDkimResponseData = {
      dkim = "EmailDomainRotateDkimResponseDataDkim!",
      dns_records = "DNSRecord[]!",
      domain = "string!",
      domain_id = "string!",
      old_selector_retained = "boolean!",
      previous_dkim_key = "EmailDomainRotateDkimResponseDataPreviousDkimKey",
      record_type = "'email_domain_dkim_rotation'!",
    },
    EmailDomainRotateDkimResponseDataDkim = {
      activated_at = "string",
      algorithm = "'rsa-sha256'!",
      id = "string!",
      key_length = "2048!",
      selector = "string!",
      status = "'active'!",
      version = "number!",
    },
    EmailDomainRotateDkimResponseDataPreviousDkimKey = {
      id = "string!",
      selector = "string!",
      status = "'retiring'|'revoked'!",
      version = "number!",
    },
    EmailDomainStatus = "'pending'|'verifying'|'verified'|'failed'|'degraded'|'suspended'",
    EmailDomainType = "'shared'|'custom'|'shared_inbound'",
    EmailDomainVerification = {
      dkim = "'pending'|'verified'|'failed'!",
      dmarc = "'missing_optional'|'verified'|'failed'!",
      mx = "'not_required'|'pending'|'verified'|'failed'!",
      ownership = "'pending'|'verified'|'not_required'!",
      spf = "'failed'|'verified'|'not_required'|'missing_optional'!",
    },
    EmailWebhook = {
      created_at = "string!",
      domain_id = "string!",
      events = "EmailWebhookEvent[]!",
      id = "string!",
      record_type = "'email_webhook'!",
      updated_at = "string!",
      url = "string!",
    },
    EmailWebhookEvent = "'email.scheduled'|'email.sandbox'|'email.queued'|'email.sending'|'email.sent'|'email.delivered'|'email.deferred'|'email.bounced'|'email.failed'|'email.complained'|'email.opened'|'email.clicked'|'email.unsubscribed'|'email.received'|'email.cancelled'|'email.daily_limit_exceeded'|'email_domain.created'|'email_domain.verified'|'email_domain.degraded'|'email_domain.suspended'|'email_domain.deleted'|'email_domain.dkim_rotated'",
    EmailWebhookResponse = {
      data = "EmailWebhook!",
    },
    InboundConfig = {
      catch_all = "boolean!",
      enabled = "boolean!",
      mx_required = "boolean!",
    },
    TrackingSettings = {
      click_tracking = "boolean",
      open_tracking = "boolean",
      unsubscribe_tracking = "boolean",
    },
  },
}
