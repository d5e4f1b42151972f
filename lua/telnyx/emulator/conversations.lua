-- Conversations and their messages.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local pages = require "telnyx.emulator.pages"
local text = require "telnyx.emulator.text"

local conversations = {}

local CREATE = { name = "string", metadata = "object" }

local MESSAGE = {
  role = { { "user", "assistant", "tool", "system", "developer" }, required = true },
  content = "string",
  name = "string",
  metadata = "object",
  sent_at = "datetime",
  tool_call_id = "string",
  tool_calls = { "array", items = "object" },
}

--- Creates a conversation.
---@param id string|nil
function conversations.create(app, id, name, metadata)
  local now = app:timestamp()
  return app.store.conversations:add {
    id = id or text.uuid(), name = name or "", metadata = metadata or {},
    created_at = now, last_message_at = now, messages = json.array(),
  }
end

--- Adds a message to a conversation.
---@param fields table|nil further fields of the message
function conversations.say(app, conversation, role, content, fields)
  local message = { role = role, text = content, created_at = app:timestamp() }
  message.sent_at = message.created_at
  for name, value in pairs(fields or {}) do message[name] = value end
  conversation.messages[#conversation.messages + 1] = message
  conversation.last_message_at = message.created_at
  return message
end

local function show(conversation)
  local shown = {}
  for name, value in pairs(conversation) do
    if name ~= "messages" then shown[name] = value end
  end
  return shown
end

-- Filters in PostgREST's style: "eq.x", "neq.x", "gt.x", "like.x*", "in.(x,y)".
local FILTERS = {
  eq = function(value, operand) return value == operand end,
  neq = function(value, operand) return value ~= operand end,
  gt = function(value, operand) return value > operand end,
  gte = function(value, operand) return value >= operand end,
  lt = function(value, operand) return value < operand end,
  lte = function(value, operand) return value <= operand end,
  like = function(value, operand)
    local pattern = "^" .. operand:gsub("%W", function(char)
      return (char == "*" or char == "%") and ".*" or "%" .. char
    end) .. "$"
    return value:find(pattern) ~= nil
  end,
  ["in"] = function(value, operand)
    for member in operand:gsub("^%(", ""):gsub("%)$", ""):gmatch("[^,]+") do
      if value == member then return true end
    end
    return false
  end,
}

local function matches(conversation, query)
  for name, condition in pairs(query) do
    local key = name:match("^metadata%->>?(.+)$")
    local value
    if key then value = conversation.metadata[key] else value = conversation[name] end
    local operator, operand = condition:match("^(%l+)%.(.*)$")
    if (key or name == "id" or name == "name" or name:find("_at$")) and FILTERS[operator] then
      if value == nil or value == json.null then return false end
      if not FILTERS[operator](tostring(value), operand) then return false end
    end
  end
  return true
end

local function list(app, query)
  local found = app.store.conversations:select(function(conversation)
    return matches(conversation, query)
  end)
  local field, direction = (query.order or ""):match("^([%w_]+)%.?(%a*)")
  if field == "created_at" or field == "last_message_at" or field == "name" then
    -- Equal keys keep their order: table.sort alone is not stable.
    local position = {}
    for i, conversation in ipairs(found) do position[conversation] = i end
    table.sort(found, function(a, b)
      if a[field] == b[field] then return position[a] < position[b] end
      if direction == "desc" then return a[field] > b[field] end
      return a[field] < b[field]
    end)
  end
  local data, limit = json.array(), tonumber(query.limit) or #found
  for i = 1, math.min(limit, #found) do data[i] = show(found[i]) end
  return { json = { data = data } }
end

local function add_message_routes(app, router, with_conversation)
  local one = "/ai/conversations/{conversation_id}"

  router:add("POST", one .. "/message", with_conversation(function(conversation, request)
    local body = request.json
    local fields = {}
    for _, name in ipairs { "name", "metadata", "sent_at", "tool_call_id", "tool_calls" } do
      fields[name] = body[name]
    end
    conversations.say(app, conversation, body.role, body.content or "", fields)
    return { status = 200 }
  end), { body = MESSAGE, idempotent = true })
  router:add("GET", one .. "/messages", with_conversation(function(conversation, request)
    return pages.answer(conversation.messages, request.query)
  end))
end

--- Adds the routes of conversations.
function conversations.routes(app, router)
  local path = "/ai/conversations"
  local one = path .. "/{conversation_id}"

  local function with_conversation(handler)
    return function(request)
      local id = request.params.conversation_id
      local conversation = app.store.conversations:get(id)
      if not conversation then
        return errors.not_found("There is no conversation '" .. id .. "'.", "conversation_id")
      end
      return handler(conversation, request)
    end
  end

  router:add("GET", path, function(request) return list(app, request.query) end)
  router:add("POST", path, function(request)
    local body = request.json
    local metadata = json.is_object(body.metadata) and body.metadata or nil
    local name = type(body.name) == "string" and body.name or nil
    return { json = show(conversations.create(app, nil, name, metadata)) }
  end, { body = CREATE, partial = true, idempotent = true })
  router:add("GET", one, with_conversation(function(conversation)
    return { json = { data = show(conversation) } }
  end))
  router:add("PUT", one, with_conversation(function(conversation, request)
    local metadata = request.json.metadata
    if json.is_object(metadata) then conversation.metadata = metadata end
    return { json = { data = show(conversation) } }
  end), { body = { metadata = "object" }, partial = true })
  router:add("DELETE", one, with_conversation(function(conversation)
    app.store.conversations:remove(conversation.id)
    return { status = 200 }
  end))
  add_message_routes(app, router, with_conversation)
end

return conversations
