-- The example of an operation: a call with its required parameters, what it prints, and the reply
-- of a mock that makes it print that.

local lua_names = require "telnyx.support.lua_names"
local page_kinds = require "telnyx.response.page_kinds"

local model = dofile "tools/api/model.lua"
local samples = dofile "tools/api/samples.lua"
local values = dofile "tools/api/sample_values.lua"
local words = dofile "tools/api/words/examples.lua"
local write_value = dofile "tools/api/skills/write_value.lua"

local WIDTH, LONGEST_NAME = 96, 24

-- Optional parameters to show where an operation that changes something requires none, the best
-- first.
local TELLING = { "name", "display_name", "friendly_name", "connection_name", "unique_name",
  "description", "phone_numbers", "status", "text", "audio_url", "url", "webhook_url",
  "webhook_event_url", "enabled", "customer_reference", "tags" }

-- ------------------------------------------------------------------------------- arguments

local function resource_of(operation)
  return (operation.name:match("^(.*)%."):gsub("%.actions$", ""))
end

-- Returns what an `id` is of: "ai.assistants.clone" is about an assistant.
local function owner_of(operation)
  return values.singular(resource_of(operation):match("[^.]+$"))
end

local function value_of(types, operation, parameter)
  -- /phone_numbers/{id}/voice has the id of a phone number
  local before = parameter.place == "path" and operation.row[2]:match("/([%w_-]+)/{id}")
  local owner = before and values.singular((before:gsub("-", "_"))) or owner_of(operation)
  return samples.value(types, parameter.type, parameter.name, operation.name .. " "
    .. parameter.wire, { is_request = true, facts = parameter.facts, owner = owner })
end

-- Returns the first parameter of a body that says something; commands need none.
local function first_of_body(operation)
  if operation.name:find("%.actions%.") then return nil end
  for _, parameter in ipairs(operation.parameters) do
    if parameter.place == "body" or parameter.place == "form" then return parameter.name end
  end
end

-- Returns the names of optional parameters that the example shows, as a set.
local function shown_of(operation, has_required)
  local shown, by_name = {}, {}
  for _, parameter in ipairs(operation.parameters) do
    if parameter.place ~= "path" then by_name[parameter.name] = parameter end
  end
  for _, name in ipairs(words.shown[operation.name] or {}) do
    if by_name[name] then shown[name] = true end
  end
  local row = operation.row
  if row.one_of then shown[row.one_of[1]] = true end
  if has_required or next(shown) or words.shown[operation.name]
    or row[1] == "GET" or row[1] == "DELETE" then
    return shown
  end
  for _, name in ipairs(TELLING) do
    if by_name[name] and by_name[name].place ~= "headers" then return { [name] = true } end
  end
  local first = first_of_body(operation)
  return first and { [first] = true } or shown
end

