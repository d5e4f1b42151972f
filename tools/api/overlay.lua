-- Corrections by hand to what the API's OpenAPI document says, each with its reason. Read by
-- tools/api/openapi.lua; an entry that changes nothing any more is reported.
--
-- An operation, by its name: `set` is laid over the row, table by table; `false` removes a field or
-- a parameter. A type, as types.RESOURCE.NAME: `set` is laid over its fields; a text that begins
-- with `|` adds to what there is.
--
-- A method and a path as rows have them: `only = "document"` leaves an operation out, `name` says
-- what a new one is called. Where an official client calls it otherwise, lua/telnyx/api/aliases.lua
-- has that name too.

local NO_KEY = "bots that sign up have no key yet"
local READ_ONLY = "the official client's type for the body is that of the answer: these are set by "
  .. "the server"
local FILE = "the official client's types leave the file out, which its code accepts"
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
  ["ai.assistants.list"] = {
    reason = "the server pages it, and no source says so",
    set = { page = "flat", query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  },
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
    reason = "the official client has the three no more, but the document has; a program that "
      .. "gives them goes on",
    set = { body = { guided_choice = "string[]", guided_json = "object",
      guided_regex = "string" } },
  },
  ["ai.openai.create_response"] = {
    reason = "the API's document leaves the type of input open (its own example is an array of "
      .. "messages), the official client's type is an object",
    set = { body = { input = "any" } },
  },
  ["bot_challenge.create"] = { reason = NO_KEY, set = { auth = "none" } },
  ["bot_sessions.list"] = { reason = NO_KEY, set = { auth = "none" } },
  ["bot_signup.create"] = { reason = NO_KEY, set = { auth = "none" } },
  ["bot_signup.resend_magic_link"] = { reason = NO_KEY, set = { auth = "none" } },
  ["charges_breakdown.retrieve"] = {
    reason = "format = csv is answered with CSV, which the official client cannot read",
    set = { response = "auto", accept = "application/json, text/csv" },
  },
  ["documents.upload"] = {
    reason = "a file goes as a form to the path of all documents; the official client sends JSON, "
      .. "and a parameter of the document's own notation in the query",
    set = { [2] = "/documents", body = { file = "file" } },
  },
  ["email_events.list"] = {
    reason = "the answer's cursor is in meta.page_cursor, and page[cursor] takes it; the official "
      .. "client does not page",
    set = { page = "email_page_cursor" },
  },
  ["faxes.create"] = { reason = FILE, set = { body = { contents = "file" } } },
  ["global_ip_assignments.create"] = {
    reason = "the API's document requires a body, whose fields the official client leaves out",
    set = { body = { global_ip_id = "string", is_in_maintenance = "boolean",
      wireguard_peer_id = "string" } },
  },
  ["media.update"] = { reason = FILE, set = { body = { media = "file" } } },
  ["media.upload"] = {
    reason = FILE .. "; what is uploaded as a file has no URL",
    set = { body = { media = "file", media_url = "string" }, one_of = { "media_url", "media" } },
  },
  ["messaging_profiles.autoresp_configs.delete"] = {
    reason = "the answer is a text, not JSON",
    set = { response = "text" },
  },
  ["networks.create"] = { reason = READ_ONLY, set = { body = { created_at = false, id = false,
    record_type = false, updated_at = false } } },
  ["networks.update"] = { reason = READ_ONLY, set = { body = { created_at = false, id = false,
    record_type = false, updated_at = false } } },
  ["organizations.users.get_groups_report"] = {
    reason = "the Accept header may ask for CSV, which the official client cannot read",
    set = { response = "auto" },
  },
  ["porting_phone_numbers.list"] = {
    reason = "the Accept header or a filter may ask for CSV, which the official client cannot read",
    set = { response = "auto" },
  },
  ["pronunciation_dicts.create"] = {
    reason = FILE .. "; where there is one, the entries are in it",
    set = { body = { file = "file", items = "object[]" }, one_of = { "items", "file" } },
  },
  ["public_internet_gateways.create"] = {
    reason = READ_ONLY,
    set = { body = { created_at = false, id = false, public_ip = false, record_type = false,
      status = false, updated_at = false } },
  },
  ["texml.accounts.calls.retrieve_calls"] = {
    reason = "the operators stand in the names on the wire",
    set = { names = { end_time_gt = "EndTime>", end_time_lt = "EndTime<",
      start_time_gt = "StartTime>", start_time_lt = "StartTime<" } },
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
  ["wireguard_interfaces.create"] = {
    reason = READ_ONLY,
    set = { body = { created_at = false, endpoint = false, id = false, public_key = false,
      record_type = false, status = false, updated_at = false } },
  },
  ["wireguard_peers.create"] = {
    reason = READ_ONLY .. "; you can give your own public key, as the document says",
    set = { body = { created_at = false, id = false, last_seen = false, private_key = false,
      public_key = "string", record_type = false, updated_at = false } },
  },

  -- --------------------------------------------------------- left out, or under a name of ours

  ["POST /ai/chat/completions"] = {
    reason = DEPRECATED .. "/ai/openai/chat/completions is in its place", only = "document",
  },
  ["GET /ai/models"] = {
    reason = DEPRECATED .. "/ai/openai/models is in its place", only = "document",
  },
  ["POST /ai/responses"] = {
    reason = DEPRECATED .. "/ai/openai/responses is in its place", only = "document",
  },

  ["DELETE /compute/funcs/{id}/logs/export"] = {
    reason = "there is one export of logs; the client calls this delete_all",
    name = "compute.funcs.export.delete",
  },
  ["GET /compute/funcs/{id}/logs/export"] = {
    reason = "there is one export of logs; the client calls this list",
    name = "compute.funcs.export.retrieve",
  },
  ["PUT /compute/funcs/{id}/logs/export"] = {
    reason = "what is there is replaced; the client calls this create",
    name = "compute.funcs.export.update",
  },
  ["GET /ai/memory/namespaces/{namespace}/operations/{operation_id}"] = {
    reason = "it retrieves an operation of a namespace, and none of these can be retrieved itself; "
      .. "the client calls this namespaces.retrieve",
    name = "ai.memory.namespaces.operations.retrieve",
  },
  ["GET /ai/memory/namespaces/{namespace}/settings"] = {
    reason = "a namespace has one set of settings; the client calls this list",
    name = "ai.memory.namespaces.settings.retrieve",
  },
  ["PATCH /ai/memory/namespaces/{namespace}/settings"] = {
    reason = "it changes what is given, and nothing else; the client calls this patch_all",
    name = "ai.memory.namespaces.settings.update",
  },
  ["GET /whatsapp/phone_numbers/{phone_number}"] = {
    reason = "the resource says already what is retrieved; the client calls this "
      .. "retrieve_phone_number",
    name = "whatsapp.phone_numbers.retrieve",
  },
  ["POST /requirements/{id}/versions"] = {
    reason = "no client has it; as other resources below an id are called",
    name = "requirements.versions.create",
  },
  ["DELETE /requirements/{id}/versions/pending"] = {
    reason = "no client has it; as other resources below an id are called",
    name = "requirements.versions.delete_pending",
  },
}
