-- Webhook events: their types, and a generated example of each.

local luals = dofile "tools/api/luals.lua"
local model = dofile "tools/api/model.lua"
local key = require("telnyx.support.lua_names").key

local events = {}

local DEPTH = 6

-- Sample values by name.
local VALUES = {
  id = "0ccc7b54-4df3-4bca-a65a-3da1ecc777f0", from = "+13125550001", to = "+13125550002",
  phone_number = "+13125550001", call_control_id = "v3:example-call", record_type = "event",
  client_state = "aGF2ZSBhIG5pY2UgZGF5ID1d", connection_id = "1684641123236054244",
  call_leg_id = "428c31b6-7af4-4bcb-b7f5-5013ef9657c1", caller_id_name = "+13125550001",
  call_session_id = "428c31b6-abf3-3bc1-b7f4-5013ef9657c1", status = "completed",
}

local function plain_value(name, kind)
  if kind == "boolean" then return true end
  if kind == "integer" or kind == "number" then return 1 end
  if kind ~= "string" then return nil end
  if VALUES[name] then return VALUES[name] end
  if name:find("_at$") or name:find("_time$") then return "2026-01-01T12:00:00Z" end
  if name:find("url$") then return "https://example.com/" .. name:gsub("_url$", "") end
  if name:find("_id$") then return VALUES.id end
  return "example"
end

local example

local function first_of(tree)
  return tree.kind == "union" and tree.of[1] or tree
end

local function value_of(types, tree, name, depth)
  tree = first_of(tree)
  if tree.kind == "literal" then
    local text = tree.text:match("^'(.*)'$")
    return text or tree.text == "true" or tonumber(tree.text)
  elseif tree.kind == "array" then
    local item = value_of(types, tree.of, name:gsub("s$", ""), depth)
    return item ~= nil and { item } or nil
  elseif types.types[tree.name] then
    return example(types, tree.name, name, depth - 1)
  end
  return plain_value(name, tree.name)
end

function example(types, type_name, name, depth)
  local entry = types.types[type_name]
  if depth < 1 then return nil end
  if type(entry) == "string" then return value_of(types, luals.parse(entry), name, depth) end
  local found = {}
  for field, text in pairs(entry) do
    found[field] = value_of(types, luals.parse(text), field, depth)
  end
  return found
end

-- Sets the event_type of a body shared by several kinds of events.
local function set_type(body, event_type)
  local data = type(body.data) == "table" and body.data or body
  if data.event_type then data.event_type = event_type end
end

--- Returns all events.
---@param types telnyx.api.Types
---@return { name: string, type: string, example: table }[] in the order of their names
function events.all(types)
  local found = {}
  for _, operation in ipairs(model.sorted(types.answers)) do
    local name = operation:match("^webhooks%.(.*)$")
    if name then
      local body = example(types, types.answers[operation], name, DEPTH)
      set_type(body, name)
      found[#found + 1] = { name = name, type = types.answers[operation], example = body }
    end
  end
  return found
end

local function lua_text(value, indent)
  if type(value) == "string" then return ("%q"):format(value) end
  if type(value) ~= "table" then return tostring(value) end
  if value[1] ~= nil then return "{ " .. lua_text(value[1], indent) .. " }" end
  local lines = {}
  for _, field in ipairs(model.sorted(value)) do
    lines[#lines + 1] = ("%s  %s = %s,\n"):format(indent, key(field),
      lua_text(value[field], indent .. "  "))
  end
  return "{\n" .. table.concat(lines) .. indent .. "}"
end

--- Returns the module with the examples.
---@param types telnyx.api.Types
---@return string source
function events.module(types)
  local lines = { "--- An example of each event of webhooks, by its type.\n",
    "-- Written by tools/api/generate.lua.\n\nreturn {\n" }
  for _, event in ipairs(events.all(types)) do
    lines[#lines + 1] = ("  [%q] = %s,\n"):format(event.name, lua_text(event.example, "  "))
  end
  return table.concat(lines) .. "}\n"
end

--- Returns the alias of all events, for editors.
---@param types telnyx.api.Types
---@return string
function events.alias(types)
  local seen, lines = {}, { "\n---@alias telnyx.WebhookEvent" }
  for _, event in ipairs(events.all(types)) do
    if not seen[event.type] then
      seen[event.type] = true
      lines[#lines + 1] = ("---| telnyx.%s.%s"):format(types.owners[event.type], event.type)
    end
  end
  return table.concat(lines, "\n") .. "\n"
end

return events
