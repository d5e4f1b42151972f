-- Specs of mistakes in the parameters of operations, and in calls.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"

local client = bad_input.client()
local ai = client.ai
local assistants, tools, chat = ai.assistants, ai.tools, ai.openai.chat

local NAN = 0 / 0

describe("a parameter of the wrong type is refused:", function()
  bad_input.specs(it, {
    { "number for string", function() assistants.update("a", { name = 1 }) end,
      "'name' to 'ai.assistants.update' (string expected, got number)" },
    { "table for string", function() assistants.update("a", { name = {} }) end,
      "'name' to 'ai.assistants.update' (string expected, got table)" },
    { "boolean for string", function() assistants.update("a", { name = true }) end,
      "'name' to 'ai.assistants.update' (string expected, got boolean)" },
    { "function for string", function() assistants.update("a", { name = print }) end,
      "'name' to 'ai.assistants.update' (string expected, got function)" },
    { "an empty array for string",
      function() assistants.update("a", { name = telnyx.empty_array }) end,
      "'name' to 'ai.assistants.update' (string expected, got an empty array)" },
    { "string for integer", function() ai.clusters.retrieve("a", { top_n_nodes = "3" }) end,
      "'top_n_nodes' to 'ai.clusters.retrieve' (integer expected, got string)" },
    { "fraction for integer", function() ai.clusters.retrieve("a", { top_n_nodes = 1.5 }) end,
      "'top_n_nodes' to 'ai.clusters.retrieve' (integer expected, got 1.5)" },
    { "nan for integer", function() ai.clusters.retrieve("a", { top_n_nodes = NAN }) end,
      "'top_n_nodes' to 'ai.clusters.retrieve' (integer expected, got nan)" },
    { "minus nan for integer", function() ai.clusters.retrieve("a", { top_n_nodes = -NAN }) end,
      "'top_n_nodes' to 'ai.clusters.retrieve' (integer expected, got nan)" },
    { "infinity for integer", function() ai.clusters.retrieve("a", { top_n_nodes = 1 / 0 }) end,
      "'top_n_nodes' to 'ai.clusters.retrieve' (integer expected, got inf)" },
    { "more than 64 bits for integer",
      function() ai.clusters.retrieve("a", { top_n_nodes = 1e300 }) end,
      "'top_n_nodes' to 'ai.clusters.retrieve' (integer expected, got 1e+300)" },
    { "a long text that is no integer",
      function() ai.clusters.retrieve("a", { top_n_nodes = "123456789012345678x" }) end,
      "'top_n_nodes' to 'ai.clusters.retrieve' (integer expected, got string)" },
    { "string for number", function() chat.create_completion { temperature = "1" } end,
      "'temperature' to 'ai.openai.chat.create_completion' (number expected, got string)" },
    { "number for boolean", function() assistants.update("a", { promote_to_main = 1 }) end,
      "'promote_to_main' to 'ai.assistants.update' (boolean expected, got number)" },
    { "string for boolean", function() assistants.update("a", { promote_to_main = "true" }) end,
      "'promote_to_main' to 'ai.assistants.update' (boolean expected, got string)" },
    { "string for object", function() assistants.update("a", { transcription = "x" }) end,
      "'transcription' to 'ai.assistants.update' (table expected, got string)" },
    { "array for object", function() assistants.update("a", { transcription = { "x" } }) end,
      "'transcription' to 'ai.assistants.update' (table with names expected, got an array)" },
    { "marked array for object",
      function() assistants.update("a", { transcription = telnyx.array {} }) end,
      "'transcription' to 'ai.assistants.update' (table with names expected, got an array)" },
    { "string for array", function() assistants.update("a", { tags = "x" }) end,
      "'tags' to 'ai.assistants.update' (array expected, got string)" },
    { "object for array", function() assistants.update("a", { tags = { x = 1 } }) end,
      "'tags' to 'ai.assistants.update' (array expected, got a table with names)" },
    { "number in an array of strings", function() assistants.update("a", { tags = { "x", 1 } }) end,
      "'tags[2]' to 'ai.assistants.update' (string expected, got number)" },
    { "string in an array of objects",
      function() assistants.update("a", { tools = { {}, "x" } }) end,
      "'tools[2]' to 'ai.assistants.update' (table expected, got string)" },
    { "array in an array of objects",
      function() assistants.update("a", { tools = { { "x" } } }) end,
      "'tools[1]' to 'ai.assistants.update' (table with names expected, got an array)" },
    { "boolean for a date-time",
      function() ai.conversations.add_message("a", { sent_at = true }) end,
      "'sent_at' to 'ai.conversations.add_message' (date-time (ISO 8601 text or Unix time) "
        .. "expected, got boolean)" },
    { "nan for a date-time", function() ai.conversations.add_message("a", { sent_at = NAN }) end,
      "'sent_at' to 'ai.conversations.add_message' (date-time (ISO 8601 text or Unix time) "
        .. "expected, got nan)" },
    { "no moment in time", function() ai.conversations.add_message("a", { sent_at = 1e300 }) end,
      "'sent_at' to 'ai.conversations.add_message' (date-time (ISO 8601 text or Unix time) "
        .. "expected, got 1e+300)" },
    { "null in a query", function() tools.list { page_size = telnyx.null } end,
      "'page_size' to 'ai.tools.list' (integer expected, got null)" },
    { "string for a group", function() tools.list { filter = "x" } end,
      "'filter' to 'ai.tools.list' (table expected, got string)" },
    { "null for a group", function() tools.list { filter = telnyx.null } end,
      "'filter' to 'ai.tools.list' (table expected, got null)" },
    { "number in a group", function() tools.list { filter = { name = 1 } } end,
      "'filter_name' to 'ai.tools.list' (string expected, got number)" },
  }, "bad argument ")
end)

