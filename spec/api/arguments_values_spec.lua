-- Specs of invalid values deep inside bodies, queries and forms: the error names their position.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"

local client = bad_input.client()
local ai = client.ai
local update, list = ai.assistants.update, ai.assistants.list
local documents, transcribe = ai.collections.retrieve_documents, ai.audio.transcribe

local NAN, INF = 0 / 0, 1 / 0
local SPARSE, HOLED, MIXED = { "x", [9] = "y" }, { "x", nil, "y" }, { "x", y = "z" }
local COROUTINE = coroutine.create(function() end)

local LOOP = {}
LOOP.me = LOOP

-- { x = { x = … } }, or { { … } }
local function deep(key)
  local top = {}
  local inner = top
  for _ = 1, 1000 do
    inner[key] = {}
    inner = inner[key]
  end
  return top
end

local DEEP, DEEP_ARRAY = deep "x", deep(1)

describe("a body is refused with", function()
  bad_input.specs(it, {
    { "nan", function() update("a", { transcription = { x = { y = NAN } } }) end,
      "'transcription.x.y' to 'ai.assistants.update' (finite number expected, got nan)" },
    { "infinity", function() update("a", { tools = { {}, { n = -INF } } }) end,
      "'tools[2].n' to 'ai.assistants.update' (finite number expected, got inf)" },
    { "nan at the top", function() ai.openai.chat.create_completion({ messages = {}, n = NAN }) end,
      "'n' to 'ai.openai.chat.create_completion' (finite number expected, got nan)" },
    { "a loop", function() update("a", { transcription = LOOP }) end,
      "'transcription.me' to 'ai.assistants.update' (table expected, got one that contains "
        .. "itself)" },
    { "1,000 levels", function() update("a", { transcription = DEEP }) end,
      "'transcription.x.x.x.x.x.x.x...' to 'ai.assistants.update' (nesting depth of at most "
        .. "500 (max_depth) expected)" },
    { "1,000 levels of arrays", function() update("a", { tools = { { x = DEEP_ARRAY } } }) end,
      "'tools[1].x[1][1][1][1][1]...' to 'ai.assistants.update' (nesting depth of at most "
        .. "500 (max_depth) expected)" },
    { "invalid UTF-8", function() update("a", { name = "caf\233" }) end,
      "'name' to 'ai.assistants.update' (valid UTF-8 expected)" },
    { "overlong UTF-8", function() update("a", { tools = { { name = "\192\128" } } }) end,
      "'tools[1].name' to 'ai.assistants.update' (valid UTF-8 expected)" },
    { "a surrogate", function() update("a", { transcription = { x = "\237\160\128" } }) end,
      "'transcription.x' to 'ai.assistants.update' (valid UTF-8 expected)" },
    { "a sparse array", function() update("a", { tags = SPARSE }) end,
      "'tags' to 'ai.assistants.update' (array without holes expected, got a sparse one)" },
    { "a hole", function() update("a", { tags = HOLED }) end,
      "'tags' to 'ai.assistants.update' (array without holes expected, got a sparse one)" },
    { "an array from 0", function() update("a", { tags = { [0] = "x" } }) end,
      "'tags' to 'ai.assistants.update' (array without holes expected, got a sparse one)" },
    { "a sparse array inside", function() update("a", { tools = { { x = SPARSE } } }) end,
      "'tools[1].x' to 'ai.assistants.update' (array without holes expected, got a sparse one)" },
    { "positions and names", function() update("a", { tags = MIXED }) end,
      "'tags' to 'ai.assistants.update' (array expected, got a table with both positions and "
        .. "names)" },
    { "positions and names inside", function() update("a", { tools = { { x = MIXED } } }) end,
      "'tools[1].x' to 'ai.assistants.update' (array or object expected, got a table with both "
        .. "positions and names)" },
    { "a marked array with names",
      function() update("a", { tools = { { x = telnyx.array { y = 1 } } } }) end,
      "'tools[1].x' to 'ai.assistants.update' (array expected, got a table with names)" },
    { "a function", function() update("a", { tools = { { f = print } } }) end,
      "'tools[1].f' to 'ai.assistants.update' (JSON value expected, got function)" },
    { "a userdata", function() update("a", { tools = { { f = io.stdout } } }) end,
      "'tools[1].f' to 'ai.assistants.update' (JSON value expected, got userdata)" },
    { "a coroutine", function() update("a", { tools = { { f = COROUTINE } } }) end,
      "'tools[1].f' to 'ai.assistants.update' (JSON value expected, got thread)" },
    { "a function as a name", function() update("a", { transcription = { [print] = 1 } }) end,
      "'transcription' to 'ai.assistants.update' (names or positions expected as keys, got "
        .. "others)" },
    { "nan in opts.body", function() update("a", {}, { body = { x = { NAN } } }) end,
      "'x[1]' to 'ai.assistants.update' (finite number expected, got nan)" },
    { "nan in the body of a request",
      function() client.request("POST", "/x", { body = { x = NAN } }) end,
      "'x' to 'request' (finite number expected, got nan)" },
    { "positions and names at the top",
      function() client.request("POST", "/x", { body = { "x", y = "z" } }) end,
      "'body' to 'request' (array or object expected, got a table with both positions and "
        .. "names)" },
  }, "bad argument ")
end)

