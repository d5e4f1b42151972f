-- A reader and writer of the endpoint tables in a folder.

local write_source = dofile "tools/api/format.lua"

local tables = {}

local HEADER = [[
-- The endpoints of `%s`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.]]

-- A file of more octets than LARGE is split: its branches of more than SMALL get their own files. A
-- process reads those of the operations that it calls.
local LARGE, SMALL = 4096, 512

local function is_row(entry)
  return type(entry[1]) == "string"
end

-- ------------------------------------------------------------------------------------ files

local function quote(path)
  return "'" .. path:gsub("'", "'\\''") .. "'"
end

local function path_of(folder, name)
  return ("%s/%s.lua"):format(folder, (name:gsub("%.", "/")))
end

--- Returns the contents of a file.
---@param path string
---@return string|nil text
function tables.read_file(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

--- Writes a file if its contents differ.
---@param path string
---@param text string
---@return boolean written
function tables.write_file(path, text)
  if tables.read_file(path) == text then return false end
  local file = assert(io.open(path, "wb"))
  file:write(text)
  assert(file:close())
  return true
end

--- Returns the names of the Lua files in a folder, without extensions and in order.
---@param folder string
---@return string[]
function tables.files(folder)
  local found = {}
  local pipe = assert(io.popen(("LC_ALL=C ls %s 2>/dev/null"):format(quote(folder))))
  for file in pipe:lines() do found[#found + 1] = file:match("^(.+)%.lua$") end
  pipe:close()
  return found
end

-- ---------------------------------------------------------------------------------- reading

local function add_rows(rows, folder, name, resource)
  for child, entry in pairs(resource) do
    if type(entry) == "string" then entry = dofile(path_of(folder, entry)) end
    if is_row(entry) then
      rows[name .. "." .. child] = entry
    else
      add_rows(rows, folder, name .. "." .. child, entry)
    end
  end
end

--- Reads all operations.
---@param folder string "lua/telnyx/resources"
---@return table<string, table> rows by name
function tables.read(folder)
  local rows = {}
  for _, name in ipairs(tables.files(folder)) do
    add_rows(rows, folder, name, dofile(path_of(folder, name)))
  end
  return rows
end

-- ---------------------------------------------------------------------------------- writing

-- Returns resources by name, as trees.
local function trees_of(rows)
  local trees = {}
  for operation, row in pairs(rows) do
    local node = trees
    for part in operation:gmatch("([^.]+)%.") do
      node[part] = node[part] or {}
      node = node[part]
    end
    local name = operation:match("[^.]+$")
    if node[name] or is_row(node) then
      error(("'%s' is both an operation and a resource"):format(operation), 0)
    end
    node[name] = row
  end
  return trees
end

local function source_of(name, tree)
  return write_source(HEADER:format(name), tree)
end

-- Adds the sources of a resource, and of its branches with their own files, by name.
local function add_sources(sources, name, tree)
  if #source_of(name, tree) > LARGE then
    local rest = {}
    for child, entry in pairs(tree) do
      local branch = name .. "." .. child
      local is_own = not is_row(entry) and #source_of(branch, entry) > SMALL
      if is_own then add_sources(sources, branch, entry) end
      rest[child] = is_own and branch or entry
    end
    tree = rest
  end
  sources[name] = source_of(name, tree)
end

-- Returns the names of all files, those of branches included.
local function written(folder)
  local names = {}
  local pipe = assert(io.popen(("cd %s && find . -name '*.lua'"):format(quote(folder))))
  for path in pipe:lines() do names[path:match("^%./(.+)%.lua$"):gsub("/", ".")] = true end
  pipe:close()
  return names
end

--- Writes all operations; removes files without operations.
---@param folder string
---@param rows table<string, table> by name
function tables.write(folder, rows)
  local sources = {}
  for name, tree in pairs(trees_of(rows)) do add_sources(sources, name, tree) end
  for name in pairs(written(folder)) do
    if not sources[name] then os.remove(path_of(folder, name)) end
  end
  for name, source in pairs(sources) do
    local path = path_of(folder, name)
    if name:find(".", 1, true) then os.execute("mkdir -p " .. quote(path:match("^(.*)/"))) end
    tables.write_file(path, source)
  end
end

return tables
