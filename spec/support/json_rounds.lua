-- Round trips through the whole client: responses decoded, changed by a program and sent back.
-- Returns the sent JSON, one line each, to compare interpreters with different lua-cjsons.

local json_text = require "spec.support.json_text"

local rounds = {}

local LONG = "12345678901234567"

local DOCUMENTS = {
  '{"id":"a","tools":[],"tags":["x"],"dynamic_variables":{},"n":[[],{},[null,[]]]}',
  '{"telephony_settings":{"max":' .. LONG .. ',"less":-9007199254740993,'
    .. '"odd":[9223372036854775808],"float":0.30000000000000004,"whole":2.0,'
    .. '"large":1e300,"small":-1.5e-7,"zero":0}}',
  '{"a":null,"b":{"c":null,"d":[null]},"transcription":{"e":[],"f":null}}',
  '{"name":"\\u00e9\\ud83d\\ude00\\u0000\\"\\\\\\/","instructions":"[],null,' .. LONG .. '"}',
  '{"deep":' .. ('{"a":['):rep(60) .. '{"empty":[],"n":' .. LONG .. ',"z":null}'
    .. ("]}"):rep(60) .. "}",
  '{"long":"' .. ("text, [] and null, "):rep(500) .. '","tools":[{"a":[]},{}],"n":' .. LONG .. "}",
  '[]', '[{"tools":[]},[],' .. LONG .. ",null]",
}

-- Changes that programs make to values.
local function change(telnyx, value)
  if value.tools then table.insert(value.tools, { type = "hangup", list = telnyx.array {} }) end
  if value.tags then table.remove(value.tags) end
  value.added = { {}, telnyx.array {}, telnyx.empty_array, telnyx.null, 1, 1.5, 3.0, 2 ^ 53,
    telnyx.integer "98765432109876543210", 0.1 + 0.2, "9007199254740993", true }
end

local function line_of(...)
  local words = { ... }
  for index, word in ipairs(words) do words[index] = tostring(word) end
  return table.concat(words, " ")
end

--- Sends every document back, unchanged and changed, with and without null.
---@param telnyx table
---@return string[] lines
function rounds.send_back(telnyx)
  local answer, sent
  local client = telnyx.new {
    api_key = "KEY",
    transport = function(request)
      sent = request.body
      return { status = 200, body = answer }
    end,
  }
  local lines = {}
  local function record(index, keep_null, step, value)
    assert(client.request("POST", "/x", { body = value, keep_null = keep_null }))
    lines[#lines + 1] = line_of(index, keep_null, step, json_text.canonical(sent))
  end
  for index, document in ipairs(DOCUMENTS) do
    for _, keep_null in ipairs { false, true } do
      answer = document
      local value = assert(client.request("GET", "/x", { keep_null = keep_null }))
      record(index, keep_null, "as it is", value)
      if document:sub(1, 1) == "{" then change(telnyx, value) end
      record(index, keep_null, "changed", value)
      answer = sent
      record(index, keep_null, "again", assert(client.request("GET", "/x",
        { keep_null = keep_null })))
    end
  end
  return lines
end

return rounds