describe("a query is refused with", function()
  bad_input.specs(it, {
    { "nan", function() ai.retrieve_conversation_histories { q = "x", min_score = NAN } end,
      "'min_score' to 'ai.retrieve_conversation_histories' (finite number expected, got nan or "
        .. "inf)" },
    { "infinity", function() list({}, { query = { x = INF } }) end,
      "'x' to 'ai.assistants.list' (finite number expected, got nan or inf)" },
    { "a loop", function() documents("a", { filter = LOOP }) end,
      "'filter" .. ("[me]"):rep(16)
        .. "' to 'ai.collections.retrieve_documents' (nested too deep)" },
    { "1,000 levels", function() documents("a", { filter = DEEP }) end,
      "'filter" .. ("[x]"):rep(16)
        .. "' to 'ai.collections.retrieve_documents' (nested too deep)" },
    { "a sparse array", function() ai.embeddings.list { status = SPARSE } end,
      "'status' to 'ai.embeddings.list' (array without holes expected, got a sparse one)" },
    { "a hole", function() ai.embeddings.list { status = HOLED } end,
      "'status' to 'ai.embeddings.list' (array without holes expected, got a sparse one)" },
    { "positions and names", function() ai.embeddings.list { status = MIXED } end,
      "'status' to 'ai.embeddings.list' (array expected, got a table with both positions and "
        .. "names)" },
    { "a table in an array", function() ai.embeddings.list { status = { {} } } end,
      "'status[1]' to 'ai.embeddings.list' (string expected, got table)" },
    { "null in an array", function() ai.embeddings.list { status = { "a", telnyx.null } } end,
      "'status' to 'ai.embeddings.list' (string, number or boolean expected, got null)" },
    { "null in opts.query", function() list({}, { query = { x = telnyx.null } }) end,
      "'x' to 'ai.assistants.list' (string, number or boolean expected, got null)" },
    { "a function", function() documents("a", { filter = { x = print } }) end,
      "'filter[x]' to 'ai.collections.retrieve_documents' (string, number or boolean expected, "
        .. "got function)" },
    { "a userdata", function() documents("a", { filter = { x = io.stdout } }) end,
      "'filter[x]' to 'ai.collections.retrieve_documents' (string, number or boolean expected, "
        .. "got userdata)" },
    { "a boolean as a name", function() documents("a", { filter = { x = { [true] = 1 } } }) end,
      "'filter[x]' to 'ai.collections.retrieve_documents' (names expected, got a key that is not "
        .. "a string)" },
  }, "bad argument ")
end)

