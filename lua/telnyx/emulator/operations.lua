-- The operations of the API by method and path, served by the emulator or not.

local resources = require "telnyx.api.tables"

local operations = {}

local all

-- Returns a path as a pattern, and the number of its literal characters.
local function pattern_of(path)
  local literal = path:gsub("{[^}]+}", "")
  return "^" .. path:gsub("%p", "%%%0"):gsub("%%{[^}]-%%}", "[^/]+") .. "$", #literal
end

local function collect(rows, name)
  for key, entry in pairs(rows) do
    entry = resources.rows(entry)
    local full_name = name .. "." .. key
    if resources.is_operation(entry) then
      local path = entry[2]:gsub("^/v2/", "/")
      local pattern, rank = pattern_of(path)
      all[#all + 1] = { name = full_name, method = entry[1], path = path, pattern = pattern,
        rank = rank, is_root = entry.root or false }
    else
      collect(entry, full_name)
    end
  end
end

-- The tables of all resources are large: they are read only for requests that the emulator does
-- not serve.
local function read()
  if all then return all end
  all = {}
  for name in pairs(resources.names()) do collect(resources.rows(name), name) end
  table.sort(all, function(a, b)
    if a.rank ~= b.rank then return a.rank > b.rank end
    return a.name < b.name
  end)
  return all
end

--- Finds the operation of a request.
---@param method string
---@param path string without "/v2"
---@param is_root boolean whether the path is not below "/v2"
---@return string|nil name "messaging_profiles.create"
function operations.at(method, path, is_root)
  for _, operation in ipairs(read()) do
    if operation.method == method and operation.is_root == is_root
      and path:find(operation.pattern) then
      return operation.name
    end
  end
end

local function without_names(path)
  return (path:gsub("{[^}]+}", "{}"))
end

--- Lists the operations that a router has.
---@param router table
---@return string[] names in order
function operations.served(router)
  local names = {}
  for _, operation in ipairs(read()) do
    local route = router:find(operation.method, (operation.path:gsub("{[^}]+}", "id")))
    -- /phone_numbers/jobs must not be taken for /phone_numbers/{id}
    if route and without_names(route.template) == without_names(operation.path) then
      names[#names + 1] = operation.name
    end
  end
  table.sort(names)
  return names
end

return operations
