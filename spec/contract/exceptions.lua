--[[
What differs from the official OpenAPI document and is right as it is. For each kind: what the
contract tests say of it, whose fault it is ("document", "Prism", or "contract" for the values that
these tests make), why it is right, and the operations. An operation that needs its entry no more
fails them.
]]

return {
  {
    says = "got nil)", fault = "document",
    reason = "its body is optional, yet members of it are required; the client makes them "
      .. "parameters that are required",
    "PATCH /ips/{id}",
    "POST /conferences/{id}/actions/gather_using_audio",
    "POST /conferences/{id}/actions/send_dtmf",
    "POST /fqdns",
    "POST /ips",
    "POST /messages",
    "POST /messages/group_mms",
    "POST /messages/long_code",
    "POST /messages/number_pool",
    "POST /messages/schedule",
    "POST /messages/short_code",
    "POST /messaging/rcs/bulk_capabilities",
    "POST /messaging_hosted_number_orders/{id}/validation_codes",
    "POST /messaging_hosted_number_orders/{id}/verification_codes",
    "POST /queues",
    "POST /queues/{queue_name}",
    "POST /sim_card_order_preview",
    "POST /sim_cards/actions/bulk_disable_voice",
    "POST /sim_cards/actions/bulk_enable_voice",
    "POST /sim_cards/actions/bulk_set_public_ips",
    "POST /storage/migration_sources",
    "POST /storage/migrations",
  },
  {
    says = "unknown parameter 'page.after'", fault = "document",
    reason = "one type of pages for all logs; the newer client pages these by number",
    "GET /call_control_applications",
    "GET /call_events",
    "GET /conferences",
    "GET /conferences/{conference_id}/participants",
    "GET /connections/{connection_id}/active_calls",
    "GET /queues/{queue_name}/calls",
  },
  {
    says = "no row has it", fault = "document",
    reason = "deprecated for the same path below /ai/openai; no client has a function for it, "
      .. "client.request calls it",
    "POST /ai/chat/completions",
    "GET /ai/models",
    "POST /ai/responses",
  },
  {
    says = "the response ends in the middle of an event", fault = "Prism",
    reason = "its stream lacks the empty line that ends an event",
    "POST /ai/anthropic/v1/messages",
  },
  {
    says = "the row takes no 'voice", fault = "document",
    reason = "older than the client, which has these no more",
    "POST /calls/{call_control_id}/actions/ai_assistant_start",
  },
  {
    says = "the row takes no 'rime'", fault = "document",
    reason = "older than the client, which has it no more",
    "POST /text-to-speech/speech",
  },
  {
    says = "the row takes no 'filter[values]'", fault = "document",
    reason = "older than the client, which has it no more",
    "GET /wireless_blocklists",
  },
  {
    says = "the row takes no 'page_cursor'", fault = "document",
    reason = "older than the client, whose name is page[cursor]",
    "GET /email_events",
  },
  {
    says = "Time_", fault = "document",
    reason = "older than the client, whose names are StartTime> and the like",
    "GET /texml/Accounts/{account_sid}/Calls",
  },
  {
    says = "bad argument 'dmarc_policy'", fault = "document",
    reason = "older than the client, where the policy is an object",
    "POST /email_domains",
    "PATCH /email_domains/{id}",
  },
  {
    says = "the answer is json, and the function returned a boolean", fault = "document",
    reason = "older than the client, where nothing is returned",
    "DELETE /wireless_blocklists/{id}",
  },
  {
    says = "must have required property 'record_type'", fault = "document",
    reason = "older than the client, where the filter is optional",
    "GET /detail_records",
  },
  {
    says = "the answer is none, and the function returned a string", fault = "document",
    reason = "it leaves out that a page of HTML is returned, which the client reads",
    "GET /oauth/authorize",
  },
  {
    says = "Invalid security scheme used", fault = "document",
    reason = "RFC 7662: with the OAuth client's id and secret, not with an API key",
    "POST /oauth/introspect",
  },
  {
    says = "Unable to find content for application/octet-stream", fault = "document",
    reason = "its media type is *, which is none",
    "GET /documents/{id}/download",
  },
  {
    says = "parameter force must match exactly one schema in oneOf", fault = "document",
    reason = "true is a boolean and, in a query, a string too",
    "DELETE /email_unsubscribe_groups/{id}",
  },
  {
    says = "must have required property 'page%5b", fault = "document",
    reason = "its parameters' names are percent-encoded already",
    "GET /messaging_tollfree/verification/requests/{id}/status_history",
  },
  {
    says = "the page is empty", fault = "document",
    reason = "so are its example and its default",
    "GET /messaging_tollfree/verification/requests",
    "GET /texml/Accounts/{account_sid}/Queues",
  },
  {
    says = "this is a WebSocket", fault = "document",
    reason = "a WebSocket described as a GET; the client says what to connect to",
    "GET /speech-to-text/transcription",
  },
  {
    says = "(body)", fault = "document",
    reason = "as above: a GET has no body",
    "GET /speech-to-text/transcription",
  },
  {
    says = "request query ", fault = "document",
    reason = "arrays in a query are joined by commas, as in all official clients; the document "
      .. "leaves the style open, which repeats the name",
    "GET /documents",
    "GET /porting_orders/{porting_order_id}/phone_number_blocks",
    "GET /portouts/rejections/{portout_id}",
    "GET /reports/cdr_usage_reports/sync",
    "GET /requirement_types",
    "GET /requirements",
  },
  {
    says = "request body", fault = "contract",
    reason = "of Url, Texml and neither, one; the values here are all that have a name",
    "POST /texml/Accounts/{account_sid}/Calls",
  },
  {
    says = "422 Invalid request", fault = "Prism",
    reason = "nothing is required, so that the form is empty, which Prism takes for no body",
    "POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}",
    "POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants",
    "POST /texml/Accounts/{account_sid}/Conferences/{conference_sid}/Participants/{call_sid_or_participant_label}",  -- luacheck: ignore 631
    "POST /texml/Accounts/{account_sid}/Queues",
    "POST /texml/Accounts/{account_sid}/Queues/{queue_sid}",
  },
  {
    says = "Body parameter is required", fault = "Prism",
    reason = "as above",
    "POST /texml/Accounts/{account_sid}/Calls/{call_sid}",
  },
  {
    says = "must match format \"url\"", fault = "Prism",
    reason = "its own sample for the format url is no URL",
    "GET /v2/whatsapp/business_accounts/{id}/settings",
    "GET /v2/whatsapp/user_data",
    "PATCH /v2/whatsapp/business_accounts/{id}/settings",
    "PATCH /v2/whatsapp/user_data",
    "POST /messages/rcs",
    "POST /messages/whatsapp",
  },
  {
    says = "must be string", fault = "document",
    reason = "an example that is null where the type is a string",
    "DELETE /private_wireless_gateways/{id}",
    "DELETE /sim_card_groups/{id}",
    "GET /private_wireless_gateways",
    "GET /private_wireless_gateways/{id}",
    "GET /sim_card_groups",
    "GET /sim_card_groups/{id}",
    "GET /sim_cards/{id}/public_ip",
    "PATCH /sim_card_groups/{id}",
    "POST /sim_card_groups",
  },
  {
    says = "must match exactly one schema in oneOf", fault = "document",
    reason = "an example that fits several alternatives, or none",
    "GET /detail_records",
    "GET /portouts/events",
    "GET /portouts/events/{id}",
    "GET /wireless_blocklist_values",
  },
  {
    says = "response body data results", fault = "document",
    reason = "an example that is an object of anything, where its members have a type",
    "GET /email_validations/batch/{id}",
  },
  {
    says = "response body data clusters", fault = "Prism",
    reason = "an answer of its own, cut off where a type contains itself",
    "GET /ai/clusters/{task_id}",
  },
}
