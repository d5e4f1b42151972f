-- Corrections by hand to what the API's OpenAPI document says, each with its reason. Read by
-- tools/api/openapi.lua; an entry that changes nothing any more is reported.
--
-- An operation, by its name: `set` is laid over the row, table by table; `false` removes a field or
-- a parameter. A type, as types.RESOURCE.NAME: `set` is laid over its fields; a text that begins
-- with `|` adds to what there is.
--
-- A method and a path as rows have them, `*` for anything: `only` says where such operations are,
-- "tables" or "document", and that this is as it should be.

local NEWER = "the official clients, which are newer than the document, have it"
local NOT_YET = "the official clients, which are newer than the document, have these operations"
local DEPRECATED = "the document calls it deprecated, and the official clients have it no more; "

return {
  -- ------------------------------------------------------------------------------ operations

  ["ai.assistants.canary_deploys.create"] = {
    reason = "versions is the documented field of earlier releases, rules that of later ones; "
      .. "the server takes either and needs one",
    set = { body = { versions = "object[]" }, one_of = { "rules", "versions" } },
  },
  ["ai.assistants.canary_deploys.update"] = {
    reason = "as for create",
    set = { body = { versions = "object[]" }, one_of = { "rules", "versions" } },
  },
  ["ai.assistants.chat"] = { reason = NEWER, set = { body = { stream = "boolean" } } },
  ["ai.assistants.get_texml"] = {
    reason = "the document calls the answer JSON, but it is TeXML, a text",
    set = { response = "text" },
  },
  ["ai.assistants.instructions.enhance"] = {
    reason = "the answer is plain text that arrives while it is written",
    set = { stream = true },
  },
  ["ai.conversations.conversation_insights.retrieve_aggregates"] = {
    reason = "the API's document names this filter metadata.assistant_id, the official client "
      .. "sends metadata[assistant_id]; both can be given, and any other of metadata",
    set = { query = { ["metadata.assistant_id"] = "string", metadata = "object",
      ["metadata[assistant_id]"] = false } },
  },
  ["ai.openai.chat.create_completion"] = {
    reason = NEWER, set = { body = { service_tier = "string" } },
  },
  ["ai.openai.create_response"] = {
    reason = "the API's document leaves the type of input open (its own example is an array of "
      .. "messages), the official client's type is an object; service_tier is newer",
    set = { body = { input = "any", service_tier = "string" } },
  },
  ["ai.tools.create"] = {
    reason = NEWER, set = { body = { update_dynamic_variables = "object" } },
  },
  ["ai.tools.update"] = {
    reason = NEWER, set = { body = { update_dynamic_variables = "object" } },
  },
  ["charges_breakdown.retrieve"] = {
    reason = "format = csv is answered with CSV, which the official client cannot read",
    set = { response = "auto", accept = "application/json, text/csv" },
  },
  ["documents.upload"] = {
    reason = "a file goes as a form to the path of all documents; the official client sends JSON, "
      .. "and a parameter of the document's own notation in the query",
    set = { [2] = "/documents", body = { file = "file" } },
  },
  ["global_ip_assignments.create"] = {
    reason = "the API's document requires a body, whose fields the official client leaves out",
    set = { body = { global_ip_id = "string", is_in_maintenance = "boolean",
      wireguard_peer_id = "string" } },
  },
  ["media.upload"] = {
    reason = "what is uploaded as a file has no URL, which the official client requires",
    set = { body = { media_url = "string" }, one_of = { "media_url", "media" } },
  },
  ["organizations.users.get_groups_report"] = {
    reason = "the Accept header may ask for CSV, which the official client cannot read",
    set = { response = "auto" },
  },
  ["porting_phone_numbers.list"] = {
    reason = "the Accept header or a filter may ask for CSV, which the official client cannot read",
    set = { response = "auto" },
  },
  ["pronunciation_dicts.create"] = {
    reason = "the entries are in the file, where there is one",
    set = { body = { items = "object[]" }, one_of = { "items", "file" } },
  },

  ["text_to_speech.create_speech"] = {
    reason = "output_type = binary_output is answered with audio, which the official client cannot "
      .. "read",
    set = { response = "auto", accept = "application/json, audio/mpeg" },
  },
  ["text_to_speech.generate_speech"] = {
    reason = "as for create_speech",
    set = { response = "auto", accept = "application/json, audio/mpeg" },
  },
  ["usage_reports.list"] = {
    reason = "format = csv is answered with CSV, which the official client cannot read",
    set = { response = "auto", accept = "application/json, text/csv" },
  },

  -- ----------------------------------------------------------------------------------- types

  ["types.ai.AssistantTool"] = { reason = NEWER, set = "|UpdateDynamicVariables" },
  ["types.ai.InviteToolConfig"] = {
    reason = "the official clients do not require it", set = { from = "string" },
  },
  ["types.ai.TelephonySettings"] = { reason = NEWER, set = { disable_dtmf = "boolean" } },
  ["types.ai.TranscriptionSettings"] = {
    reason = NEWER, set = { model = "|'humain/realtime'|'reson8/turns'" },
  },
  ["types.ai.TransferToolParams"] = {
    reason = "the official clients do not require it", set = { from = "string" },
  },
  ["types.ai.WebhookToolParams"] = { reason = NEWER, set = { messages = "WebhookMessage[]" } },

  -- ------------------------------------------------------------------ in one place and not both

  ["POST /ai/chat/completions"] = {
    reason = DEPRECATED .. "/ai/openai/chat/completions is in its place", only = "document",
  },
  ["GET /ai/models"] = {
    reason = DEPRECATED .. "/ai/openai/models is in its place", only = "document",
  },
  ["POST /ai/responses"] = {
    reason = DEPRECATED .. "/ai/openai/responses is in its place", only = "document",
  },

  ["* /ai/collections*"] = { reason = NOT_YET, only = "tables" },
  ["POST /calls/{call_control_id}/actions/pay"] = { reason = NOT_YET, only = "tables" },
  ["* /email_inboxes*"] = { reason = NOT_YET, only = "tables" },
  ["DELETE /email_messages"] = { reason = NOT_YET, only = "tables" },
  ["DELETE /email_messages/{id}"] = { reason = NOT_YET, only = "tables" },
  ["GET /email_messages/{email_id}/recipients*"] = { reason = NOT_YET, only = "tables" },
  ["* /email_threads*"] = { reason = NOT_YET, only = "tables" },
  ["* /fqdn_connections/*/fqdn_authentication"] = { reason = NOT_YET, only = "tables" },
  ["* /meeting_sessions*"] = { reason = NOT_YET, only = "tables" },
  ["* /pricing/products*"] = { reason = NOT_YET, only = "tables" },
  ["* /rcs/agents*"] = { reason = NOT_YET, only = "tables" },
  ["* /rcs/brands*"] = { reason = NOT_YET, only = "tables" },
  ["POST /sim_cards/{id}/actions/*able_voice"] = { reason = NOT_YET, only = "tables" },
  ["* /storage/sqldbs*"] = { reason = NOT_YET, only = "tables" },
  ["* /web_search*"] = { reason = NOT_YET, only = "tables" },
  ["* /whatsapp/phone_numbers/*/conversational_components"] = {
    reason = NOT_YET, only = "tables",
  },
}
