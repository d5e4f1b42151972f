-- Corrections by hand to what tools/api/import.lua reads, by operation.
--
-- `set` is laid over the row, table by table; `false` removes a field or a parameter. An
-- entry that names an unknown operation, or that no longer changes anything, fails the import.

return {
  ["ai.assistants.canary_deploys.create"] = {
    reason = "versions is the documented field of earlier releases, rules that of later ones; "
      .. "the server takes either and needs one",
    set = { body = { versions = "object[]" }, one_of = { "rules", "versions" } },
  },
  ["ai.assistants.canary_deploys.update"] = {
    reason = "as for create",
    set = { body = { versions = "object[]" }, one_of = { "rules", "versions" } },
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
  ["ai.openai.create_response"] = {
    reason = "the API's document leaves the type of input open (its own example is an array of "
      .. "messages), the official client's type is an object",
    set = { body = { input = "any" } },
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
}
