-- A reader and writer of the endpoint tables in a folder.

local write_source = dofile "tools/api/format.lua"

local tables = {}

local HEADER = [[
-- The endpoints of `%s`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.]]

-- A resource with more operations than LARGE is split; a branch with fewer than SMALL_BRANCH is
-- not.
local LARGE, SMALL_BRANCH = 60, 5

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

local function size_of(tree)
  if is_row(tree) then return 1 end
  local count = 0
  for _, entry in pairs(tree) do count = count + size_of(entry) end
  return count
end

-- Returns the part of a tree that stays in its file, when its larger branches get their own files.
local function split(tree, name)
  if size_of(tree) <= LARGE then return tree, {} end
  local rest, branches = {}, {}
  for child, entry in pairs(tree) do
    local own = not is_row(entry) and size_of(entry) >= SMALL_BRANCH
    rest[child] = own and name .. "." .. child or entry
    if own then branches[child] = entry end
  end
  return rest, branches
end

local function write_table(folder, name, tree)
  tables.write_file(path_of(folder, name), write_source(HEADER:format(name), tree))
end

local function write_resource(folder, name, tree)
  local rest, branches = split(tree, name)
  local inner = folder .. "/" .. name
  for _, child in ipairs(tables.files(inner)) do
    if not branches[child] then os.remove(path_of(inner, child)) end
  end
  if next(branches) then os.execute("mkdir -p " .. quote(inner)) end
  for child, branch in pairs(branches) do write_table(folder, name .. "." .. child, branch) end
  write_table(folder, name, rest)
end

--- Writes all operations; removes files without operations.
---@param folder string
---@param rows table<string, table> by name
function tables.write(folder, rows)
  local trees = trees_of(rows)
  for _, name in ipairs(tables.files(folder)) do
    if not trees[name] then
      os.remove(path_of(folder, name))
      for _, child in ipairs(tables.files(folder .. "/" .. name)) do
        os.remove(path_of(folder, name .. "." .. child))
      end
    end
  end
  for name, tree in pairs(trees) do write_resource(folder, name, tree) end
end

return tables
