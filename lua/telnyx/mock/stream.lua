--- Streamed replies of mocks: event streams (WHATWG HTML, "Server-sent events") in the API's
-- formats.

local core = require "telnyx.core"
local mistake = require "telnyx.support.mistake"
local spelling = require "telnyx.support.spelling"

local stream = {}

local function choice(text)
  return { data = { choices = { { index = 0, delta = { content = text } } } } }
end

local function output_delta(text)
  local name = "response.output_text.delta"
  return { event = name, data = { type = name, delta = text } }
end

local function block_delta(text)
  return { event = "content_block_delta", data = { type = "content_block_delta", index = 0,
    delta = { type = "text_delta", text = text } } }
end

-- The formats of an event with text, and of the last event, by operation.
local OPERATIONS = {
  ["ai.anthropic.v1.messages"] = { say = block_delta,
    last = { event = "message_stop", data = { type = "message_stop" } } },
  ["ai.assistants.chat"] = { say = function(text) return { data = { content = text } } end,
    last = { data = "[DONE]" } },
  ["ai.assistants.instructions.enhance"] = { is_text = true },
  ["ai.openai.chat.create_completion"] = { say = choice, last = { data = "[DONE]" } },
  ["ai.openai.create_response"] = { say = output_delta,
    last = { event = "response.completed", data = { type = "response.completed" } } },
}

local ANY = { say = function(text) return { data = text } end }

local FIELDS = { event = true, data = true, id = true }

local function check_event(event, where)
  for name, value in pairs(event) do
    if not FIELDS[name] then
      mistake.bad(name, where, "unknown field of an event" .. spelling.hint(name, FIELDS))
    elseif name ~= "data" and (type(value) ~= "string" or value:find("[\r\n%z]")) then
      mistake.bad(name, where, "string of one line expected")
    end
  end
  local text, problem, place = core.json_encode(event.data)
  if text or event.data == nil then return end
  mistake.bad(("data." .. place):gsub("%.$", ""):gsub("%.%[", "[", 1), where, problem)
end

--- Raises at the test's line for items that cannot be streamed.
---@param items table
---@param where string the function's name
function stream.check(items, where)
  if type(items) ~= "table" then
    mistake.bad(1, where, mistake.expected("array of texts and events", items))
  end
  if items.cut ~= nil and type(items.cut) ~= "string" then
    mistake.bad("cut", where, mistake.expected("string", items.cut))
  end
  for _, item in ipairs(items) do
    if type(item) == "table" then
      check_event(item, where)
    elseif type(item) ~= "string" then
      mistake.bad(1, where, mistake.expected("texts and events", item))
    end
  end
end

local function write(event)
  local lines = {}
  if event.event then lines[1] = "event: " .. event.event end
  if event.id then lines[#lines + 1] = "id: " .. event.id end
  local data = event.data or ""
  if type(data) ~= "string" then data = core.json_encode(data) end
  for line in (data .. "\n"):gmatch("(.-)\r?\n") do
    lines[#lines + 1] = "data: " .. line
  end
  return table.concat(lines, "\n") .. "\n\n"
end

local function chunks_of(items, kind)
  local chunks = {}
  for index, item in ipairs(items) do
    if type(item) == "string" and not kind.is_text then item = kind.say(item) end
    chunks[index] = type(item) == "string" and item or write(item)
  end
  if kind.last and not items.cut then chunks[#chunks + 1] = write(kind.last) end
  return chunks
end

---@class telnyx.mock.Items texts, and events { event, data, id }
---@field [integer] string|table
---@field cut string|nil the message of a failure after the last one

--- Makes a response that streams these items.
---@param items telnyx.mock.Items
---@param operation string
---@return table answer of a transport
function stream.answer(items, operation)
  local kind = OPERATIONS[operation] or ANY
  local chunks, index = chunks_of(items, kind), 0
  return {
    status = 200,
    headers = { ["content-type"] = kind.is_text and "text/plain; charset=utf-8"
      or "text/event-stream; charset=utf-8" },
    body = function()
      index = index + 1
      if chunks[index] then return chunks[index] end
      if items.cut then return nil, "connection", items.cut end
    end,
  }
end

return stream
