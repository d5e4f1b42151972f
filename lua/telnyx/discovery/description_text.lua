--- Descriptions as text. Their code can be pasted as it is.

local lookup = require "telnyx.api.lookup"
local lua_key = require "telnyx.support.lua_names"
local tree = require "telnyx.api.tree"
local value_words = require "telnyx.discovery.value_words"

local text = {}

local WIDTH = 78

local TYPES = { object = "table", datetime = "date-time" }

local ANSWERS = {
  json = "the response as a table",
  text = "the response as a string",
  binary = "the response as a string of bytes",
  none = "true",
  auto = "the response as a table or a string, by its Content-Type",
}

local AUTH = {
  none = "Needs no key.",
  client = "Needs the client_id and client_secret of an OAuth client.",
  ["client?"] = "Needs no key; sends client_id and client_secret if there are any.",
}

local function written(name)
  return lua_key.path("telnyx." .. name)
end

local function last(name)
  return lua_key.key(name:match("[^.]+$"))
end

local function type_of(parameter)
  local name, array = parameter.type:match("^(%a+)(.*)$")
  return (TYPES[name] or name) .. array
end

-- Formats rows of cells in columns.
local function add_columns(lines, rows)
  local widths = {}
  for _, row in ipairs(rows) do
    for column, cell in ipairs(row) do
      widths[column] = math.max(widths[column] or 0, #cell)
    end
  end
  for _, row in ipairs(rows) do
    local cells = {}
    for column, cell in ipairs(row) do cells[column] = cell .. (" "):rep(widths[column] - #cell) end
    lines[#lines + 1] = ("  " .. table.concat(cells, "  ")):gsub("%s+$", "")
  end
end

local function ids_of(self)
  local ids = {}
  for _, parameter in ipairs(self.parameters) do
    if parameter.place == "path" then ids[#ids + 1] = parameter.name end
  end
  return ids
end

-- Returns the required parameters, followed by dots if there are more.
local function fields_of(self, id)
  local fields, others = {}, false
  for _, parameter in ipairs(self.parameters) do
    if parameter.required and parameter.name ~= id then
      fields[#fields + 1] = ("%s = %s"):format(lua_key.key(parameter.name), type_of(parameter))
    elseif not parameter.required then
      others = true
    end
  end
  if others then fields[#fields + 1] = "..." end
  return fields
end

local function call_of(self)
  local ids = ids_of(self)
  local id = #ids == 1 and ids[1] or nil
  local fields = fields_of(self, id)
  local given = #fields > 0 and ("{ %s }"):format(table.concat(fields, ", "))
  if id then return ("%s(%s)"):format(written(self.name), id .. (given and ", " .. given or "")) end
  return written(self.name) .. (given and " " .. given or "()")
end

-- The number of values to show: the first ones show their kind.
local MOST_VALUES = 12

local function values_of(values)
  local quoted = {}
  for index = 1, math.min(#values, MOST_VALUES) do quoted[index] = ("%q"):format(values[index]) end
  if #values > MOST_VALUES then quoted[#quoted + 1] = "…" end
  return table.concat(quoted, " | ")
end

local function note_of(parameter, is_helper)
  local words = { parameter.required and "required" or nil }
  if parameter.nullable then words[#words + 1] = "may be telnyx.null" end
  if is_helper then return table.concat(words, ", ") end
  if parameter.wire ~= parameter.name then words[#words + 1] = parameter.wire end
  if parameter.place == "headers" then words[#words + 1] = "header" end
  words[#words + 1] = value_words(parameter, parameter.name)
  if parameter.values then words[#words + 1] = values_of(parameter.values) end
  local note = table.concat(words, ", ")
  if not parameter.about then return note end
  return parameter.about .. (note ~= "" and " (" .. note .. ")" or "")
end

local function add_parameters(lines, self)
  local rows = {}
  for index, parameter in ipairs(self.parameters) do
    rows[index] = { lua_key.key(parameter.name), type_of(parameter),
      note_of(parameter, self.kind == "helper") }
  end
  if #rows > 0 then lines[#lines + 1] = "" end
  add_columns(lines, rows)
end

local function answer_of(self)
  if self.websocket then return "Opens a WebSocket, and returns a stream." end
  if self.page then return "Returns a page: page:each() iterates over the items of all pages." end
  return ("Returns %s."):format(ANSWERS[self.response])
end

--- Formats an operation.
---@param self telnyx.Description
---@return string
function text.operation(self)
  local lines = { call_of(self), self.about and self.about .. "." or nil }
  lines[#lines + 1] = ("%s %s"):format(self.method, self.path)
  local function add(line, ...) if line then lines[#lines + 1] = line:format(...) end end
  add_parameters(lines, self)
  add ""
  add(self.one_of and "One of %s is required.", table.concat(self.one_of or {}, ", "))
  add(self.open and "%s also takes other names.", table.concat(self.open or {}, ", "))
  add(self.whole and "You can also pass the whole body, as %s = { ... }.", self.whole)
  add(answer_of(self))
  add(self.stream and "With stream = true it returns a stream.")
  add(self.idempotent and "Takes an idempotency_key; the client makes one if you pass none.")
  add(AUTH[self.auth])
  return table.concat(lines, "\n")
end

--- Formats a helper.
---@param self telnyx.Description
---@return string
function text.helper(self)
  local lines = { call_of(self), self.about }
  add_parameters(lines, self)
  return table.concat(lines, "\n")
end

local function about_of(name)
  local details = require("telnyx.details." .. name:match("^[^.]+"))[name]
  return details and details[1] or ""
end

local function operations_in(name)
  local count = 0
  tree.each(lookup.find(name), name, function(_, row)
    if row then count = count + 1 end
  end)
  return count == 1 and "1 operation" or ("%d operations"):format(count)
end

local function wrapped(names)
  local lines, line = {}, " "
  for index, name in ipairs(names) do
    local item = " " .. name .. (names[index + 1] and "," or "")
    if #line + #item > WIDTH then
      lines[#lines + 1] = line
      line = " "
    end
    line = line .. item
  end
  lines[#lines + 1] = line
  return lines
end

local function whole(self)
  local lines = wrapped(self.resources)
  table.insert(lines, 1, "telnyx")
  lines[#lines + 1] = ""
  lines[#lines + 1] = 'telnyx.describe "messages" lists the operations of one.'
  return table.concat(lines, "\n")
end

--- Formats a resource; for the whole API only names, to avoid loading all of it.
---@param self telnyx.Description
---@return string
function text.resource(self)
  if self.name == "" then return whole(self) end
  local lines, rows = { written(self.name), "" }, {}
  for _, name in ipairs(self.operations) do
    local row = lookup.find(name)
    rows[#rows + 1] = { last(name), ("%s %s"):format(row[1], row[2]), about_of(name) }
  end
  for _, name in ipairs(self.helpers) do
    rows[#rows + 1] = { last(name), (lookup.find(name)).about }
  end
  for _, name in ipairs(self.resources) do rows[#rows + 1] = { last(name), operations_in(name) } end
  add_columns(lines, rows)
  return table.concat(lines, "\n")
end

return text
