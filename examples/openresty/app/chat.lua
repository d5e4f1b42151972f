-- The list of assistants, and their streamed replies.

local response = require "app.response"
local cjson = require "cjson.safe"
local telnyx = require "telnyx"

local LONGEST_CONTENT = 4000

local chat = {}

-- GET /api/assistants; `is_emulator` tells visitors that no model answers
function chat.assistants()
  local list, err, received = telnyx.ai.assistants.list()
  if not list then return response.failure(err) end
  local shown = {}
  for index, assistant in ipairs(list.data) do
    shown[index] = { id = assistant.id, name = assistant.name, greeting = assistant.greeting }
  end
  response.list(shown, { is_emulator = received.headers.server == "telnyx-emulator" })
end

-- Checks the visitor's text: the library would raise for invalid UTF-8, as for any mistake of the
-- program.
local function is_text(value)
  return type(value) == "string" and value:find("%S") ~= nil and #value <= LONGEST_CONTENT
    and ngx.re.find(value, "", "u") ~= nil
end

local function is_id(value)
  return type(value) == "string" and value:find("^[%w_%-]+$") ~= nil
end

-- Returns the message from the page; or nil, a status and a problem.
local function read_message()
  if ngx.req.get_method() ~= "POST" then return nil, 405, "POST expected" end
  -- A form on another site cannot have this type.
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

-- Returns the id of the conversation. With user accounts, check here that the visitor owns it.
local function conversation_of(message)
  if message.conversation_id then return message.conversation_id end
  local conversation, err = telnyx.ai.conversations.create {
    metadata = { assistant_id = message.assistant_id },
  }
  return conversation and conversation.id, err
end

-- Forwards the text as it arrives.
local function pass_on(stream)
  local event, err = stream:read()
  while event do
    local text = event:text()
    if text ~= "" and not response.event("words", { text = text }) then return stream:close() end
    event, err = stream:read()
  end
  if not err then return response.event("done", {}) end
  if err.kind ~= "cancelled" then response.interrupted(err) end
end

-- POST /api/chat { assistant_id, content [, conversation_id] }: server-sent events
function chat.send()
  local message, status, problem = read_message()
  if not message then return response.problem(status, problem) end
  local conversation_id, err = conversation_of(message)
  if not conversation_id then return response.failure(err) end
  local stream
  stream, err = telnyx.ai.assistants.chat {
    assistant_id = message.assistant_id,
    conversation_id = conversation_id,
    content = message.content,
    stream = true,
  }
  if not stream then return response.failure(err) end
  -- Do not pay for text that nobody reads.
  ngx.on_abort(function() stream:close() end)
  response.begin_events()
  response.event("conversation", { id = conversation_id })
  pass_on(stream)
end

return chat
