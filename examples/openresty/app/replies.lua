-- Replies of an assistant in a call: each in a light thread, so that it can be interrupted.

local telnyx = require "telnyx"

local SORRY = "I am sorry, I cannot answer at the moment."

-- A caller does not wait as long as a visitor of a page.
local ai = telnyx.with({ timeout = 15, deadline = 20 }).ai

local replies = {}

local Reply = {}
Reply.__index = Reply

-- Returns the assistant named by the URL, or the first one.
local function assistant_of(id)
  if id then return id end
  local list, err = ai.assistants.list { page_size = 1 }
  if not list then return nil, err end
  local first = list.data[1]
  if not first then return nil, "there is no assistant to talk to" end
  return first.id
end

-- Makes the conversation when it is needed first: not every caller speaks.
local function begin(conversation)
  if conversation.id then return true end
  local assistant_id, err = assistant_of(conversation.assistant_id)
  if not assistant_id then return nil, err end
  local made
  made, err = ai.conversations.create { metadata = { assistant_id = assistant_id } }
  if not made then return nil, err end
  conversation.id, conversation.assistant_id = made.id, assistant_id
  return true
end

local function open(conversation, content)
  local ok, err = begin(conversation)
  if not ok then return nil, err end
  return ai.assistants.chat {
    assistant_id = conversation.assistant_id, conversation_id = conversation.id,
    content = content, stream = true,
  }
end

-- Passes the words on. Returns an error if they broke off.
local function pass_on(self, content, say)
  self.is_opening = true
  local stream, err = open(self.conversation, content)
  self.is_opening = false
  if not stream then return err end
  self.stream = stream
  local event
  event, err = stream:read()
  while event do
    local text = event:text()
    if text ~= "" and not say(text) or self.is_stopped then break end
    event, err = stream:read()
  end
  stream:close()
  return err
end

--- Starts the reply to a caller's words.
---@param conversation table  assistant_id or nil; the replies of one call share it
---@param content string
---@param say fun(text: string): any  sends words to the caller; nil or false ends the reply
---@param finish fun()  called once after the last words, unless the reply was stopped
---@return table reply
function replies.start(conversation, content, say, finish)
  local self = setmetatable({ conversation = conversation }, Reply)
  self.thread = ngx.thread.spawn(function()
    local err = pass_on(self, content, say)
    if self.is_stopped then return end
    if err then
      ngx.log(ngx.ERR, tostring(err))
      say(SORRY)
    end
    finish()
  end)
  return self
end

--- Stops a reply, which may be over, and waits for its end. Call it once, in the light thread that
--- started the reply.
function Reply:stop()
  self.is_stopped = true
  if self.is_opening then
    ngx.thread.kill(self.thread)  -- the library cancels the request
    return
  end
  if self.stream then self.stream:close() end
  ngx.thread.wait(self.thread)
end

return replies
