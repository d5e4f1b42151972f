-- The assistants that there are, and what they say, word by word.

local answer = require "app.answer"
local cjson = require "cjson.safe"
local telnyx = require "telnyx"

local LONGEST_CONTENT = 4000

local chat = {}

-- GET /api/assistants
function chat.assistants()
  local list, err = telnyx.ai.assistants.list()
  if not list then return answer.failure(err) end
  local shown = {}
  for index, assistant in ipairs(list.data) do
    shown[index] = { id = assistant.id, name = assistant.name, greeting = assistant.greeting }
  end
  answer.list(shown)
end

-- The library raises for what can only be a mistake of the program, such as text that is not
-- UTF-8. Here it would be the visitor's, so it is looked at before.
local function is_text(value)
  return type(value) == "string" and value:find("%S") ~= nil and #value <= LONGEST_CONTENT
    and ngx.re.find(value, "", "u") ~= nil
end

local function is_id(value)
  return type(value) == "string" and value:find("^[%w_%-]+$") ~= nil
end

-- What the page sent; or nil, a status and what is wrong with it.
local function read_message()
  if ngx.req.get_method() ~= "POST" then return nil, 405, "POST expected" end
  -- A form on somebody else's page cannot have this type.
  local content_type = ngx.var.content_type or ""
  if not content_type:find("^application/json") then return nil, 415, "JSON expected" end
  ngx.req.read_body()
  local message = cjson.decode(ngx.req.get_body_data() or "")
  if type(message) ~= "table" then return nil, 400, "a JSON object expected" end
  if not is_id(message.assistant_id) then return nil, 400, "Please choose an assistant." end
  if message.conversation_id ~= nil and not is_id(message.conversation_id) then
    return nil, 400, "the id of a conversation expected"
  end
  if not is_text(message.content) then
    return nil, 400, ("Please write something, of at most %d bytes."):format(LONGEST_CONTENT)
  end
  return message
end

-- An application with accounts would look here whether the conversation is this visitor's.
local function conversation_of(message)
  if message.conversation_id then return message.conversation_id end
  local conversation, err = telnyx.ai.conversations.create {
    metadata = { assistant_id = message.assistant_id },
  }
  return conversation and conversation.id, err
end

-- Hands the words on as they come.
local function pass_on(stream)
  local event, err = stream:read()
  while event do
    local text = event:text()
    if text ~= "" and not answer.event("words", { text = text }) then return stream:close() end
    event, err = stream:read()
  end
  if not err then return answer.event("done", {}) end
  if err.kind ~= "cancelled" then answer.broken_off(err) end
end

-- POST /api/chat { assistant_id, content [, conversation_id] }: server-sent events
function chat.send()
  local message, status, problem = read_message()
  if not message then return answer.problem(status, problem) end
  local conversation_id, err = conversation_of(message)
  if not conversation_id then return answer.failure(err) end
  local stream
  stream, err = telnyx.ai.assistants.chat {
    assistant_id = message.assistant_id,
    conversation_id = conversation_id,
    content = message.content,
    stream = true,
  }
  if not stream then return answer.failure(err) end
  -- Nobody is to pay for words that nobody reads.
  ngx.on_abort(function() stream:close() end)
  answer.begin_events()
  answer.event("conversation", { id = conversation_id })
  pass_on(stream)
end

return chat
