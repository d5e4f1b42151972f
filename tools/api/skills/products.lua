-- The products that the skills in docs/skills cover, as Telnyx divides its API: which operations
-- each has, by the beginnings of their names; the longest that fits decides. Data only.
--
-- title, about  the heading, and when to use the skill
-- first         the operation that "Errors" shows
-- order         "name": all operations by name, `further` ones after them; otherwise by resource
-- events        beginnings of the names of its webhooks
-- guide         the file in tools/api/skills/guides with its own text

return {
  {
    name = "10dlc", title = "10DLC",
    about = "Register brands and campaigns for application messages to US numbers, and assign "
      .. "phone numbers to campaigns.",
    operations = { "messaging_10dlc" }, first = "messaging_10dlc.brand.create",
    events = { "campaign_status_update" },
  },
  {
    name = "account", title = "Account",
    about = "Read the balance, invoices, charges, prices, audit events and webhook deliveries of "
      .. "an account, and pay into it.",
    operations = { "audit_events", "balance", "bot_challenge", "bot_sessions", "bot_signup",
      "charges_breakdown", "charges_summary", "detail_records", "invoices", "machine_payments",
      "payment", "pricing", "user_tags", "webhook_deliveries", "x402" },
    first = "balance.retrieve",
  },
  {
    name = "account-access", title = "Account access",
    about = "Manage addresses, authentication providers, allowed IP addresses, billing groups and "
      .. "integration secrets.",
    operations = { "access_ip_address", "addresses", "authentication_providers", "billing_groups",
      "integration_secrets" },
    first = "billing_groups.create",
  },
  {
    name = "account-management", title = "Account management",
    about = "Create and manage accounts below your own, and the users of an organization.",
    operations = { "managed_accounts", "organizations" }, first = "managed_accounts.create",
  },
  {
    name = "account-notifications", title = "Account notifications",
    about = "Set up the channels, profiles and conditions of notifications about an account.",
    operations = { "notification_channels", "notification_event_conditions",
      "notification_events", "notification_profiles", "notification_settings" },
    first = "notification_profiles.create",
  },
  {
    name = "account-reports", title = "Account reports",
    about = "Create and read reports of usage and detail records, for billing and analysis.",
    operations = { "call_events", "ledger_billing_group_reports", "legacy",
      "phone_numbers.csv_downloads", "reports", "session_analysis", "usage_reports",
      "wireless.detail_records_reports" },
    first = "reports.list_mdrs",
  },
  {
    name = "ai-assistants", title = "AI assistants",
    about = "Create AI assistants with instructions, tools and integrations, chat with them, "
      .. "test them, and release new versions gradually.",
    operations = { "ai.assistants", "ai.integrations", "ai.mcp_servers", "ai.tools" },
    first = "ai.assistants.create", order = "name",
    further = { "ai.assistants.instructions", "ai.assistants.tags", "ai.assistants.tools.add",
      "ai.assistants.tools.remove", "ai.tools" },
    events = { "call.conversation" }, guide = "ai-assistants",
  },
  {
    name = "ai-inference", title = "AI inference",
    about = "Run language models, embeddings, speech and memory: chat completions, conversations "
      .. "with insights, collections of documents, voices and web search.",
    operations = { "ai", "legacy.reporting.batch_detail_records.speech_to_text",
      "legacy.reporting.usage_reports.retrieve_speech_to_text", "pronunciation_dicts",
      "speech_to_text", "text_to_speech", "voice_clones", "voice_designs", "web_search" },
    first = "ai.openai.chat.create_completion", events = { "call.conversation_insights" },
  },
  {
    name = "ai-outbound-voice", title = "AI outbound calls",
    about = "Let an AI assistant call a phone number, step by step: number, application, outbound "
      .. "profile, assistant and scheduled call. Use it when an assistant is to place calls.",
    operations = {}, first = "ai.assistants.scheduled_events.create",
    events = { "call.conversation.ended" }, guide = "ai-outbound-voice",
  },
  {
    name = "branded-calling", title = "Branded calling",
    about = "Register enterprises and the display identities of their calls, and watch the "
      .. "reputation of phone numbers.",
    operations = { "call_reasons", "dir", "enterprises", "infringement_claims", "reputation",
      "terms_of_service" },
    first = "enterprises.create",
  },
  {
    name = "email", title = "Email",
    about = "Send, schedule and receive email: messages, domains, inboxes, templates, validation "
      .. "and blocked addresses.",
    operations = { "email_blocks", "email_domains", "email_events", "email_inboxes",
      "email_messages", "email_templates", "email_threads", "email_unsubscribe_groups",
      "email_validations" },
    first = "email_messages.create",
  },
  {
    name = "fax", title = "Fax",
    about = "Send and receive faxes, and manage fax applications.",
    operations = { "fax_applications", "faxes" }, first = "faxes.create", events = { "fax" },
  },
  {
    name = "iot", title = "IoT SIM cards",
    about = "Order, register and control SIM cards and eSIMs, with groups, data limits and "
      .. "blocklists.",
    operations = { "actions", "bulk_sim_card_actions", "mobile_voice_connections", "ota_updates",
      "sim_card_data_usage_notifications", "sim_card_groups", "sim_card_order_preview",
      "sim_card_orders", "sim_cards", "traffic_policy_profiles", "wireless",
      "wireless_blocklist_values", "wireless_blocklists" },
    first = "sim_cards.list",
  },
  {
    name = "messaging", title = "Messaging",
    about = "Send and receive SMS and MMS, follow their delivery, and handle opt-outs. Use it for "
      .. "notifications, one-time codes and conversations.",
    operations = { "alphanumeric_sender_ids", "messages", "messaging_hosted_numbers",
      "messaging_optouts", "messaging_profile_metrics", "messaging_profiles.actions",
      "messaging_profiles.autoresp_configs", "messaging_profiles.list_alphanumeric_sender_ids",
      "messaging_profiles.retrieve_metrics" },
    first = "messages.send", events = { "message", "replaced_link_click" },
  },
  {
    name = "messaging-hosted", title = "Hosted messaging",
    about = "Use numbers of other carriers for messages, verify toll-free numbers, and send RCS.",
    operations = { "messages.rcs", "messaging", "messaging_hosted_number_orders",
      "messaging_hosted_numbers.delete", "messaging_tollfree", "messaging_url_domains", "rcs" },
    first = "messaging_hosted_number_orders.create",
    events = { "messaging_hosted_numbers_orders" },
  },
  {
    name = "messaging-profiles", title = "Messaging profiles",
    about = "Manage messaging profiles, with number pools and sticky senders, and short codes.",
    operations = { "messaging_profiles", "short_codes" }, first = "messaging_profiles.create",
  },
  {
    name = "missions", title = "AI missions",
    about = "Plan and run missions: tasks of several steps that AI agents carry out.",
    operations = { "ai.missions" }, first = "ai.missions.create_mission",
  },
  {
    name = "networking", title = "Networking",
    about = "Build private networks with WireGuard, gateways, global IP addresses and cross "
      .. "connects; cluster texts; read the logs of functions.",
    operations = { "ai.clusters", "compute", "global_ip_allowed_ports",
      "global_ip_assignment_health", "global_ip_assignments", "global_ip_assignments_usage",
      "global_ip_health_check_types", "global_ip_health_checks", "global_ip_latency",
      "global_ip_protocols", "global_ip_usage", "global_ips", "networks",
      "private_wireless_gateways", "public_internet_gateways", "regions",
      "virtual_cross_connects", "virtual_cross_connects_coverage", "wireguard_interfaces",
      "wireguard_peers" },
    first = "networks.create",
  },
  {
    name = "numbers", title = "Phone numbers",
    about = "Search, reserve and order phone numbers by country, area, type and feature.",
    operations = { "advanced_orders", "available_phone_number_blocks", "available_phone_numbers",
      "comments", "country_coverage", "customer_service_records", "inexplicit_number_orders",
      "inventory_coverage", "mobile_network_operators", "network_coverage", "number_block_orders",
      "number_order_phone_numbers", "number_orders", "number_reservations", "numbers_features",
      "phone_number_blocks", "sub_number_orders", "sub_number_orders_report" },
    first = "number_orders.create", events = { "number_order_status_update" },
  },
  {
    name = "numbers-compliance", title = "Number compliance",
    about = "Meet the regulatory requirements of phone numbers: documents, addresses, requirement "
      .. "groups, bundles and verified numbers.",
    operations = { "bundle_pricing", "document_links", "documents", "external_requirements",
      "number_order_phone_numbers.update_requirement_group",
      "phone_numbers_regulatory_requirements", "regulatory_requirements", "requirement_groups",
      "requirement_types", "requirements", "sub_number_orders.update_requirement_group",
      "user_addresses", "verified_numbers" },
    first = "requirement_groups.create",
  },
  {
    name = "numbers-config", title = "Number configuration",
    about = "Configure phone numbers: connections, caller ID, call forwarding, messaging and "
      .. "emergency settings.",
    operations = { "messaging_numbers_bulk_updates", "mobile_phone_numbers", "phone_numbers" },
    first = "phone_numbers.update",
  },
  {
    name = "numbers-services", title = "Number services",
    about = "Set up voicemail, voice channels and emergency addresses for phone numbers.",
    operations = { "channel_zones", "dynamic_emergency_addresses", "dynamic_emergency_endpoints",
      "inbound_channels", "list", "phone_numbers.voicemail" },
    first = "inbound_channels.update",
  },
  {
    name = "oauth", title = "OAuth",
    about = "Authorize programs with OAuth 2.0: clients, grants, consent and tokens.",
    operations = { "oauth", "oauth_clients", "oauth_grants", "well_known" },
    first = "oauth_clients.create",
  },
  {
    name = "porting-in", title = "Porting in",
    about = "Bring phone numbers to Telnyx: check whether they can be ported, create orders, "
      .. "upload documents, and follow them.",
    operations = { "portability_checks", "porting", "porting_orders", "porting_phone_numbers" },
    first = "porting_orders.create",
  },
  {
    name = "porting-out", title = "Porting out",
    about = "Read and answer requests to take phone numbers away from Telnyx.",
    operations = { "portouts" }, first = "portouts.list",
  },
  {
    name = "seti", title = "SETI",
    about = "Read the results of Telnyx's tests of its own network.",
    operations = { "seti" }, first = "seti.retrieve_black_box_test_results",
  },
  {
    name = "sip", title = "SIP trunking",
    about = "Connect PBX systems and SIP trunks: credential, FQDN, IP and registered connections, "
      .. "and outbound voice profiles.",
    operations = { "access_ip_ranges", "connections", "credential_connections",
      "fqdn_connections", "fqdns", "ip_connections", "ips", "outbound_voice_profiles",
      "sip_registration_status", "uac_connections" },
    first = "credential_connections.create",
  },
  {
    name = "sip-integrations", title = "SIP integrations",
    about = "Manage call recordings and their transcriptions, media files, storage of your own, "
      .. "Dialogflow, SIPREC and connections to other systems.",
    operations = { "custom_storage_credentials", "dialogflow_connections", "external_connections",
      "media", "operator_connect", "recording_transcriptions", "recordings",
      "siprec_connectors" },
    first = "recordings.list", events = { "call.recording", "siprec" },
  },
  {
    name = "storage", title = "Storage",
    about = "Use object storage, key-value stores, SQL databases and file systems in the cloud.",
    operations = { "storage" }, first = "storage.kvs.create",
  },
  {
    name = "texml", title = "TeXML",
    about = "Build voice applications with TeXML, which is compatible with TwiML: applications, "
      .. "calls, conferences, queues and recordings.",
    operations = { "texml", "texml_applications" }, first = "texml_applications.create",
    guide = "texml",
  },
  {
    name = "verify", title = "Verify",
    about = "Verify users by codes in messages and calls, and look up the carrier and type of "
      .. "phone numbers.",
    operations = { "number_lookup", "verifications", "verify_profiles" },
    first = "verifications.trigger_sms",
  },
  {
    name = "video", title = "Video",
    about = "Create video rooms with sessions, participants, recordings and compositions, and "
      .. "send bots to meetings.",
    operations = { "meeting_sessions", "room_compositions", "room_participants",
      "room_recordings", "rooms" },
    first = "rooms.create",
  },
  {
    name = "voice", title = "Voice",
    about = "Place, answer, transfer, bridge and end calls, with events as webhooks.",
    operations = { "call_control_applications", "calls", "connections.list_active_calls" },
    first = "calls.dial",
    events = { "call.answered", "call.bridged", "call.cost", "call.hangup", "call.hold",
      "call.initiated", "call.machine", "call.refer", "call.unhold" },
  },
  {
    name = "voice-advanced", title = "Advanced voice",
    about = "Control calls further: DTMF, SIPREC, noise suppression, client state, supervisors, "
      .. "payments and relays of conversations.",
    operations = { "calls.actions.join_ai_assistant", "calls.actions.pay",
      "calls.actions.send_dtmf", "calls.actions.start_conversation_relay",
      "calls.actions.start_noise_suppression", "calls.actions.start_siprec",
      "calls.actions.stop_conversation_relay", "calls.actions.stop_noise_suppression",
      "calls.actions.stop_siprec", "calls.actions.switch_supervisor_role",
      "calls.actions.update_client_state", "noise_suppression_engines" },
    first = "calls.actions.send_dtmf",
    events = { "call.deepfake_detection", "call.dtmf", "siprec" },
  },
  {
    name = "voice-conferencing", title = "Conferences and queues",
    about = "Run conferences and queues of calls, for call centers and group calls.",
    operations = { "calls.actions.enqueue", "calls.actions.leave_queue", "conferences", "queues" },
    first = "conferences.create",
    events = { "call.dequeued", "call.enqueued", "conference" },
  },
  {
    name = "voice-gather", title = "Gathering input",
    about = "Collect digits and speech from callers, with prompts or an AI assistant.",
    operations = { "calls.actions.add_ai_assistant_messages", "calls.actions.gather",
      "calls.actions.gather_using_ai", "calls.actions.gather_using_audio",
      "calls.actions.gather_using_speak", "calls.actions.start_ai_assistant",
      "calls.actions.stop_ai_assistant", "calls.actions.stop_gather" },
    first = "calls.actions.gather_using_speak",
    events = { "call.ai_gather", "call.dtmf", "call.gather" },
  },
  {
    name = "voice-media", title = "Media in calls",
    about = "Play audio and text on calls, and record calls.",
    operations = { "calls.actions.pause_recording", "calls.actions.resume_recording",
      "calls.actions.speak", "calls.actions.start_playback", "calls.actions.start_recording",
      "calls.actions.stop_playback", "calls.actions.stop_recording" },
    first = "calls.actions.speak",
    events = { "call.playback", "call.recording", "call.speak" },
  },
  {
    name = "voice-streaming", title = "Streaming calls",
    about = "Stream the audio of calls to a server, fork it, and transcribe speech live.",
    operations = { "calls.actions.start_forking", "calls.actions.start_streaming",
      "calls.actions.start_transcription", "calls.actions.stop_forking",
      "calls.actions.stop_streaming", "calls.actions.stop_transcription" },
    first = "calls.actions.start_streaming",
    events = { "call.fork", "call.transcription", "streaming" },
  },
  {
    name = "webrtc", title = "WebRTC",
    about = "Manage credentials, tokens and push notifications of phones in browsers and apps.",
    operations = { "mobile_push_credentials", "telephony_credentials", "voice_sdk_call_reports" },
    first = "telephony_credentials.create",
  },
  {
    name = "whatsapp", title = "WhatsApp",
    about = "Manage WhatsApp business accounts, phone numbers, profiles and templates, and send "
      .. "WhatsApp messages.",
    operations = { "messages.whatsapp", "whatsapp", "whatsapp_message_templates" },
    first = "messages.whatsapp",
  },
}
