--- Conversations with an assistant. `telnyx.conversation(client, assistant_id, opts)` starts one.

local check = require "telnyx.support.check"
local mistake = require "telnyx.support.mistake"
local options = require "telnyx.settings.options"
local with_client = require "telnyx.client.optional_client"

---@class telnyx.ConversationOptions
---@field id? string of a conversation to continue; by default the first message creates one
---@field name? string of a new conversation
---@field metadata? table<string, any> of a new conversation; `assistant_id` is added
---@field [string] telnyx.NoSuchName

---@alias telnyx.NewConversation
---| fun(client: any, assistant_id: string, opts?: telnyx.ConversationOptions): telnyx.Conversation

-- Language servers choose no overload by the fields of a table, so this stands for both results.
---@class telnyx.Reply : string, telnyx.Stream

---@class telnyx.StreamOptions : telnyx.CallOptions
---@field stream true

---@class telnyx.Conversation
---@field id string|nil nil before the first message
---@field assistant_id string
---@field package client telnyx.Client
---@field package given telnyx.ConversationOptions
local Conversation = {}
Conversation.__index = Conversation

local WHERE = "conversation"

local function filled_text(value)
  if type(value) ~= "string" then return mistake.expected("string", value) end
  if value == "" then return "must not be empty" end
end

local OPTIONS = {
  id = filled_text,
  name = filled_text,
  metadata = check.has_type "table",
}

local function check_method(self, name)
  if getmetatable(self) ~= Conversation then mistake.refuse_dot("conversation", name) end
end

local function metadata_of(self, given)
  local metadata = {}
  for name, value in pairs(given or {}) do metadata[name] = value end
  if metadata.assistant_id == nil then metadata.assistant_id = self.assistant_id end
  return metadata
end

-- Creates the conversation, unless it exists.
local function ensure(self)
  if self.id then return true end
  local given = self.given
  local made, err, response = self.client.ai.conversations.create {
    name = given.name, metadata = metadata_of(self, given.metadata),
  }
  if not made then return nil, err, response end
  self.id = made.id
  return true
end

--- Sends a message to the assistant.
---@param text string
---@param opts telnyx.CallOptions|nil with `stream = true` the reply is streamed
---@return telnyx.Reply|nil reply its text; a stream with `stream = true`; true with `stream_to`
---@return telnyx.Error err
---@return telnyx.Response response
---@overload fun(self, text: string, opts: telnyx.StreamOptions): telnyx.Stream?, telnyx.Error
function Conversation:say(text, opts)
  check_method(self, "say")
  local problem = filled_text(text)
  if problem then mistake.bad("text", WHERE .. ":say", problem) end
  local ok, err, response = ensure(self)
  if not ok then return nil, err, response end
  local answer
  answer, err, response = self.client.ai.assistants.chat(self.assistant_id,
    { conversation_id = self.id, content = text }, opts)
  if not answer then return nil, err, response end
  if opts and (opts.stream or opts.stream_to) then
    ---@cast answer telnyx.Stream
    return answer, nil, response
  end
  return type(answer.content) == "string" and answer.content or "", nil, response
end

--- Returns all messages so far, in the order of the API.
---@return telnyx.ai.ConversationMessage[]|nil messages
---@return telnyx.Error err
function Conversation:messages()
  check_method(self, "messages")
  local found = {}
  if not self.id then return found end
  local page, err = self.client.ai.conversations.messages.list(self.id, { page_size = 100 })
  while page do
    for _, message in ipairs(page.items) do found[#found + 1] = message end
    page, err = page:next_page()
  end
  if err then return nil, err end
  return found
end

--- Deletes the conversation with its messages. The next message starts a new one.
---@return true|nil
---@return telnyx.Error err
function Conversation:delete()
  check_method(self, "delete")
  if not self.id then return true end
  local ok, err = self.client.ai.conversations.delete(self.id)
  if not ok then return nil, err end
  self.id = nil
  return true
end

function Conversation:__tostring()
  return ("telnyx conversation (%s)"):format(self.id or "not begun yet")
end

-- Starts a conversation, or continues one. Nothing is sent before the first message.
local function new(client, assistant_id, opts)
  opts = opts or {}
  local problem = filled_text(assistant_id)
  if problem then mistake.bad("assistant_id", WHERE, problem) end
  if type(opts) ~= "table" then mistake.bad("opts", WHERE, mistake.expected("table", opts)) end
  options.check(OPTIONS, opts, WHERE)
  return setmetatable({ id = opts.id, assistant_id = assistant_id, client = client, given = opts },
    Conversation)
end

return {
  --- The function `conversation([client,] assistant_id, opts)` of a client.
  ---@param session telnyx.Session
  ---@return fun(...): telnyx.Conversation
  of = function(session) return with_client(session, new) end,
}
