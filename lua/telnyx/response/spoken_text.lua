--- The model's text in an event or a response, in the formats of assistants, OpenAI's chat
-- completions and responses, and Anthropic's messages; and the end marks of their streams.

local spoken_text = {}

local function text_or_nothing(value)
  return type(value) == "string" and value or ""
end

-- Joins the texts of a list of blocks, which may be nested.
local function blocks(list)
  if type(list) ~= "table" then return text_or_nothing(list) end
  local texts = {}
  for index, block in ipairs(list) do
    texts[index] = type(block) == "table" and (block.content and blocks(block.content)
      or text_or_nothing(block.text)) or ""
  end
  return table.concat(texts)
end

-- OpenAI's chat completions. Of several choices the one with index 0 counts.
local function first_choice(choices)
  for _, choice in ipairs(choices) do
    if type(choice) == "table" and (choice.index or 0) == 0 then return choice end
  end
end

local function choice_text(data)
  local choice = first_choice(data.choices)
  local message = choice and (choice.delta or choice.message)
  return type(message) == "table" and text_or_nothing(message.content) or ""
end

local TYPES = {
  -- OpenAI's responses
  ["response.output_text.delta"] = function(data) return text_or_nothing(data.delta) end,
  -- Anthropic's messages
  content_block_delta = function(data)
    return type(data.delta) == "table" and text_or_nothing(data.delta.text) or ""
  end,
}

--- Returns the text in the data of an event, or in a whole response that was not streamed.
---@param data table|string decoded
---@return string text "" if there is none
function spoken_text.of(data)
  if type(data) ~= "table" then return text_or_nothing(data) end
  if TYPES[data.type] then return TYPES[data.type](data) end
  if type(data.choices) == "table" then return choice_text(data) end
  return blocks(data.content or data.output)
end

-- The end marks of streams that have one, by the type in the data of an event.
local LAST = { message_stop = true, ["response.completed"] = true, ["response.incomplete"] = true }

--- Tells whether an event is the last of its stream.
---@param data table
---@return boolean
function spoken_text.is_last(data)
  return LAST[data.type] == true
end

--- Returns the end mark of a stream that has this event; nil for streams that end with the
-- response.
---@param data table
---@return string|nil
function spoken_text.end_mark(data)
  local kind = data.type
  if type(kind) == "string" then
    if kind:find("^response%.") then return "response.completed" end
    if kind:find("^message_") or kind:find("^content_block_") then return "message_stop" end
  end
  return type(data.choices) == "table" and "[DONE]" or nil
end

return spoken_text
