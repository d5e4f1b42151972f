-- What editors and the documentation know about the types of `porting`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["porting.events.list"] = "PortingEvent",
    ["porting.events.retrieve"] = "PortingEventsRetrieveAnswer",
    ["porting.list_uk_carriers"] = "PortingListUkCarriersAnswer",
    ["porting.loa_configurations.create"] = "PortingLoaConfigurationsCreateAnswer",
    ["porting.loa_configurations.list"] = "PortingLOAConfiguration",
    ["porting.loa_configurations.retrieve"] = "PortingLoaConfigurationsRetrieveAnswer",
    ["porting.loa_configurations.update"] = "PortingLoaConfigurationsUpdateAnswer",
    ["porting.reports.create"] = "PortingReportsCreateAnswer",
    ["porting.reports.list"] = "PortingReport",
    ["porting.reports.retrieve"] = "PortingReportsRetrieveAnswer",
  },
  parameters = {
    ["porting.events.list"] = {
      ["filter[type]"] = "'porting_order.deleted'|'porting_order.loa_updated'|'porting_order.messaging_changed'|'porting_order.status_changed'|'porting_order.sharing_token_expired'|'porting_order.new_comment'|'porting_order.split'",
    },
    ["porting.loa_configurations.create"] = {
      address = "PortingLoaConfigurationsCreateAddress",
      contact = "PortingLoaConfigurationsCreateContact",
      logo = "PortingLoaConfigurationsCreateLogo",
    },
    ["porting.loa_configurations.preview"] = {
      address = "PortingLoaConfigurationsPreviewAddress",
      contact = "PortingLoaConfigurationsPreviewContact",
      logo = "PortingLoaConfigurationsPreviewLogo",
    },
    ["porting.loa_configurations.preview_0"] = {
      address = "PortingLoaConfigurationsPreview0Address",
      contact = "PortingLoaConfigurationsPreview0Contact",
      logo = "PortingLoaConfigurationsPreview0Logo",
    },
    ["porting.loa_configurations.update"] = {
      address = "PortingLoaConfigurationsUpdateAddress",
      contact = "PortingLoaConfigurationsUpdateContact",
      logo = "PortingLoaConfigurationsUpdateLogo",
    },
    ["porting.reports.create"] = {
      params = "ExportPortingOrdersCSVReport",
      report_type = "'export_porting_orders_csv'",
    },
    ["porting.reports.list"] = {
      ["filter[report_type]"] = "'export_porting_orders_csv'",
      ["filter[status]"] = "'pending'|'completed'",
    },
  },
  types = {
    ExportPortingOrdersCSVReport = {
      filters = "ExportPortingOrdersCSVReportFilters!",
    },
    ExportPortingOrdersCSVReportFilters = {
      created_at__gt = "string",
      created_at__lt = "string",
      customer_reference__in = "string[]",
      status__in = "('draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled')[]",
    },
    PortingEvent = "PortingEventDeletedPayload|PortingEventMessagingChangedPayload|PortingEventStatusChangedEvent|PortingEventNewCommentEvent|PortingEventSplitEvent|PortingEventWithoutWebhook",
    PortingEventDeletedPayload = {
      available_notification_methods = "('email'|'webhook'|'webhook_v1')[]",
      event_type = "'porting_order.deleted'",
      id = "string",
      payload = "PortingEventDeletedPayloadPayload",
      payload_status = "'created'|'completed'",
      porting_order_id = "string",
    },
    PortingEventDeletedPayloadPayload = {
      created_at = "string",
      customer_reference = "string",
      deleted_at = "string",
      id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingEventMessagingChangedPayload = {
      available_notification_methods = "('email'|'webhook'|'webhook_v1')[]",
      created_at = "string",
      event_type = "'porting_order.messaging_changed'",
      id = "string",
      payload = "PortingEventMessagingChangedPayloadPayload",
      payload_status = "'created'|'completed'",
      porting_order_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingEventMessagingChangedPayloadPayload = {
      customer_reference = "string",
      id = "string",
      messaging = "PortingEventMessagingChangedPayloadPayloadMessaging",
      support_key = "string",
    },
    PortingEventMessagingChangedPayloadPayloadMessaging = {
      enable_messaging = "boolean",
      messaging_capable = "boolean",
      messaging_port_completed = "boolean",
      messaging_port_status = "'not_applicable'|'pending'|'activating'|'exception'|'canceled'|'partial_port_complete'|'ported'",
    },
    PortingEventNewCommentEvent = {
      available_notification_methods = "('email'|'webhook'|'webhook_v1')[]",
      created_at = "string",
      event_type = "'porting_order.new_comment'",
      id = "string",
      payload = "PortingEventNewCommentEventPayload",
      payload_status = "'created'|'completed'",
      porting_order_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingEventNewCommentEventPayload = {
      comment = "PortingEventNewCommentEventPayloadComment",
      porting_order_id = "string",
      support_key = "string",
    },
    PortingEventNewCommentEventPayloadComment = {
      body = "string",
      id = "string",
      inserted_at = "string",
      user_id = "string",
      user_type = "'user'|'admin'|'system'",
    },
    PortingEventSplitEvent = {
      available_notification_methods = "('email'|'webhook'|'webhook_v1')[]",
      created_at = "string",
      event_type = "'porting_order.split'",
      id = "string",
      payload = "PortingEventSplitEventPayload",
      payload_status = "'created'|'completed'",
      porting_order_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingEventSplitEventPayload = {
      from = "PortingEventSplitEventPayloadFrom",
      porting_phone_numbers = "PortingEventSplitEventPayloadPortingPhoneNumbersItem[]",
      to = "PortingEventSplitEventPayloadTo",
    },
    PortingEventSplitEventPayloadFrom = {
      id = "string",
    },
    PortingEventSplitEventPayloadPortingPhoneNumbersItem = {
      id = "string",
    },
    PortingEventSplitEventPayloadTo = {
      id = "string",
    },
    PortingEventStatusChangedEvent = {
      available_notification_methods = "('email'|'webhook'|'webhook_v1')[]",
      created_at = "string",
      event_type = "'porting_order.status_changed'",
      id = "string",
      payload = "PortingEventStatusChangedEventPayload",
      payload_status = "'created'|'completed'",
      porting_order_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingEventStatusChangedEventPayload = {
      customer_reference = "string",
      id = "string",
      status = "PortingOrderStatus",
      support_key = "string",
      updated_at = "string",
      webhook_url = "string",
    },
    PortingEventWithoutWebhook = {
      available_notification_methods = "('email'|'webhook'|'webhook_v1')[]",
      created_at = "string",
      event_type = "'porting_order.loa_updated'|'porting_order.sharing_token_expired'",
      id = "string",
      payload = "any",
      payload_status = "'created'|'completed'",
      porting_order_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingEventsRetrieveAnswer = {
      data = "PortingEvent",
    },
    PortingLOAConfiguration = {
      address = "PortingLOAConfigurationAddress",
      company_name = "string",
      contact = "PortingLOAConfigurationContact",
      created_at = "string",
      id = "string",
      logo = "PortingLOAConfigurationLogo",
      name = "string",
      organization_id = "string",
      record_type = "string",
      updated_at = "string",
    },
    PortingLOAConfigurationAddress = {
      city = "string",
      country_code = "string",
      extended_address = "string",
      state = "string",
      street_address = "string",
      zip_code = "string",
    },
    PortingLOAConfigurationContact = {
      email = "string",
      phone_number = "string",
    },
    PortingLOAConfigurationLogo = {
      content_type = "'image/png'",
      document_id = "string",
    },
    PortingListUkCarriersAnswer = {
      data = "PortingUKCarrier[]",
    },
    PortingLoaConfigurationsCreateAddress = {
      city = "string!",
      country_code = "string!",
      extended_address = "string",
      state = "string!",
      street_address = "string!",
      zip_code = "string!",
    },
    PortingLoaConfigurationsCreateAnswer = {
      data = "PortingLOAConfiguration",
    },
    PortingLoaConfigurationsCreateContact = {
      email = "string!",
      phone_number = "string!",
    },
    PortingLoaConfigurationsCreateLogo = {
      document_id = "string!",
    },
    PortingLoaConfigurationsPreview0Address = {
      city = "string!",
      country_code = "string!",
      extended_address = "string",
      state = "string!",
      street_address = "string!",
      zip_code = "string!",
    },
    PortingLoaConfigurationsPreview0Contact = {
      email = "string!",
      phone_number = "string!",
    },
    PortingLoaConfigurationsPreview0Logo = {
      document_id = "string!",
    },
    PortingLoaConfigurationsPreviewAddress = {
      city = "string!",
      country_code = "string!",
      extended_address = "string",
      state = "string!",
      street_address = "string!",
      zip_code = "string!",
    },
    PortingLoaConfigurationsPreviewContact = {
      email = "string!",
      phone_number = "string!",
    },
    PortingLoaConfigurationsPreviewLogo = {
      document_id = "string!",
    },
    PortingLoaConfigurationsRetrieveAnswer = {
      data = "PortingLOAConfiguration",
    },
    PortingLoaConfigurationsUpdateAddress = {
      city = "string!",
      country_code = "string!",
      extended_address = "string",
      state = "string!",
      street_address = "string!",
      zip_code = "string!",
    },
    PortingLoaConfigurationsUpdateAnswer = {
      data = "PortingLOAConfiguration",
    },
    PortingLoaConfigurationsUpdateContact = {
      email = "string!",
      phone_number = "string!",
    },
    PortingLoaConfigurationsUpdateLogo = {
      document_id = "string!",
    },
    PortingReport = {
      created_at = "string",
      document_id = "string",
      id = "string",
      params = "ExportPortingOrdersCSVReport",
      record_type = "string",
      report_type = "'export_porting_orders_csv'",
      status = "'pending'|'completed'",
      updated_at = "string",
    },
    PortingReportsCreateAnswer = {
      data = "PortingReport",
    },
    PortingReportsRetrieveAnswer = {
      data = "PortingReport",
    },
    PortingUKCarrier = {
      alternative_cupids = "string[]",
      created_at = "string",
      cupid = "string",
      id = "string",
      name = "string",
      record_type = "string",
      updated_at = "string",
    },
  },
}