describe("a form is refused with", function()
  local FILE = "bad argument 'file' to 'ai.audio.transcribe' "
  local CONFIG = "bad argument 'model_config[x]' to 'ai.audio.transcribe' "
  bad_input.specs(it, {
    { "nan", function() transcribe { model = "m", model_config = { x = NAN } } end,
      CONFIG .. "(finite number expected, got nan or inf)" },
    { "null", function() transcribe { model = "m", model_config = { x = telnyx.null } } end,
      CONFIG .. "(string, number or boolean expected, got null)" },
    { "a function", function() transcribe { model = "m", model_config = { x = print } } end,
      CONFIG .. "(string, number or boolean expected, got function)" },
    { "a hole", function() transcribe { model = "m", model_config = { x = HOLED } } end,
      CONFIG .. "(array without holes expected, got a sparse one)" },
    { "positions and names",
      function() transcribe { model = "m", model_config = { x = MIXED } } end,
      CONFIG .. "(array expected, got a table with both positions and names)" },
    { "a boolean as a name",
      function() transcribe { model = "m", model_config = { x = { [true] = 1 } } } end,
      CONFIG .. "(names expected as keys, got others)" },
    { "a loop", function() transcribe { model = "m", model_config = LOOP } end,
      "bad argument 'model_config" .. ("[me]"):rep(17)
        .. "' to 'ai.audio.transcribe' (nested too deep)" },
    { "positions in opts.body", function() transcribe({ model = "m" }, { body = { 1 } }) end,
      "bad argument 'body' to 'ai.audio.transcribe' (names expected as keys, got others)" },
    { "no file there", function() transcribe { model = "m", file = "/nowhere/x.mp3" } end,
      FILE .. "(readable file expected, got '/nowhere/x.mp3': No such file or directory)" },
    { "a folder for a file", function() transcribe { model = "m", file = "spec" } end,
      FILE .. "(readable file expected, got 'spec': Is a directory)" },
    { "a number for a file", function() transcribe { model = "m", file = 5 } end,
      FILE .. "(path, open file, function or table expected, got number)" },
    { "path and content",
      function() transcribe { model = "m", file = { path = "x", content = "" } } end,
      FILE .. "(either 'path' or 'content' expected)" },
    { "neither of them", function() transcribe { model = "m", file = { filename = "x" } } end,
      FILE .. "('path', 'content', 'file' or 'reader' expected)" },
    { "content without a name", function() transcribe { model = "m", file = { content = "x" } } end,
      FILE .. "('filename' expected beside 'content')" },
    { "a misspelt field", function() transcribe { model = "m", file = { pth = "x" } } end,
      "bad argument 'file.pth' to 'ai.audio.transcribe' (unknown field of a file, did you mean "
        .. "'path'?)" },
    { "a number for a path", function() transcribe { model = "m", file = { path = 5 } } end,
      "bad argument 'file.path' to 'ai.audio.transcribe' (string expected, got number)" },
    { "NUL in a path", function() transcribe { model = "m", file = "a\0b" } end,
      "bad argument 'file.path' to 'ai.audio.transcribe' (contains CR, LF or NUL)" },
    { "CR and LF in a file name",
      function() transcribe { model = "m", file = { content = "", filename = "a\r\nb" } } end,
      "bad argument 'file.filename' to 'ai.audio.transcribe' (contains CR, LF or NUL)" },
  })
end)

describe("telnyx", function()
  bad_input.specs(it, {
    { "makes no array of a string", function() telnyx.array("x") end,
      "#1 to 'array' (table expected, got string)" },
    { "makes no array of false", function() telnyx.array(false) end,
      "#1 to 'array' (table expected, got boolean)" },
    { "makes no integer of letters", function() telnyx.integer("1e5") end,
      "#1 to 'integer' (decimal digits expected, got '1e5')" },
    { "makes no integer with a leading zero", function() telnyx.integer("01") end,
      "#1 to 'integer' (decimal digits expected, got '01')" },
    { "makes no integer of a number", function() telnyx.integer(1e300) end,
      "#1 to 'integer' (string expected, got number)" },
    { "makes no integer of nothing", function() telnyx.integer() end,
      "#1 to 'integer' (string expected, got nil)" },
  }, "bad argument ")
end)