describe("a missing parameter is named:", function()
  bad_input.specs(it, {
    { "of a body", function() assistants.create { name = "x" } end,
      "bad argument 'instructions' to 'ai.assistants.create' (string expected, got nil)" },
    { "the first of several", function() ai.mcp_servers.create {} end,
      "bad argument 'name' to 'ai.mcp_servers.create' (string expected, got nil)" },
    { "without any argument", function() assistants.create() end,
      "bad argument 'instructions' to 'ai.assistants.create' (string expected, got nil)" },
    { "an array", function() chat.create_completion { model = "m" } end,
      "bad argument 'messages' to 'ai.openai.chat.create_completion' (object[] expected, "
        .. "got nil)" },
    { "of a query", function() ai.retrieve_conversation_histories() end,
      "bad argument 'q' to 'ai.retrieve_conversation_histories' (string expected, got nil)" },
    { "of a form", function() ai.audio.transcribe { language = "en" } end,
      "bad argument 'model' to 'ai.audio.transcribe' (string expected, got nil)" },
    { "an id", function() assistants.retrieve() end,
      "bad argument 'assistant_id' to 'ai.assistants.retrieve' (string expected, got nil)" },
    { "an id that is nil", function() assistants.update(nil, { name = "x" }) end,
      "bad argument 'assistant_id' to 'ai.assistants.update' (string expected, got nil)" },
    { "the second id", function() assistants.versions.retrieve { assistant_id = "a" } end,
      "bad argument 'version_id' to 'ai.assistants.versions.retrieve' (string expected, got nil)" },
    { "one of two", function() assistants.canary_deploys.create("a", {}) end,
      "missing parameter to 'ai.assistants.canary_deploys.create' (one of 'rules', 'versions' "
        .. "expected)" },
  })
end)

