-- A generator of docs/api.md, which lists every operation, and of the pages in docs/api: the
-- parameters and results of a resource's operations, and their types.

local key = require("telnyx.support.lua_names").key
local luals = dofile "tools/api/luals.lua"
local model = dofile "tools/api/model.lua"

local reference = {}

local MARK = "<!-- Written by tools/api/generate.lua out of lua/telnyx/resources. -->\n"

local INTRODUCTION = [[
# Operations

Every function of a client, by resource: %s operations. Each links to its parameters and its result.

- Call a function as `client.NAME([id,] [parameters,] [options])`, for instance
  `client.ai.assistants.update("assistant-1", { name = "Support" })`. If the path has one id, you
  can pass it first; otherwise pass it by name, like every parameter.
- In the tables of parameters, the last column says what a parameter means and whether it is
  required. It also has the parameter's name in the API if that differs, and its place if that is
  not the path, the query or the body.
- You can also write `filter = { name = ... }` for `filter_name` (`filter[name]` in the API).
- If a name is a Lua keyword, add an underscore, as in `or_ = ...` and `actions.end_(...)`, or write
  `["or"] = ...`.
- You can [pass a file in several ways](guide/files.md), for instance as a path.
- A list returns a [page](reference/pages.md), whose items have the type shown.
- A `string` with a media type is the body as received. You can
  [download](guide/files.md#downloads) it, and every other response, to a file. If the response has
  no body, the function returns `true`.
- *key*: the operation takes an `Idempotency-Key`, as the parameter or the option
  `idempotency_key`, so it may be [retried](reference/retries.md).
- *streams*: the operation can [stream](guide/streaming.md) its response.
- Pass a date or a date-time as ISO 8601 text or a number, Unix time. In responses they are text.
]]

local OWN = {
  ["telnyx.Date"] = "date", ["telnyx.DateTime"] = "date-time", ["telnyx.File"] = "file",
}

-- Whom an operation asks for, where it is not the key's owner.
local AUTHORIZATIONS = {
  none = "needs no key",
  client = "for an OAuth client, by its id and secret",
  ["client?"] = "needs no key; takes the id and secret of an OAuth client",
}

-- Headings become anchors on a forge: letters, digits, "-" and "_" of the text in lower case.
local function anchor(text)
  return (text:lower():gsub("[^%w_-]", ""))
end

local describe

local function describe_all(trees, types, separator)
  local words = {}
  for i, tree in ipairs(trees) do words[i] = describe(tree, types) end
  return table.concat(words, separator)
end

-- Describes a type in text.
function describe(tree, types)
  if tree.kind == "union" then
    return describe_all(tree.of, types, " or ")
  elseif tree.kind == "array" then
    local inner = describe(tree.of, types)
    return "array of " .. (tree.of.kind == "union" and "(" .. inner .. ")" or inner)
  elseif tree.kind == "literal" then
    return "`" .. tree.text:gsub("^'(.*)'$", '"%1"') .. "`"
  elseif tree.of then
    return "table of " .. describe(tree.of[#tree.of], types)
  elseif types.owners[tree.name] then
    local owner = types.owners[tree.name]
    return ("[%s](%s#%s)"):format(tree.name, owner == types.page and "" or owner .. ".md",
      anchor(tree.name))
  end
  return OWN[tree.name] or tree.name
end

local function in_words(text, types)
  return describe(assert(luals.parse(text)), types)
end

local function note(parameter, row)
  local words = {}
  if parameter.required then words[1] = "required" end
  if parameter.nullable then words[#words + 1] = "or `telnyx.null`" end
  if parameter.wire ~= parameter.name then words[#words + 1] = "`" .. parameter.wire .. "`" end
  if key(parameter.name) ~= parameter.name then
    words[#words + 1] = "`" .. parameter.name .. "_`"
  end
  if parameter.place == "headers" then words[#words + 1] = "header" end
  if parameter.place == "form" then words[#words + 1] = "form" end
  if parameter.place == "body" and type(row.body) == "string" then
    words[#words + 1] = "the whole body"
  end
  local text = table.concat(words, ", ")
  if not parameter.words then return text end
  return parameter.words .. (text ~= "" and " (" .. text .. ")" or "")
end

local function add_cells(lines, ...)
  lines[#lines + 1] = ("| %s | %s | %s |"):format(...):gsub(" +|", " |")
end

-- Returns the result of a row's operation, and its special features.
local function answer_of(operation, types)
  local row = operation.row
  local words = { (row.page and "a page of " or "") .. in_words(operation.answer, types) }
  if row.response == "auto" then words[1] = words[1] .. " or string, as the server sends it" end
  if row.accept and row.response then words[1] = ("%s (`%s`)"):format(words[1], row.accept) end
  if row.idempotent then words[#words + 1] = "*key*" end
  if row.stream then words[#words + 1] = "*streams*" end
  if row.auth then words[#words + 1] = AUTHORIZATIONS[row.auth] end
  return table.concat(words, ", ")
end

-- Adds sentences on the requirements of a row's operation.
local function add_remarks(lines, row)
  if row.root then
    lines[#lines + 1] = "The path does not begin with the version of the API.\n"
  end
  if row.one_of then
    lines[#lines + 1] = ("One of `%s` is required.\n"):format(table.concat(row.one_of, "`, `"))
  end
  if row.open then
    lines[#lines + 1] = ("`%s` also takes other names.\n"):format(table.concat(row.open, "`, `"))
  end
  if row.content_type then
    lines[#lines + 1] = ("The body is sent as `%s`.\n"):format(row.content_type)
  end
  if row.whole then
    lines[#lines + 1] = ("What goes into the body may also be given together, as `%s = { ... }`.\n")
      :format(row.whole)
  end
end

-- Returns the better name of an operation that is a WebSocket.
local function opener_of(operation)
  return operation.name:gsub("[^.]+$", "") .. operation.row.websocket
end

local function add_operation(lines, operation, types)
  local row = operation.row
  lines[#lines + 1] = ("### %s\n\n%s.\n"):format(operation.name, operation.summary)
  lines[#lines + 1] = ("`%s %s` %s\n"):format(row[1], row[2],
    row.websocket and ("is a WebSocket, which `%s` opens."):format(opener_of(operation))
    or "returns " .. answer_of(operation, types))
  add_remarks(lines, row)
  if #operation.parameters == 0 then return end
  add_cells(lines, "Parameter", "Type", "")
  lines[#lines + 1] = "|---|---|---|"
  for _, parameter in ipairs(operation.parameters) do
    add_cells(lines, "`" .. parameter.name .. "`", in_words(parameter.type, types),
      note(parameter, row))
  end
  lines[#lines + 1] = ""
end

local function field_note(types, name, field, mark)
  local words = model.field_words(types, name, field)
  if mark == "" then return words or "" end
  return words and words .. " (always)" or "always"
end

local function add_type(lines, name, types)
  local fields = types.types[name]
  lines[#lines + 1] = ("### %s\n"):format(name)
  if type(fields) == "string" then
    lines[#lines + 1] = in_words(fields, types) .. "\n"
    return
  end
  add_cells(lines, "Field", "Type", "")
  lines[#lines + 1] = "|---|---|---|"
  for _, field in ipairs(model.sorted(fields)) do
    local text, mark = fields[field]:match("^(.-)(!?)$")
    add_cells(lines, "`" .. field .. "`", in_words(text, types),
      field_note(types, name, field, mark))
  end
  lines[#lines + 1] = ""
end

-- A page ends in one line feed.
local function page(lines)
  return (table.concat(lines, "\n"):gsub("\n*$", "\n"))
end

--- Returns the page of a top-level resource.
---@param resource telnyx.api.Resource
---@param types telnyx.api.Types
---@return string text
function reference.of_resource(resource, types)
  local contents, lines, own = {}, {}, model.types_of(types, resource.name)
  types.page = resource.name
  model.each(resource, function(each)
    if #each.operations == 0 then return end
    contents[#contents + 1] = ("[%s](#%s)"):format(each.name, anchor(each.name))
    lines[#lines + 1] = ("## %s\n"):format(each.name)
    for _, operation in ipairs(each.operations) do add_operation(lines, operation, types) end
    for _, name in ipairs(each.helpers) do
      lines[#lines + 1] = ("### %s.%s\n"):format(each.name, name)
      lines[#lines + 1] = model.sockets_of(each)[name]
        and "Opens a WebSocket: see [Speech](../guide/speech.md).\n"
        or "Combines other operations: see [Assistants](../guide/assistants.md).\n"
    end
    for _, name in ipairs(each.offline) do
      lines[#lines + 1] = ("### %s.%s\n"):format(each.name, name)
      lines[#lines + 1] = "Sends nothing: see [TeXML](../guide/texml.md).\n"
    end
  end)
  if own[1] then
    local title = ("Types of %s"):format(resource.name)
    contents[#contents + 1] = ("[%s](#types-of-%s)"):format(title, resource.name)
    lines[#lines + 1] = ("## %s\n"):format(title)
    lines[#lines + 1] = "*always*: the field is always there in a response, and required in a "
      .. "parameter.\n"
    for _, name in ipairs(own) do add_type(lines, name, types) end
  end
  local head = { MARK, ("# Operations of %s\n"):format(resource.name),
    "[Operations](../api.md) says how to read this page, and lists those of all resources.\n" }
  if #contents > 1 then head[#head + 1] = table.concat(contents, " ·\n") .. "\n" end
  return page { table.concat(head, "\n"), table.concat(lines, "\n") }
end

--- Returns the page of the types that several resources share.
---@param types telnyx.api.Types
---@return string text
function reference.of_shared(types)
  types.page = "shared"
  local lines = { MARK, "# Types of several resources\n",
    "[Operations](../api.md) says how to read this page. *always*: the field is always there in\n"
      .. "a response, and required in a parameter.\n" }
  for _, name in ipairs(model.types_of(types, "shared")) do add_type(lines, name, types) end
  return page(lines)
end

local json

-- Encodes as JSON, with one line per field.
local function json_text(value, indent)
  if type(value) == "string" then return json.encode(value) end
  if type(value) ~= "table" then return tostring(value) end
  if value[1] ~= nil then return "[" .. json_text(value[1], indent) .. "]" end
  local fields = {}
  for _, field in ipairs(model.sorted(value)) do
    fields[#fields + 1] = ("%s  %q: %s"):format(indent, field,
      json_text(value[field], indent .. "  "))
  end
  return "{\n" .. table.concat(fields, ",\n") .. "\n" .. indent .. "}"
end

--- Returns the page of the webhook events.
---@param types telnyx.api.Types
---@param events { name: string, type: string, example: table }[]
---@return string text
function reference.of_webhooks(types, events)
  json = require "cjson"
  types.page = "webhooks"
  local lines = { MARK, "# Events of webhooks\n",
    "`telnyx.webhooks.unwrap` returns the body of a webhook; `data.event_type` says which event\n"
      .. "it is. `telnyx.webhooks.events()` lists them, and `telnyx.webhooks.example(event_type)`\n"
      .. "returns one to test with. *always*: the field is always there.\n" }
  for _, event in ipairs(events) do
    lines[#lines + 1] = ("## %s\n\n[%s](#%s), for example\n\n```json\n%s\n```\n")
      :format(event.name, event.type, anchor(event.type), json_text(event.example, ""))
  end
  lines[#lines + 1] = "## Types of webhooks\n"
  for _, name in ipairs(model.types_of(types, "webhooks")) do add_type(lines, name, types) end
  return page(lines)
end

local function add_entry(lines, resource, name, words)
  lines[#lines + 1] = ("- [%s](api/%s.md#%s) %s"):format(name, resource.name, anchor(name), words)
end

--- Returns the list of all operations.
---@param resources telnyx.api.Resource[] the top-level ones
---@return string text
function reference.index(resources)
  local contents, lines, count = {}, {}, 0
  for i, resource in ipairs(resources) do
    contents[i] = ("[%s](#%s)"):format(resource.name, anchor(resource.name))
    lines[#lines + 1] = ("\n## %s\n"):format(resource.name)
    model.each(resource, function(each)
      for _, operation in ipairs(each.operations) do
        local row = operation.row
        add_entry(lines, resource, operation.name,
          ("%s: `%s %s`"):format(operation.summary, row[1], row[2]))
        count = count + 1
      end
      for _, name in ipairs(each.helpers) do
        add_entry(lines, resource, each.name .. "." .. name,
          model.sockets_of(each)[name] and "opens a WebSocket" or "made of others")
      end
      for _, name in ipairs(each.offline) do
        add_entry(lines, resource, each.name .. "." .. name, "sends nothing")
      end
    end)
  end
  local number = tostring(count):gsub("(%d)(%d%d%d)$", "%1,%2")
  return page { MARK, INTRODUCTION:format(number), table.concat(contents, " ·\n"),
    table.concat(lines, "\n") }
end

return reference
