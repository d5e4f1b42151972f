-- Writes docs/api.md: every operation with its parameters and what it returns, and the types of
-- both.

local luals = dofile "tools/api/luals.lua"
local model = dofile "tools/api/model.lua"

local reference = {}

local INTRODUCTION = [[
# Operations

Every function of a client: what it sends, what it takes and what it returns. `make api` writes
this page out of the endpoint tables.

- A function is called as `client.NAME([id,] [parameters,] [options])`, for instance
  `client.ai.assistants.update("assistant-1", { name = "Support" })`. Where the path has one id,
  that may come first; otherwise it is a parameter by its name.
- A parameter has the name of the left column. The right column has its name in the API where that
  is another one, and its place where that is neither the path, the query nor the body.
- `filter_name` for `filter[name]` may be written `filter = { name = ... }` as well.
- A page is a [page](../README.md#pages) of items of the type that is named.
- *key*: the operation takes an `Idempotency-Key`, so it may be [repeated](../README.md#retries).
  *streams*: it can answer piece by piece.
- A date or a date-time is ISO 8601 text or a number, Unix time. In answers they are text.
]]

local OWN = {
  ["telnyx.Date"] = "date", ["telnyx.DateTime"] = "date-time", ["telnyx.File"] = "file",
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

-- A type in words.
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
  elseif types[tree.name] then
    return ("[%s](#%s)"):format(tree.name, anchor(tree.name))
  end
  return OWN[tree.name] or tree.name
end

local function in_words(text, types)
  return describe(assert(luals.parse(text)), types)
end

local function note(parameter)
  local words = {}
  if parameter.required then words[1] = "required" end
  if parameter.wire ~= parameter.name then words[#words + 1] = "`" .. parameter.wire .. "`" end
  if parameter.place == "headers" then words[#words + 1] = "header" end
  if parameter.place == "form" then words[#words + 1] = "form" end
  return table.concat(words, ", ")
end

local function add_cells(lines, ...)
  lines[#lines + 1] = ("| %s | %s | %s |"):format(...):gsub(" +|", " |")
end

local function add_operation(lines, operation, types)
  local row = operation.row
  local answer = in_words(operation.answer, types)
  local marks = (row.idempotent and ", *key*" or "") .. (row.stream and ", *streams*" or "")
  lines[#lines + 1] = ("### %s\n"):format(operation.name)
  lines[#lines + 1] = ("`%s %s` returns %s%s%s\n"):format(row[1], row[2],
    row.page and "a page of " or "", answer, marks)
  if row.one_of then
    lines[#lines + 1] = ("One of `%s` is required.\n"):format(table.concat(row.one_of, "`, `"))
  end
  if #operation.parameters == 0 then return end
  add_cells(lines, "Parameter", "Type", "")
  lines[#lines + 1] = "|---|---|---|"
  for _, parameter in ipairs(operation.parameters) do
    add_cells(lines, "`" .. parameter.name .. "`", in_words(parameter.type, types), note(parameter))
  end
  lines[#lines + 1] = ""
end

local function add_type(lines, name, fields, types)
  lines[#lines + 1] = ("### %s\n"):format(name)
  if type(fields) == "string" then
    lines[#lines + 1] = in_words(fields, types) .. "\n"
    return
  end
  add_cells(lines, "Field", "Type", "")
  lines[#lines + 1] = "|---|---|---|"
  for _, field in ipairs(model.sorted(fields)) do
    local text, mark = fields[field]:match("^(.-)(!?)$")
    add_cells(lines, "`" .. field .. "`", in_words(text, types), mark == "!" and "always" or "")
  end
  lines[#lines + 1] = ""
end

--- What the page says of a top-level resource.
---@param resource telnyx.api.Resource
---@param types table<string, table|string>
---@return string text
function reference.of_resource(resource, types)
  local contents, lines = {}, {}
  model.each(resource, function(each)
    if #each.operations == 0 then return end
    contents[#contents + 1] = ("[%s](#%s)"):format(each.name, anchor(each.name))
    lines[#lines + 1] = ("## %s\n"):format(each.name)
    for _, operation in ipairs(each.operations) do add_operation(lines, operation, types) end
    for _, name in ipairs(each.helpers) do
      lines[#lines + 1] = ("### %s.%s\n"):format(each.name, name)
      lines[#lines + 1] = "Made of other operations: see [Assistants](guide/assistants.md).\n"
    end
  end)
  if next(types) then
    local title = ("Types of %s"):format(resource.name)
    contents[#contents + 1] = ("[%s](#types-of-%s)"):format(title, resource.name)
    lines[#lines + 1] = ("## %s\n"):format(title)
    lines[#lines + 1] = "*always*: the field is always there in an answer, and required in a "
      .. "parameter.\n"
    for _, name in ipairs(model.sorted(types)) do add_type(lines, name, types[name], types) end
  end
  return table.concat(contents, " ·\n") .. "\n\n" .. table.concat(lines, "\n")
end

--- The whole page.
---@param parts string[] of its resources
---@return string text
function reference.page(parts)
  local text = INTRODUCTION .. "\n" .. table.concat(parts, "\n")
  return (text:gsub("\n+$", "\n"))
end

return reference
