-- A generator of annotations for editors: a resource's functions, parameters and responses.

local key = require("telnyx.support.lua_names").key
local luals = dofile "tools/api/luals.lua"
local model = dofile "tools/api/model.lua"
local resources = require "telnyx.api.tables"

local meta = {}

local HEADER = [[
---@meta _
-- Types of %s for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.
]]

-- The error is not nil if the value is nil, and the response is not nil if one arrived, so checking
-- the value suffices.
local RESULT = ", telnyx.Error, telnyx.Response"
local OPTIONS = "opts?: telnyx.CallOptions"

-- Converts "Assistant[]" to "telnyx.ai.Assistant[]".
local function full_type(text, types)
  return (luals.replace_names(text, function(name)
    local owner = types.owners[name]
    return owner and ("telnyx.%s.%s"):format(owner, name)
  end))
end

-- Returns a description after a type, with its separator.
local function said(words)
  return words and " # " .. words:gsub("\n", " ") or ""
end

local function optional(text)
  return luals.parse(text).kind == "union" and text .. "|nil" or text .. "?"
end

-- Converts speech_to_text to SpeechToText.
local function camel_case(name)
  return (name:gsub("^%l", string.upper):gsub("_(%w)", string.upper))
end

-- Converts ai.assistants.get_texml to telnyx.ai.assistants.GetTexmlParameters.
local function class_of_parameters(operation)
  local resource, name = operation.name:match("^(.*)%.([^.]+)$")
  return ("telnyx.%s.%sParameters"):format(resource, camel_case(name))
end

-- Returns "filter" of filter[region][in]: the name of the table that may contain it.
local function group_of(parameter)
  return parameter.place == "query" and parameter.wire:match("^([^%[]+)%[[^%]]")
end

-- Language servers flag unknown names in a table only where every other name has a type that no
-- value has.
local OTHER_NAMES = "[string]%s telnyx.NoSuchName"

-- Builds a tree in which filter[region][in] is at filter, region, in. Groups that accept further
-- names have the name ANY.
local ANY = {}
local function groups_of(row, parameters, type_text)
  local groups = {}
  for _, name in ipairs(row.open or {}) do groups[name] = { [ANY] = true } end
  for _, parameter in ipairs(parameters) do
    if group_of(parameter) then
      local node = groups
      for part in parameter.wire:gmatch("[^%[%]]+") do
        node[part] = node[part] or {}
        node = node[part]
      end
      node[1] = type_text(parameter.type)
    end
  end
  return groups
end

