-- Comparison of the documentation with the code: options, with their defaults and environment
-- variables, in docs/reference/options.md; operations in docs/reference/operations.md; the numbers
-- of operations and resources there and in README.md. Fails if they differ.

local environment = require "telnyx.settings.environment"
local options = require "telnyx.settings.options"
local resources = require "telnyx.api.tables"
local rows = { ai = resources.whole("ai") }

local OPERATIONS = 45
local RETURNS = { text = "string", none = "`true`" }

local OPTIONS_PAGE = "docs/reference/options.md"
local OPERATIONS_PAGE = "docs/reference/operations.md"

local problems = {}
local page  -- that is being checked

local function complain(text, ...)
  problems[#problems + 1] = page .. ": " .. text:format(...)
end

-- The tables of a page: lists of rows, each a list of cells, under the text before them.
local function read_tables()
  local tables, text, current = {}, "", nil
  for line in io.lines(page) do
    if line:find("^|") then
      if not current then
        current = { title = text }
        tables[#tables + 1] = current
      end
      local cells = {}
      for cell in line:gmatch("|([^|]*)") do cells[#cells + 1] = cell:match("^%s*(.-)%s*$") end
      current[#current + 1] = cells
    elseif line:find("%S") then
      text, current = line, nil
    end
  end
  return tables
end

local function find_table(tables, title)
  for _, found in ipairs(tables) do
    if found.title == title then return found end
  end
  complain("there is no table under '%s'", title)
  return {}
end

-- The first cell of a row, without its backquotes, to the row.
local function by_name(found)
  local named = {}
  for _, cells in ipairs(found) do
    local name = cells[1]:match("^`([%w_.]+)`$")
    if name then named[name] = cells end
  end
  return named
end

local function without(all, ...)
  local rest = {}
  for name in pairs(all) do rest[name] = true end
  for _, others in ipairs { ... } do
    for name in pairs(others) do rest[name] = nil end
  end
  return rest
end

local function intersection(first, second)
  return without(first, without(first, second))
end

local function check_options(tables, title, expected)
  local described = by_name(find_table(tables, title))
  for name in pairs(without(expected, described)) do
    complain("option '%s' is missing under '%s'", name, title)
  end
  for name, cells in pairs(described) do
    local default, variable = options.defaults[name], environment.names[name]
    if not expected[name] then
      complain("option '%s' does not belong under '%s'", name, title)
    end
    if default and cells[3]:gsub("`", "") ~= tostring(default) then
      complain("the default of '%s' is %s, not %s", name, tostring(default), cells[3])
    end
    if variable and not cells[4]:find("`" .. variable .. "`", 1, true) then
      complain("option '%s' does not name its variable '%s'", name, variable)
    end
  end
end

local function find_row(name)
  local row = rows
  for part in name:gmatch("[^.]+") do row = row and row[part] end
  return row
end

local function required(row)
  if row.one_of then return "`" .. table.concat(row.one_of, "` or `") .. "`" end
  local names = {}
  for _, place in ipairs { "query", "body", "form" } do
    for name, kind in pairs(row[place] or {}) do
      if kind:find("!", 1, true) then names[#names + 1] = "`" .. name .. "`" end
    end
  end
  table.sort(names)
  return table.concat(names, ", ")
end

local function check_operations(tables, title)
  local count = 0
  for name, cells in pairs(by_name(find_table(tables, title))) do
    local row = find_row(name)
    count = count + 1
    if not row then
      complain("there is no operation '%s'", name)
    else
      local expected = { ("`%s %s`"):format(row[1], row[2]), required(row),
        row.page and "page" or RETURNS[row.response] or "table" }
      for index, text in ipairs(expected) do
        if cells[index + 1] ~= text then
          complain("'%s': '%s' expected, got '%s'", name, text, tostring(cells[index + 1]))
        end
      end
    end
  end
  if count ~= OPERATIONS then complain("%d operations expected, got %d", OPERATIONS, count) end
end

local function count_operations(tree)
  local count = 0
  for _, entry in pairs(tree) do
    count = count + (type(entry[1]) == "string" and 1 or count_operations(entry))
  end
  return count
end

-- How many there are of something, as in "1,251 operations".
local function check_count(text, noun, count)
  local number = tostring(count):gsub("(%d)(%d%d%d)$", "%1,%2")
  if not text:find("%f[%d]" .. number .. " " .. noun) then
    complain("'%s %s' is missing", number, noun)
  end
end

local function check_counts()
  local file = assert(io.open(page, "rb"))
  local text = file:read("*a")
  file:close()
  local operations, found = 0, 0
  for name in pairs(resources.names()) do
    operations = operations + count_operations(resources.whole(name))
    found = found + 1
  end
  check_count(text, "operations", operations)
  check_count(text, "resources", found)
end

local shared = intersection(options.derived, options.call)
local of_requests = without(options.request, options.call)
of_requests.body = true

local SECTIONS = {
  ["Options of `telnyx.new`, `client.with` and of every call:"] = shared,
  ["Options of `telnyx.new` and `client.with`:"] = without(options.derived, shared),
  ["Options of `telnyx.new` alone, since derived clients share the connections:"] =
    without(options.client, options.derived),
  ["Options of a call alone:"] = without(options.call, shared),
  ["Options of `client.request` alone, beside those of a call:"] = of_requests,
}
page = OPTIONS_PAGE
local tables = read_tables()
for title, expected in pairs(SECTIONS) do check_options(tables, title, expected) end

page = OPERATIONS_PAGE
check_operations(read_tables(), "`Takes` lists the other required ones.")
check_counts()

page = "README.md"
check_counts()

for _, problem in ipairs(problems) do io.stderr:write(problem, "\n") end
os.exit(#problems == 0 and 0 or 1)
