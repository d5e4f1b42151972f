---@meta _
-- Types of `client.porting` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.porting
---@field events telnyx.porting.events
---@field loa_configurations telnyx.porting.loa_configurations
---@field reports telnyx.porting.reports
local porting = {}

---Lists the carriers of the United Kingdom.
---
---`GET /porting/uk_carriers`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting.PortingListUkCarriersAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.porting.PortingListUkCarriersAnswer?, telnyx.Error, telnyx.Response
function porting.list_uk_carriers(parameters, opts) end

---@class telnyx.porting.events
local porting_events = {}

---@class (exact) telnyx.porting.events.ListParameters
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_porting_order_id? string # a UUID
---@field filter_type? 'porting_order.deleted'|'porting_order.loa_updated'|'porting_order.messaging_changed'|'porting_order.status_changed'|'porting_order.sharing_token_expired'|'porting_order.new_comment'|'porting_order.split'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { created_at?: { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, porting_order_id?: string, type?: 'porting_order.deleted'|'porting_order.loa_updated'|'porting_order.messaging_changed'|'porting_order.status_changed'|'porting_order.sharing_token_expired'|'porting_order.new_comment'|'porting_order.split', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists events.
---
---`GET /porting/events`
---@param parameters? telnyx.porting.events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting.PortingEvent>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.porting.PortingEvent>?, telnyx.Error, telnyx.Response
function porting_events.list(parameters, opts) end

---Sends a porting event again.
---
---`POST /porting/events/{id}/republish`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function porting_events.republish(id, parameters, opts) end

---Retrieves an event.
---
---`GET /porting/events/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting.PortingEventsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.porting.PortingEventsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.porting.PortingEventsRetrieveAnswer?, telnyx.Error, telnyx.Response
function porting_events.retrieve(id, parameters, opts) end

---@class telnyx.porting.loa_configurations
local porting_loa_configurations = {}

---@class (exact) telnyx.porting.loa_configurations.CreateParameters
---@field address telnyx.porting.PortingLoaConfigurationsCreateAddress
---@field company_name string
---@field contact telnyx.porting.PortingLoaConfigurationsCreateContact
---@field logo telnyx.porting.PortingLoaConfigurationsCreateLogo
---@field name string
---@field [string] telnyx.NoSuchName

---Creates an LOA configuration.
---
---`POST /porting/loa_configurations`
---@param parameters telnyx.porting.loa_configurations.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting.PortingLoaConfigurationsCreateAnswer?, telnyx.Error, telnyx.Response
function porting_loa_configurations.create(parameters, opts) end

---Deletes an LOA configuration.
---
---`DELETE /porting/loa_configurations/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function porting_loa_configurations.delete(id, parameters, opts) end

---@class (exact) telnyx.porting.loa_configurations.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists LOA configurations.
---
---`GET /porting/loa_configurations`
---@param parameters? telnyx.porting.loa_configurations.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting.PortingLOAConfiguration>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.porting.PortingLOAConfiguration>?, telnyx.Error, telnyx.Response
function porting_loa_configurations.list(parameters, opts) end

---@class (exact) telnyx.porting.loa_configurations.PreviewParameters
---@field address telnyx.porting.PortingLoaConfigurationsPreviewAddress
---@field company_name string
---@field contact telnyx.porting.PortingLoaConfigurationsPreviewContact
---@field logo telnyx.porting.PortingLoaConfigurationsPreviewLogo
---@field name string
---@field [string] telnyx.NoSuchName

---Previews a letter of authorization.
---
---`POST /porting/loa_configurations/preview`
---@param parameters telnyx.porting.loa_configurations.PreviewParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
function porting_loa_configurations.preview(parameters, opts) end

---@class (exact) telnyx.porting.loa_configurations.Preview0Parameters
---@field address telnyx.porting.PortingLoaConfigurationsPreview0Address
---@field company_name string
---@field contact telnyx.porting.PortingLoaConfigurationsPreview0Contact
---@field logo telnyx.porting.PortingLoaConfigurationsPreview0Logo
---@field name string
---@field [string] telnyx.NoSuchName

---Previews a letter of authorization.
---
---`POST /porting/loa_configurations/preview`
---@param parameters telnyx.porting.loa_configurations.Preview0Parameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
function porting_loa_configurations.preview_0(parameters, opts) end

---Previews a saved letter of authorization.
---
---`GET /porting/loa_configurations/{id}/preview`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function porting_loa_configurations.preview_1(id, parameters, opts) end

---Retrieves an LOA configuration.
---
---`GET /porting/loa_configurations/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting.PortingLoaConfigurationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.porting.PortingLoaConfigurationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.porting.PortingLoaConfigurationsRetrieveAnswer?, telnyx.Error, telnyx.Response
function porting_loa_configurations.retrieve(id, parameters, opts) end

---@class (exact) telnyx.porting.loa_configurations.UpdateParameters
---@field id? string
---@field address telnyx.porting.PortingLoaConfigurationsUpdateAddress
---@field company_name string
---@field contact telnyx.porting.PortingLoaConfigurationsUpdateContact
---@field logo telnyx.porting.PortingLoaConfigurationsUpdateLogo
---@field name string
---@field [string] telnyx.NoSuchName

---Updates an LOA configuration.
---
---`PATCH /porting/loa_configurations/{id}`
---@param id string
---@param parameters telnyx.porting.loa_configurations.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting.PortingLoaConfigurationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.porting.loa_configurations.UpdateParameters, opts?: telnyx.CallOptions): telnyx.porting.PortingLoaConfigurationsUpdateAnswer?, telnyx.Error, telnyx.Response
function porting_loa_configurations.update(id, parameters, opts) end

---@class telnyx.porting.reports
local porting_reports = {}

---@class (exact) telnyx.porting.reports.CreateParameters
---@field params telnyx.porting.ExportPortingOrdersCSVReport
---@field report_type 'export_porting_orders_csv'
---@field [string] telnyx.NoSuchName

---Creates a report.
---
---`POST /porting/reports`
---@param parameters telnyx.porting.reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting.PortingReportsCreateAnswer?, telnyx.Error, telnyx.Response
function porting_reports.create(parameters, opts) end

---@class (exact) telnyx.porting.reports.ListParameters
---@field filter_report_type? 'export_porting_orders_csv'
---@field filter_status? 'pending'|'completed'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { report_type?: 'export_porting_orders_csv', status?: 'pending'|'completed', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists reports.
---
---`GET /porting/reports`
---@param parameters? telnyx.porting.reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.porting.PortingReport>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.porting.PortingReport>?, telnyx.Error, telnyx.Response
function porting_reports.list(parameters, opts) end

---Retrieves a report.
---
---`GET /porting/reports/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.porting.PortingReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.porting.PortingReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.porting.PortingReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
function porting_reports.retrieve(id, parameters, opts) end

---@class telnyx.porting.ExportPortingOrdersCSVReport
---@field filters telnyx.porting.ExportPortingOrdersCSVReportFilters

---@class telnyx.porting.ExportPortingOrdersCSVReportFilters
---@field created_at__gt? string
---@field created_at__lt? string
---@field customer_reference__in? string[]
---@field status__in? ('draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled')[]

---@alias telnyx.porting.PortingEvent telnyx.porting.PortingEventDeletedPayload|telnyx.porting.PortingEventMessagingChangedPayload|telnyx.porting.PortingEventStatusChangedEvent|telnyx.porting.PortingEventNewCommentEvent|telnyx.porting.PortingEventSplitEvent|telnyx.porting.PortingEventWithoutWebhook

---@class telnyx.porting.PortingEventDeletedPayload
---@field available_notification_methods? ('email'|'webhook'|'webhook_v1')[]
---@field event_type? 'porting_order.deleted'
---@field id string # a UUID
---@field payload? telnyx.porting.PortingEventDeletedPayloadPayload
---@field payload_status? 'created'|'completed'
---@field porting_order_id? string # a UUID

---@class telnyx.porting.PortingEventDeletedPayloadPayload
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field deleted_at? string
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting.PortingEventMessagingChangedPayload
---@field available_notification_methods? ('email'|'webhook'|'webhook_v1')[]
---@field created_at? string # when it was created
---@field event_type? 'porting_order.messaging_changed'
---@field id string # a UUID
---@field payload? telnyx.porting.PortingEventMessagingChangedPayloadPayload
---@field payload_status? 'created'|'completed'
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting.PortingEventMessagingChangedPayloadPayload
---@field customer_reference? string # any text, to find it by
---@field id string # a UUID
---@field messaging? telnyx.porting.PortingEventMessagingChangedPayloadPayloadMessaging
---@field support_key? string

---@class telnyx.porting.PortingEventMessagingChangedPayloadPayloadMessaging
---@field enable_messaging? boolean
---@field messaging_capable? boolean
---@field messaging_port_completed? boolean
---@field messaging_port_status? 'not_applicable'|'pending'|'activating'|'exception'|'canceled'|'partial_port_complete'|'ported'

---@class telnyx.porting.PortingEventNewCommentEvent
---@field available_notification_methods? ('email'|'webhook'|'webhook_v1')[]
---@field created_at? string # when it was created
---@field event_type? 'porting_order.new_comment'
---@field id string # a UUID
---@field payload? telnyx.porting.PortingEventNewCommentEventPayload
---@field payload_status? 'created'|'completed'
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting.PortingEventNewCommentEventPayload
---@field comment? telnyx.porting.PortingEventNewCommentEventPayloadComment
---@field porting_order_id? string # a UUID
---@field support_key? string

---@class telnyx.porting.PortingEventNewCommentEventPayloadComment
---@field body? string
---@field id string # a UUID
---@field inserted_at? string
---@field user_id? string # a UUID
---@field user_type? 'user'|'admin'|'system'

---@class telnyx.porting.PortingEventSplitEvent
---@field available_notification_methods? ('email'|'webhook'|'webhook_v1')[]
---@field created_at? string # when it was created
---@field event_type? 'porting_order.split'
---@field id string # a UUID
---@field payload? telnyx.porting.PortingEventSplitEventPayload
---@field payload_status? 'created'|'completed'
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting.PortingEventSplitEventPayload
---@field from? telnyx.porting.PortingEventSplitEventPayloadFrom
---@field porting_phone_numbers? telnyx.porting.PortingEventSplitEventPayloadPortingPhoneNumbersItem[]
---@field to? telnyx.porting.PortingEventSplitEventPayloadTo

---@class telnyx.porting.PortingEventSplitEventPayloadFrom
---@field id string # a UUID

---@class telnyx.porting.PortingEventSplitEventPayloadPortingPhoneNumbersItem
---@field id string # a UUID

---@class telnyx.porting.PortingEventSplitEventPayloadTo
---@field id string # a UUID

---@class telnyx.porting.PortingEventStatusChangedEvent
---@field available_notification_methods? ('email'|'webhook'|'webhook_v1')[]
---@field created_at? string # when it was created
---@field event_type? 'porting_order.status_changed'
---@field id string # a UUID
---@field payload? telnyx.porting.PortingEventStatusChangedEventPayload
---@field payload_status? 'created'|'completed'
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting.PortingEventStatusChangedEventPayload
---@field customer_reference? string # any text, to find it by
---@field id string # a UUID
---@field status? telnyx.shared.PortingOrderStatus
---@field support_key? string
---@field updated_at? string # when it last changed
---@field webhook_url? string # where events are sent

---@class telnyx.porting.PortingEventWithoutWebhook
---@field available_notification_methods? ('email'|'webhook'|'webhook_v1')[]
---@field created_at? string # when it was created
---@field event_type? 'porting_order.loa_updated'|'porting_order.sharing_token_expired'
---@field id string # a UUID
---@field payload? any
---@field payload_status? 'created'|'completed'
---@field porting_order_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting.PortingEventsRetrieveAnswer
---@field data telnyx.porting.PortingEvent

---@class telnyx.porting.PortingLOAConfiguration
---@field address? telnyx.porting.PortingLOAConfigurationAddress
---@field company_name? string
---@field contact? telnyx.porting.PortingLOAConfigurationContact
---@field created_at? string # when it was created
---@field id string # a UUID
---@field logo? telnyx.porting.PortingLOAConfigurationLogo
---@field name? string
---@field organization_id? string # the organization that it belongs to
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.porting.PortingLOAConfigurationAddress
---@field city? string
---@field country_code? string
---@field extended_address? string
---@field state? string
---@field street_address? string
---@field zip_code? string

---@class telnyx.porting.PortingLOAConfigurationContact
---@field email? string
---@field phone_number? string

---@class telnyx.porting.PortingLOAConfigurationLogo
---@field content_type? 'image/png'
---@field document_id? string # a UUID

---@class telnyx.porting.PortingListUkCarriersAnswer
---@field data telnyx.porting.PortingUKCarrier[]
---@field items telnyx.porting.PortingUKCarrier[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.porting.PortingListUkCarriersAnswer): boolean
---@field next_page fun(self: telnyx.porting.PortingListUkCarriersAnswer): telnyx.porting.PortingListUkCarriersAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.porting.PortingListUkCarriersAnswer): fun(): telnyx.porting.PortingListUkCarriersAnswer?
---@field each fun(self: telnyx.porting.PortingListUkCarriersAnswer): fun(): telnyx.porting.PortingUKCarrier?

---@class telnyx.porting.PortingLoaConfigurationsCreateAddress
---@field city string
---@field country_code string
---@field extended_address? string
---@field state string
---@field street_address string
---@field zip_code string

---@class telnyx.porting.PortingLoaConfigurationsCreateAnswer
---@field data telnyx.porting.PortingLOAConfiguration

---@class telnyx.porting.PortingLoaConfigurationsCreateContact
---@field email string
---@field phone_number string

---@class telnyx.porting.PortingLoaConfigurationsCreateLogo
---@field document_id string # a UUID

---@class telnyx.porting.PortingLoaConfigurationsPreview0Address
---@field city string
---@field country_code string
---@field extended_address? string
---@field state string
---@field street_address string
---@field zip_code string

---@class telnyx.porting.PortingLoaConfigurationsPreview0Contact
---@field email string
---@field phone_number string

---@class telnyx.porting.PortingLoaConfigurationsPreview0Logo
---@field document_id string # a UUID

---@class telnyx.porting.PortingLoaConfigurationsPreviewAddress
---@field city string
---@field country_code string
---@field extended_address? string
---@field state string
---@field street_address string
---@field zip_code string

---@class telnyx.porting.PortingLoaConfigurationsPreviewContact
---@field email string
---@field phone_number string

---@class telnyx.porting.PortingLoaConfigurationsPreviewLogo
---@field document_id string # a UUID

---@class telnyx.porting.PortingLoaConfigurationsRetrieveAnswer
---@field data telnyx.porting.PortingLOAConfiguration

---@class telnyx.porting.PortingLoaConfigurationsUpdateAddress
---@field city string
---@field country_code string
---@field extended_address? string
---@field state string
---@field street_address string
---@field zip_code string

---@class telnyx.porting.PortingLoaConfigurationsUpdateAnswer
---@field data telnyx.porting.PortingLOAConfiguration

---@class telnyx.porting.PortingLoaConfigurationsUpdateContact
---@field email string
---@field phone_number string

---@class telnyx.porting.PortingLoaConfigurationsUpdateLogo
---@field document_id string # a UUID

---@class telnyx.porting.PortingReport
---@field created_at? string # when it was created
---@field document_id? string # a UUID
---@field id string # a UUID
---@field params? telnyx.porting.ExportPortingOrdersCSVReport
---@field record_type? string # the kind of record
---@field report_type? 'export_porting_orders_csv'
---@field status? 'pending'|'completed'
---@field updated_at? string # when it last changed

---@class telnyx.porting.PortingReportsCreateAnswer
---@field data telnyx.porting.PortingReport

---@class telnyx.porting.PortingReportsRetrieveAnswer
---@field data telnyx.porting.PortingReport

---@class telnyx.porting.PortingUKCarrier
---@field alternative_cupids? string[]
---@field created_at? string # when it was created
---@field cupid? string
---@field id string # a UUID
---@field name? string
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