-- filter[name] itself may be a value, beside filter[name][contains].
local function group_type(node)
  local own, is_open = node[1], node[ANY]
  node[1], node[ANY] = nil, nil
  if next(node) == nil then return own or "table<string, any>" end
  local fields = {}
  for _, name in ipairs(model.sorted(node)) do
    fields[#fields + 1] = ("%s?: %s"):format(key(name), group_type(node[name]))
  end
  fields[#fields + 1] = is_open and "[string]: any" or OTHER_NAMES:format ":"
  local text = "{ " .. table.concat(fields, ", ") .. " }"
  return own and own .. "|" .. text or text
end

-- True if a parameter must always be passed by name: not an id that may come first, nor one that
-- may be in a table of another name.
local function is_needed(operation, parameter)
  local place = parameter.place
  if not parameter.required or group_of(parameter) then return false end
  if place == "path" then return #operation.ids > 1 end
  return not (operation.row.whole and (place == "body" or place == "form"))
end

-- A Lua keyword is also accepted with an underscore, so it is not required itself.
local function add_parameter(add, operation, parameter, text)
  local name = parameter.name
  local is_word = key(name) ~= name
  add(name, not is_word and is_needed(operation, parameter), text)
  if is_word then add(name .. "_", false, text) end
end

-- The classes of a resource that is a WebSocket.
local function socket_class(operation, suffix)
  return "telnyx." .. camel_case(operation.name:match("^[^.]+")) .. suffix
end

-- An operation that can stream does so with `stream = true`, and then returns a stream.
local function add_stream_parameters(lines, operation)
  local class = class_of_parameters(operation)
  lines[#lines + 1] = ""
  lines[#lines + 1] = ("---@class %s : %s"):format(class:gsub("Parameters$", "StreamParameters"),
    class)
  lines[#lines + 1] = "---@field stream true"
end

local function add_parameters(lines, operation, type_text)
  local is_socket = operation.row.websocket ~= nil  -- its parameters are not checked
  lines[#lines + 1] = ""
  lines[#lines + 1] = ("---@class %s%s"):format(is_socket and "" or "(exact) ",
    class_of_parameters(operation))
  local own = {}
  local function add(name, needed, text)
    if own[name] then return end
    own[name] = true
    lines[#lines + 1] = ("---@field %s%s %s"):format(name, needed and "" or "?", text)
  end
  for _, parameter in ipairs(operation.parameters) do
    local text = type_text(parameter.type)
    if is_socket and text:find("^'") then text = text .. "|string" end
    add_parameter(add, operation, parameter, text .. said(parameter.words))
  end
  local groups = groups_of(operation.row, operation.parameters, type_text)
  for _, name in ipairs(model.sorted(groups)) do add(name, false, group_type(groups[name])) end
  if operation.row.whole then add(operation.row.whole, false, "table") end
  if operation.row.idempotent then add("idempotency_key", false, "string") end
  lines[#lines + 1] = "---@field " .. (is_socket and "[string] any" or OTHER_NAMES:format "")
end

local function needs_parameters(operation)
  if operation.row.one_of then return true end
  for _, parameter in ipairs(operation.parameters) do
    if parameter.required and parameter.place ~= "path" then return true end
  end
  return false
end

-- Returns the arguments of an operation as documented, and the alternatives: the id by name, and
-- only options where no parameter is required.
local function signatures(operation)
  if operation.row.websocket then
    local mark = needs_parameters(operation) and "" or "?"
    return { ("parameters%s: %s"):format(mark, class_of_parameters(operation)),
      "opts?: " .. socket_class(operation, "Options") }, {}
  end
  local id = #operation.ids == 1 and operation.ids[1]
  if #operation.parameters == #operation.ids and #operation.ids < 2 then
    local none = "parameters?: telnyx.NoParameters"
    if not id then return { none, OPTIONS }, { { OPTIONS } } end
    return { id .. ": string", none, OPTIONS }, { { id .. ": string", OPTIONS },
      { ("parameters: { %s: string, %s }"):format(id, OTHER_NAMES:format ":"), OPTIONS } }
  end
  local class = class_of_parameters(operation)
  local needed = #operation.ids > 1 or needs_parameters(operation)
  local given = ("parameters%s: %s"):format(needed and "" or "?", class)
  local main, alone, others = { given, OPTIONS }, { "opts: telnyx.CallOptions" }, {}
  if id then
    table.insert(main, 1, id .. ": string")
    table.insert(alone, 1, id .. ": string")
    others[1] = { "parameters: " .. class, OPTIONS }
  end
  if not needed then others[#others + 1] = alone end
  return main, others
end

-- Returns the same signatures, with parameters that request a stream.
local function stream_signatures(main, others, class)
  local stream, found = class:gsub("Parameters$", "StreamParameters"), {}
  local all = { main }
  for _, signature in ipairs(others) do all[#all + 1] = signature end
  for _, signature in ipairs(all) do
    local own = {}
    for i, each in ipairs(signature) do
      own[i] = each:find("^parameters") and "parameters: " .. stream or each
    end
    found[#found + 1] = own
  end
  return found
end

local function add_operation(lines, operation, variable, type_text)
  local row = operation.row
  local answer = type_text(operation.answer)
  if row.page then answer = ("telnyx.Page<%s>"):format(answer) end
  if row.response == "auto" then answer = answer .. "|string" end
  if row.stream then answer = answer .. "|telnyx.Stream" end
  if row.websocket then answer = socket_class(operation, "Stream") end
  local result = optional(answer) .. RESULT
  local main, others = signatures(operation)
  if #operation.parameters > #operation.ids or #operation.ids > 1 then
    add_parameters(lines, operation, type_text)
    if row.stream then add_stream_parameters(lines, operation) end
  end
  lines[#lines + 1] = ""
  lines[#lines + 1] = "---" .. operation.summary .. "."
  lines[#lines + 1] = "---"
  lines[#lines + 1] = ("---`%s %s`"):format(row[1], row[2])
  local names = {}
  for i, parameter in ipairs(main) do
    local name, mark, text = parameter:match("^([%w_]+)(%??): (.*)$")
    names[i] = name
    lines[#lines + 1] = ("---@param %s%s %s"):format(name, mark, text)
  end
  lines[#lines + 1] = "---@return " .. result
  local function add_overload(signature, returned)
    lines[#lines + 1] = ("---@overload fun(%s): %s"):format(table.concat(signature, ", "), returned)
  end
  if row.stream then
    local class = class_of_parameters(operation)
    for _, signature in ipairs(stream_signatures(main, others, class)) do
      add_overload(signature, "telnyx.Stream?" .. RESULT)
    end
  end
  for _, signature in ipairs(others) do add_overload(signature, result) end
  local short = operation.name:match("[^.]+$")
  -- functions that are assigned lose their overloads, so a Lua keyword is the second name
  local is_word = key(short) ~= short
  local place = variable .. "." .. short .. (is_word and "_" or "")
  lines[#lines + 1] = ("function %s(%s) end"):format(place, table.concat(names, ", "))
  if is_word then lines[#lines + 1] = ("%s%s = %s"):format(variable, key(short), place) end
  if row.websocket then
    lines[#lines + 1] = ("%s.%s = %s"):format(variable, row.websocket, place)
  end
end

local function add_resource(lines, resource, type_text)
  local variable = resource.name:gsub("%.", "_")
  lines[#lines + 1] = ""
  lines[#lines + 1] = "---@class telnyx." .. resource.name
  for _, child in ipairs(resource.children) do
    lines[#lines + 1] = ("---@field %s telnyx.%s"):format(child.name:match("[^.]+$"), child.name)
  end
  local sockets = model.sockets_of(resource)
  for _, names in ipairs { resource.helpers, resource.offline } do
    for _, name in ipairs(names) do
      if not sockets[name] then
        lines[#lines + 1] = ("---@field %s telnyx.%s.%s"):format(name, resource.name, name)
      end
    end
  end
  if #resource.operations == 0 then return end
  lines[#lines + 1] = ("local %s = {}"):format(variable)
  for _, operation in ipairs(resource.operations) do
    add_operation(lines, operation, variable, type_text)
  end
end

-- A field whose name is not a Lua name is written in brackets.
local function field_key(name)
  return name:find("^[%a_][%w_]*$") and name or ("[%q]"):format(name)
end

-- The names of the types that operations return.
local function envelopes_of(types)
  local found = {}
  for _, answer in pairs(types.answers) do found[answer] = true end
  return found
end

-- The names of the types in parameters.
local function given_types(types)
  local found = {}
  local function add(text)
    luals.each_name(luals.parse((text:gsub("!$", ""))), function(name)
      local fields = types.types[name]
      if found[name] or not fields then return end
      found[name] = true
      if type(fields) == "string" then return add(fields) end
      for _, each in pairs(fields) do add(each) end
    end)
  end
  for _, parameters in pairs(types.parameters) do
    for _, text in pairs(parameters) do add(text) end
  end
  return found
end

-- True for a field that every response, record or event has, although the sources do not say so.
-- Otherwise each use of `answer.data` or `record.id` would be flagged as a possible nil.
local function is_always_there(types, name, field)
  if field == "data" then
    types.envelopes = types.envelopes or envelopes_of(types)
    return types.envelopes[name] or types.owners[name] == "webhooks"
  end
  if field == "id" then
    types.given = types.given or given_types(types)
    return not types.given[name]
  end
  return (field == "event_type" or field == "payload") and types.owners[name] == "webhooks"
end

local function row_of(operation)
  local entry = resources.find(operation:match("^[^.]*"))
  for part in operation:gmatch("%.([^.]+)") do
    if not entry or resources.is_operation(entry) then return nil end
    entry = resources.rows(entry)[part]
  end
  return entry and resources.is_operation(entry) and entry or nil
end

-- "A|B" of "A[]|B[]"; nil for what is no array.
local function item_of(text)
  local items = {}
  for part in (text:gsub("!$", "") .. "|"):gmatch("([^|]*)|") do
    local item = part:match("^([%w_.]+)%[%]$")
    if not item then return nil end
    items[#items + 1] = item
  end
  return table.concat(items, "|")
end

-- The types of the items of lists without a kind of page, by the types of the responses.
local function items_of_lists(types)
  local found = {}
  for operation, answer in pairs(types.answers) do
    local row, fields = row_of(operation), types.types[answer]
    if row and row[1] == "GET" and not row.page and type(fields) == "table" and fields.data then
      found[answer] = item_of(fields.data)
    end
  end
  return found
end

-- The response of such a list is a page, too.
local function add_methods_of_page(lines, class, item, fields)
  local one = luals.parse(item).kind == "union" and "(" .. item .. ")" or item
  local methods = {
    { "items", one .. "[]" }, { "response", "telnyx.Response" },
    { "has_next", ("fun(self: %s): boolean"):format(class) },
    { "next_page", ("fun(self: %s): %s?%s"):format(class, class, RESULT) },
    { "pages", ("fun(self: %s): fun(): %s?"):format(class, class) },
    { "each", ("fun(self: %s): fun(): %s?"):format(class, one) },
  }
  for _, method in ipairs(methods) do
    if not fields[method[1]] then
      lines[#lines + 1] = ("---@field %s %s"):format(method[1], method[2])
    end
  end
end

local function add_type(lines, name, types, type_text)
  local fields = types.types[name]
  lines[#lines + 1] = ""
  if type(fields) == "string" then
    lines[#lines + 1] = ("---@alias %s %s"):format(type_text(name), type_text(fields))
    return
  end
  lines[#lines + 1] = "---@class " .. type_text(name)
  for _, field in ipairs(model.sorted(fields)) do
    local text, mark = fields[field]:match("^(.-)(!?)$")
    local is_optional = mark == "" and not is_always_there(types, name, field)
    lines[#lines + 1] = ("---@field %s%s %s%s"):format(field_key(field), is_optional and "?" or "",
      type_text(text), said(model.field_words(types, name, field)))
  end
  types.items_of_lists = types.items_of_lists or items_of_lists(types)
  local item = types.items_of_lists[name]
  if item then add_methods_of_page(lines, type_text(name), type_text(item), fields) end
end

local function add_types(lines, owner, types, type_text)
  for _, name in ipairs(model.types_of(types, owner)) do add_type(lines, name, types, type_text) end
end

--- Returns the annotations of a top-level resource.
---@param resource telnyx.api.Resource
---@param types telnyx.api.Types
---@return string source
function meta.of_resource(resource, types)
  local function type_text(text) return full_type(text, types) end
  local lines = { (HEADER:format("`client." .. resource.name .. "`"):gsub("\n$", "")) }
  model.each(resource, function(each) add_resource(lines, each, type_text) end)
  add_types(lines, resource.name, types, type_text)
  return table.concat(lines, "\n") .. "\n"
end

--- Returns the annotations of types that several resources share.
---@param types telnyx.api.Types
---@return string source
function meta.of_shared(types)
  local function type_text(text) return full_type(text, types) end
  local lines = { (HEADER:format "several resources":gsub("\n$", "")) }
  add_types(lines, "shared", types, type_text)
  return table.concat(lines, "\n") .. "\n"
end

--- Returns the annotations of the bodies of webhooks.
---@param types telnyx.api.Types
---@return string source
function meta.of_webhooks(types)
  local function type_text(text) return full_type(text, types) end
  local lines = { (HEADER:format "webhooks":gsub("\n$", "")) }
  add_types(lines, "webhooks", types, type_text)
  return table.concat(lines, "\n") .. "\n"
end

--- Returns the annotations of the fields of a client that are resources.
---@param names string[]
---@return string source
function meta.of_client(names)
  local lines = { (HEADER:format("`client.*`"):gsub("\n$", "")), "", "---@class telnyx.Resources" }
  for _, name in ipairs(names) do
    lines[#lines + 1] = ("---@field %s telnyx.%s"):format(name, name)
  end
  return table.concat(lines, "\n") .. "\n"
end

return meta