describe("an unknown parameter is refused:", function()
  bad_input.specs(it, {
    { "like no other", function() assistants.update("a", { zzzzzzz = 1 }) end,
      "'zzzzzzz' to 'ai.assistants.update': telnyx.describe 'ai.assistants.update' lists its "
        .. "parameters" },
    { "a filter by its last word", function() tools.list { name = "x" } end,
      "'name' to 'ai.tools.list', did you mean 'filter_name'?" },
    { "a letter left out", function() assistants.update("a", { instuctions = "x" }) end,
      "'instuctions' to 'ai.assistants.update', did you mean 'instructions'?" },
    { "letters swapped", function() assistants.update("a", { grteeing = "x" }) end,
      "'grteeing' to 'ai.assistants.update', did you mean 'greeting'?" },
    { "camel case", function() tools.list { pageSize = 1 } end,
      "'pageSize' to 'ai.tools.list', did you mean 'page_size'?" },
    { "in a group", function() tools.list { filter = { nam = "x" } } end,
      "'filter.nam' to 'ai.tools.list', did you mean 'filter_name'?" },
    { "a group that goes deeper",
      function() ai.retrieve_conversation_histories { q = "x", filter = { region = "x" } } end,
      "'filter.region' to 'ai.retrieve_conversation_histories', did you mean 'filter_region_in'?" },
    { "without a name", function() assistants.create { "x" } end,
      "'1' to 'ai.assistants.create': parameters go by name" },
    { "an option", function() assistants.update("a", { name = "n", max_retries = 5 }) end,
      "'max_retries' to 'ai.assistants.update': it is an option, which goes into the table after "
        .. "the parameters" },
  }, "unknown parameter ")

  it("even when a key is its name", function()
    bad_input.check(function() assistants.update("a", { [bad_input.KEY] = 1 }) end,
      "unknown parameter '[redacted]' to 'ai.assistants.update': telnyx.describe "
        .. "'ai.assistants.update' lists its parameters")
  end)

  it("given twice under two names", function()
    bad_input.check(function() tools.list { page_size = 1, ["page[size]"] = 2 } end,
      "bad argument 'page_size' to 'ai.tools.list' (given twice)")
    bad_input.check(function() tools.list { filter = { name = "a" }, filter_name = "b" } end,
      "bad argument 'filter_name' to 'ai.tools.list' (given twice)")
    bad_input.check(function() assistants.retrieve("a", { assistant_id = "b" }) end,
      "bad argument 'assistant_id' to 'ai.assistants.retrieve' (given twice)")
    bad_input.check(function() assistants.retrieve("a", { from = "b", from_ = "b" }) end,
      "bad argument 'from' to 'ai.assistants.retrieve' (given twice)")
  end)
end)

describe("an id is refused:", function()
  local ID = "bad argument 'assistant_id' to 'ai.assistants.retrieve' "
  bad_input.specs(it, {
    { "empty", function() assistants.retrieve "" end, "(must not be empty)" },
    { "empty, by name", function() assistants.retrieve { assistant_id = "" } end,
      "(must not be empty)" },
    { "'.'", function() assistants.retrieve "." end, "(must not be '.' or '..')" },
    { "'..'", function() assistants.retrieve ".." end, "(must not be '.' or '..')" },
    { "with CR", function() assistants.retrieve "a\rb" end, "(contains CR, LF or NUL)" },
    { "with LF", function() assistants.retrieve "a\n" end, "(contains CR, LF or NUL)" },
    { "with NUL", function() assistants.retrieve "a\0b" end, "(contains CR, LF or NUL)" },
    { "a table", function() assistants.retrieve { assistant_id = {} } end,
      "(string expected, got table)" },
    { "a boolean", function() assistants.retrieve { assistant_id = true } end,
      "(string expected, got boolean)" },
    { "nan", function() assistants.retrieve { assistant_id = NAN } end,
      "(string expected, got number)" },
    { "null", function() assistants.retrieve { assistant_id = telnyx.null } end,
      "(string expected, got null)" },
  }, ID)
end)

describe("arguments in the wrong place are refused:", function()
  bad_input.specs(it, {
    { "an id where several are needed", function() assistants.versions.retrieve("a", "b") end,
      "bad argument #1 to 'ai.assistants.versions.retrieve' (table expected, got string: "
        .. "'assistant_id', 'version_id' go by name)" },
    { "an id where there is none", function() assistants.create("a", { name = "x" }) end,
      "bad argument #1 to 'ai.assistants.create' (table expected, got string)" },
    { "false as an id", function() assistants.retrieve(false) end,
      "bad argument #1 to 'ai.assistants.retrieve' (string or table expected, got boolean)" },
    { "a string for parameters", function() assistants.update("a", "b") end,
      "bad argument #2 to 'ai.assistants.update' (table expected, got string)" },
    { "false for parameters", function() assistants.update("a", false) end,
      "bad argument #2 to 'ai.assistants.update' (table expected, got boolean)" },
    { "a string for options", function() assistants.update("a", {}, "b") end,
      "bad argument #3 to 'ai.assistants.update' (table expected, got string)" },
    { "true for options", function() assistants.create({}, true) end,
      "bad argument #2 to 'ai.assistants.create' (table expected, got boolean)" },
    { "three tables", function() assistants.create({}, {}, {}) end,
      "too many arguments to 'ai.assistants.create' (parameters and options expected)" },
    { "an id and three tables", function() assistants.update("a", {}, {}, {}) end,
      "too many arguments to 'ai.assistants.update' (parameters and options expected)" },
  })
end)
