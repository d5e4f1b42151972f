--- What a model says in an event or an answer, in the shapes of all those that the API speaks for.

local said = {}

local function text_or_nothing(value)
  return type(value) == "string" and value or ""
end

-- The texts of a list of blocks, which may have blocks of their own.
local function blocks(list)
  if type(list) ~= "table" then return text_or_nothing(list) end
  local texts = {}
  for index, block in ipairs(list) do
    texts[index] = type(block) == "table" and (block.content and blocks(block.content)
      or text_or_nothing(block.text)) or ""
  end
  return table.concat(texts)
end

-- OpenAI's chat completions. Of several choices the first one speaks.
local function choice(data)
  local first = data.choices[1]
  if type(first) ~= "table" or (first.index or 0) ~= 0 then return "" end
  local message = first.delta or first.message
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

--- The text that is said in the data of an event, or in the whole answer where there was no stream.
---@param data table|string decoded
---@return string text "" when nothing is said
function said.text(data)
  if type(data) ~= "table" then return text_or_nothing(data) end
  if TYPES[data.type] then return TYPES[data.type](data) end
  if type(data.choices) == "table" then return choice(data) end
  return blocks(data.content or data.output)
end

return said