-- Returns the ids of the path and the other parameters, each a list of { name, value }.
local function arguments_of(types, operation)
  local ids, others, has_required = {}, {}, false
  for _, parameter in ipairs(operation.parameters) do
    if parameter.place ~= "path" and parameter.required then has_required = true end
  end
  local shown = shown_of(operation, has_required)
  for _, parameter in ipairs(operation.parameters) do
    if parameter.required or shown[parameter.name] then
      local list = parameter.place == "path" and ids or others
      local value = value_of(types, operation, parameter)
      if value == nil then
        error(("no example value of '%s' (%s) of %s: add it to tools/api/words/examples.lua")
          :format(parameter.name, parameter.type, operation.name), 0)
      end
      list[#list + 1] = { name = parameter.name, value = value }
    end
  end
  return ids, others
end

-- ------------------------------------------------------------------------------------ code

-- Returns "client.rooms.sessions.actions.end_".
local function function_name(name)
  local parts = { "client" }
  for part in name:gmatch("[^.]+") do
    parts[#parts + 1] = lua_names.key(part) == part and part or part .. "_"
  end
  return table.concat(parts, ".")
end

-- Returns a call whose lines fit, with `before` and `after` around it.
local function call_text(types, operation, before, after)
  local ids, others = arguments_of(types, operation)
  local name = before .. function_name(operation.name)
  if #ids == 0 and #others == 0 then return name .. "()" .. after end
  if #ids == 1 then
    local start = ("%s(%s"):format(name, write_value(ids[1].value))
    if #others == 0 and #start + #after < WIDTH then return start .. ")" .. after end
    if #others > 0 and #start < WIDTH - 3 then
      start = start .. ", "
      return start .. write_value.fields(others, WIDTH - #start - #after - 1) .. ")" .. after
    end
  end
  for index = #ids, 1, -1 do table.insert(others, 1, ids[index]) end
  local start = name .. " "
  return start .. write_value.fields(others, WIDTH - #start - #after) .. after
end

-- Names that examples cannot give to their variables.
local TAKEN = { client = true, telnyx = true, print = true, assert = true, error = true,
  string = true, table = true, type = true }

local function resource_noun(operation)
  return (resource_of(operation):match("[^.]+$"):gsub("_json$", ""):gsub("^v%d$", "result")
    :gsub("^%d", "n%0"))
end

-- Returns what an operation is about: "calls.recordings.list" is about recordings.
local function noun_of(operation)
  local short = operation.name:match("[^.]+$")
  local part = short:match("^retrieve_by_.*$") and "" or short:match("^retrieve_(.+)$")
    or short:match("^list_(.+)$") or short:match("^get_(.+)$") or short:match("^create_(.+)$")
    or short:match("^download_(.+)$")
  return part and part ~= "" and part ~= "all" and part:gsub("_json$", "")
    or resource_noun(operation)
end

local function variable_of(noun)
  if #noun > LONGEST_NAME then
    return values.singular(noun) == noun and "result" or "results"
  end
  if TAKEN[noun] or lua_names.key(noun) ~= noun then return "result" end
  return noun
end

-- ----------------------------------------------------------------------------------- result

-- Fields that say most about a result, the best first.
local BEST = { "id", "name", "status", "phone_number", "result", "content", "text", "url", "token",
  "title", "balance", "message" }

-- Fields that say least.
local WORST = { record_type = true, success = true, object = true, created_at = true,
  updated_at = true, code = true, user_id = true, organization_id = true, account_id = true }

local function is_plain(value)
  return type(value) == "string" and #value < 60 or type(value) == "number"
    or type(value) == "boolean"
end

local function is_telling(value)
  return type(value) == "string"
end

local function field_of(value, own_id)
  local camel = own_id and own_id:gsub("_(%l)", string.upper)
  local found = own_id and (is_plain(value[own_id]) and own_id or is_plain(value[camel]) and camel)
  if value.id ~= nil and is_plain(value.id) then found = "id" end
  for _, name in ipairs(BEST) do
    if not found and is_plain(value[name]) then found = name end
  end
  local rest
  for _, name in ipairs(model.sorted(value)) do
    if is_plain(value[name]) and not found then
      if name:find("_id$") and not WORST[name] or name:find("%lId$") then found = name end
      if not WORST[name] and not (rest and is_telling(value[rest])) then
        rest = is_telling(value[name]) and name or rest or name
      end
    end
  end
  return found or rest
end

local function index_of(text, name)
  local key = lua_names.key(name)
  return key == name and text .. "." .. name or text .. key
end

-- Returns the expression of a plain part of a value, and that part.
local function pick(value, text, own_id)
  if type(value) ~= "table" then return text, value end
  if value[1] ~= nil then return pick(value[1], text .. "[1]", own_id) end
  local inner = type(value.data) == "table" and "data" or field_of(value, own_id)
  for _, name in ipairs(inner and {} or model.sorted(value)) do
    if type(value[name]) == "table" then inner = inner or name end
  end
  inner = inner or model.sorted(value)[1]
  if inner == nil then return nil end
  return pick(value[inner], index_of(text, inner), own_id)
end

local function comment(value)
  return "  --> " .. tostring(value)
end

-- What a paged list prints for each item, and its first page.
local function of_page(types, operation, noun)
  local item = samples.value(types, operation.answer, values.singular(noun), operation.name,
    { owner = owner_of(operation) })
  if item == nil then item = { id = values.uuid(owner_of(operation) .. "_id") } end
  local kind = page_kinds.KINDS[operation.row.page]
  local reply = kind.items and { [kind.items] = { item }, meta = { page_number = 1,
    total_pages = 1, total_results = 1 } } or { item }
  local name = variable_of(values.singular(noun))
  local text, value = pick(item, name, values.singular(noun) .. "_id")
  local call = call_text(types, operation, ("for %s in assert("):format(name), "):each() do")
  return ("%s\n  print(%s)%s\nend"):format(call, text, comment(value)), reply
end

local function of_array(types, operation, noun, reply, array, field)
  local all, one = variable_of(noun), variable_of(values.singular(noun))
  if all == one then one = "item" end
  local text, value = pick(array[1], one, values.singular(noun) .. "_id")
  local call = call_text(types, operation, ("local %s = assert("):format(all), ")")
  return ("%s\nfor _, %s in ipairs(%s) do\n  print(%s)%s\nend"):format(call, one,
    field and all .. "." .. field or all, text, comment(value)), reply
end

local EXTENSIONS = { ["application/pdf"] = "pdf", ["image/png"] = "png", ["audio/wav"] = "wav",
  ["audio/mpeg"] = "mp3", ["text/csv"] = "csv" }

local function of_text(types, operation, noun)
  local row = operation.row
  local name = variable_of(values.singular(noun))
  local call = call_text(types, operation, ("local %s = assert("):format(name), ")")
  if row.response == "text" and row.accept ~= "text/csv" then
    local text = samples.value(types, "string", "text", operation.name, {})
    return ("%s\nprint(%s)%s"):format(call, name, comment(text)), text
  end
  local body = ("0"):rep(4096)
  return ("%s\nprint(#%s)%s, the length of the %s"):format(call, name, comment(#body),
    EXTENSIONS[row.accept] or "file"), body
end

local function of_websocket(types, operation)
  local call = call_text(types, operation, "local stream = ", "")
  return call .. "\nif stream then stream:close() end", nil
end

local function of_nothing(types, operation)
  local short = operation.name:match("[^.]+$")
  local name = short:find("^delete") and "deleted" or short:find("^remove") and "removed" or "done"
  local call = call_text(types, operation, ("local %s = assert("):format(name), ")")
  return ("%s\nprint(%s)  --> true"):format(call, name), ""
end

local function of_unknown(types, operation)
  local call = call_text(types, operation, "local _, _, response = assert(", ")")
  return call .. "\nprint(response.status)  --> 200", {}
end

local RETURNS_ITSELF = { create = true, retrieve = true, update = true, delete = true,
  replace = true, patch = true, get = true, clone = true, dial = true }

-- Returns the name of a variable for a result: its resource's if it is one, otherwise `result`.
local function result_name(operation, noun, reply)
  local short, one = operation.name:match("[^.]+$"), values.singular(noun)
  local data = type(reply.data) == "table" and reply.data or reply
  if short:find("^list") then return variable_of(noun) end
  if RETURNS_ITSELF[short] or data.id or data[one .. "_id"] or noun ~= resource_noun(operation) then
    return variable_of(one)
  end
  return "result"
end

-- Returns the field with the list in the result of an operation that lists something, if there is
-- one.
local function list_of(operation, reply)
  local found
  if not operation.name:find("%.list[%w_]*$") and not operation.name:find("%.retrieve_[%w_]+$")
    or reply.id then
    return nil
  end
  for _, name in ipairs(model.sorted(reply)) do
    if type(reply[name]) == "table" and reply[name][1] ~= nil then
      if found then return nil end
      found = name
    end
  end
  return found
end

local function of_value(types, operation, noun)
  local reply = samples.value(types, operation.answer, noun, operation.name,
    { owner = owner_of(operation) })
  if type(reply) ~= "table" then return of_unknown(types, operation) end
  if reply[1] ~= nil then return of_array(types, operation, noun, reply, reply) end
  local data = reply.data
  if type(data) == "table" and data[1] ~= nil then
    return of_array(types, operation, noun, reply, data, "data")
  end
  local list = list_of(operation, reply)
  if list then return of_array(types, operation, list, reply, reply[list], list) end
  local name = result_name(operation, noun, reply)
  local text, value = pick(reply, name, values.singular(noun) .. "_id")
  if not text then return of_unknown(types, operation) end
  local call = call_text(types, operation, ("local %s = assert("):format(name), ")")
  return ("%s\nprint(%s)%s"):format(call, text, comment(value)), reply
end

--- The written values that examples used, by their places.
local example = { used = samples.used }

--- Returns the example of an operation.
---@param types telnyx.api.Types
---@param operation telnyx.api.Operation
---@return string code
---@return table|string|nil reply the body of the response that makes it print what it says
function example.of(types, operation)
  local row, noun = operation.row, noun_of(operation)
  if row.websocket then return of_websocket(types, operation) end
  if row.page then return of_page(types, operation, noun) end
  if operation.answer == "string" then return of_text(types, operation, noun) end
  if operation.answer == "true" then return of_nothing(types, operation) end
  if operation.answer == "table" then return of_unknown(types, operation) end
  return of_value(types, operation, noun)
end

--- Returns the names of the parameters in an example, as a set.
---@param types telnyx.api.Types
---@param operation telnyx.api.Operation
---@return table<string, true>
function example.shown(types, operation)
  local ids, others = arguments_of(types, operation)
  local names = {}
  for _, list in ipairs { ids, others } do
    for _, argument in ipairs(list) do names[argument.name] = true end
  end
  return names
end

--- Returns a call that assigns its result and its error.
---@param types telnyx.api.Types
---@param operation telnyx.api.Operation
---@return string code
---@return string variable
function example.call(types, operation)
  local name = variable_of(values.singular(noun_of(operation)))
  return call_text(types, operation, ("local %s, err = "):format(name), ""), name
end

return example
