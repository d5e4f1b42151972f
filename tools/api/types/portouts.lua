-- What editors and the documentation know about the types of `portouts`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["portouts.comments.create"] = "PortoutsCommentsCreateAnswer",
    ["portouts.comments.list"] = "PortoutsCommentsListAnswer",
    ["portouts.events.list"] = "PortoutEvent",
    ["portouts.events.retrieve"] = "PortoutsEventsRetrieveAnswer",
    ["portouts.list"] = "PortoutDetails",
    ["portouts.list_rejection_codes"] = "PortoutsListRejectionCodesAnswer",
    ["portouts.reports.create"] = "PortoutsReportsCreateAnswer",
    ["portouts.reports.list"] = "PortoutReport",
    ["portouts.reports.retrieve"] = "PortoutsReportsRetrieveAnswer",
    ["portouts.retrieve"] = "PortoutsRetrieveAnswer",
    ["portouts.supporting_documents.create"] = "PortoutsSupportingDocumentsCreateAnswer",
    ["portouts.supporting_documents.list"] = "PortoutsSupportingDocumentsListAnswer",
    ["portouts.update_status"] = "PortoutsUpdateStatusAnswer",
  },
  parameters = {
    ["portouts.events.list"] = {
      ["filter[event_type]"] = "'portout.status_changed'|'portout.new_comment'|'portout.foc_date_changed'",
    },
    ["portouts.list"] = {
      ["filter[status]"] = "'pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled'",
      ["filter[status_in]"] = "('pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled')[]",
    },
    ["portouts.reports.create"] = {
      params = "ExportPortoutsCSVReport",
      report_type = "'export_portouts_csv'",
    },
    ["portouts.reports.list"] = {
      ["filter[report_type]"] = "'export_portouts_csv'",
      ["filter[status]"] = "'pending'|'completed'",
    },
    ["portouts.supporting_documents.create"] = {
      documents = "PortoutsSupportingDocumentsCreateDocumentsItem[]",
    },
  },
  types = {
    ExportPortoutsCSVReport = {
      filters = "ExportPortoutsCSVReportFilters!",
    },
    ExportPortoutsCSVReportFilters = {
      created_at__gt = "string",
      created_at__lt = "string",
      customer_reference__in = "string[]",
      end_user_name = "string",
      phone_numbers__overlaps = "string[]",
      status__in = "('pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled')[]",
    },
    Metadata = {
      page_number = "number!",
      page_size = "number",
      total_pages = "number!",
      total_results = "number",
    },
    PortOutSupportingDocument = {
      created_at = "string!",
      document_id = "string!",
      id = "string!",
      portout_id = "string!",
      record_type = "string!",
      type = "'loa'|'invoice'!",
      updated_at = "string!",
    },
    PortoutComment = {
      body = "string!",
      created_at = "string!",
      id = "string!",
      portout_id = "string",
      record_type = "string",
      user_id = "string!",
    },
    PortoutDetails = {
      already_ported = "boolean",
      authorized_name = "string",
      carrier_name = "string",
      city = "string",
      created_at = "string",
      current_carrier = "string",
      end_user_name = "string",
      foc_date = "string",
      host_messaging = "boolean",
      id = "string",
      inserted_at = "string",
      lsr = "string[]",
      phone_numbers = "string[]",
      pon = "string",
      reason = "string",
      record_type = "string",
      rejection_code = "integer",
      requested_foc_date = "string",
      service_address = "string",
      spid = "string",
      state = "string",
      status = "'pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled'",
      support_key = "string",
      updated_at = "string",
      user_id = "string",
      vendor = "string",
      zip = "string",
    },
    PortoutEvent = "WebhookPortoutStatusChanged|WebhookPortoutNewComment|WebhookPortoutFocDateChanged",
    PortoutRejection = {
      code = "integer",
      description = "string",
      reason_required = "boolean",
    },
    PortoutReport = {
      created_at = "string",
      document_id = "string",
      id = "string",
      params = "ExportPortoutsCSVReport",
      record_type = "string",
      report_type = "'export_portouts_csv'",
      status = "'pending'|'completed'",
      updated_at = "string",
    },
    PortoutsCommentsCreateAnswer = {
      data = "PortoutComment",
    },
    PortoutsCommentsListAnswer = {
      data = "PortoutComment[]",
      meta = "Metadata",
    },
    PortoutsEventsRetrieveAnswer = {
      data = "PortoutEvent",
    },
    PortoutsListRejectionCodesAnswer = {
      data = "PortoutRejection[]",
    },
    PortoutsReportsCreateAnswer = {
      data = "PortoutReport",
    },
    PortoutsReportsRetrieveAnswer = {
      data = "PortoutReport",
    },
    PortoutsRetrieveAnswer = {
      data = "PortoutDetails",
    },
    PortoutsSupportingDocumentsCreateAnswer = {
      data = "PortOutSupportingDocument[]",
    },
    PortoutsSupportingDocumentsCreateDocumentsItem = {
      document_id = "string!",
      type = "'loa'|'invoice'!",
    },
    PortoutsSupportingDocumentsListAnswer = {
      data = "PortOutSupportingDocument[]",
    },
    PortoutsUpdateStatusAnswer = {
      data = "PortoutDetails",
    },
    WebhookPortoutFocDateChanged = {
      available_notification_methods = "('email'|'webhook')[]",
      created_at = "string",
      event_type = "'portout.status_changed'|'portout.foc_date_changed'|'portout.new_comment'",
      id = "string",
      payload = "WebhookPortoutFocDateChangedPayload",
      payload_status = "'created'|'completed'",
      portout_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    WebhookPortoutFocDateChangedPayload = {
      foc_date = "string",
      id = "string",
      user_id = "string",
    },
    WebhookPortoutNewComment = {
      available_notification_methods = "('email'|'webhook')[]",
      created_at = "string",
      event_type = "'portout.status_changed'|'portout.foc_date_changed'|'portout.new_comment'",
      id = "string",
      payload = "WebhookPortoutNewCommentPayload",
      payload_status = "'created'|'completed'",
      portout_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    WebhookPortoutNewCommentPayload = {
      comment = "string",
      id = "string",
      portout_id = "string",
      user_id = "string",
    },
    WebhookPortoutStatusChanged = {
      available_notification_methods = "('email'|'webhook')[]",
      created_at = "string",
      event_type = "'portout.status_changed'|'portout.foc_date_changed'|'portout.new_comment'",
      id = "string",
      payload = "WebhookPortoutStatusChangedPayload",
      payload_status = "'created'|'completed'",
      portout_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    WebhookPortoutStatusChangedPayload = {
      attempted_pin = "string",
      carrier_name = "string",
      id = "string",
      phone_numbers = "string[]",
      rejection_reason = "string",
      spid = "string",
      status = "'pending'|'authorized'|'ported'|'rejected'|'rejected-pending'|'canceled'",
      subscriber_name = "string",
      user_id = "string",
    },
  },
}
