-- Webhook events: their types, and a generated example of each.

local model = dofile "tools/api/model.lua"
local samples = dofile "tools/api/samples.lua"
local key = require("telnyx.support.lua_names").key

--- The written values that examples used, by their places.
local events = { used = samples.used }

local DEPTH = 6

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
      local body = samples.value(types, types.answers[operation], name, operation,
        { owner = "event", depth = DEPTH })
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
