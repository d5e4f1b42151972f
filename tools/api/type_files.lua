-- A reader and writer of tools/api/types: a file for each top-level resource, with the types that
-- only its operations use, and `shared` with those of several.

local copy = dofile "tools/api/copy.lua"
local luals = dofile "tools/api/luals.lua"
local sorted = dofile "tools/api/sorted.lua"
local tables = dofile "tools/api/tables.lua"
local write_types = dofile "tools/api/format_types.lua"

local type_files = {}

type_files.SHARED = "shared"

local function path_of(folder, name)
  return ("%s/%s.lua"):format(folder, name)
end

--- Reads all types.
---@param folder string "tools/api/types"
---@return table types { answers, parameters, types, facts }
function type_files.read(folder)
  local all = { answers = {}, parameters = {}, types = {}, facts = {} }
  for _, name in ipairs(tables.files(folder)) do
    local file = dofile(path_of(folder, name))
    for group, entries in pairs(all) do
      for key, entry in pairs(file[group] or {}) do entries[key] = entry end
    end
  end
  return all
end

-- Records that a resource uses the types in a value, and the types in those.
local function reach(value, types, owners, resource)
  if type(value) == "table" then
    for _, inner in pairs(value) do reach(inner, types, owners, resource) end
    return
  end
  luals.replace_names(value, function(name)
    if types[name] == nil or owners[name] == resource or owners[name] == type_files.SHARED then
      return
    end
    owners[name] = owners[name] and type_files.SHARED or resource
    reach(types[name], types, owners, resource)
  end)
end

-- Types used by a shared type are shared.
local function share_all(types, owners)
  for _, name in ipairs(sorted(owners)) do
    if owners[name] == type_files.SHARED then
      reach(types[name], types, owners, type_files.SHARED)
    end
  end
end

-- Returns the owner of each type.
local function owners_of(all)
  local owners = {}
  for _, group in ipairs { "answers", "parameters" } do
    for _, operation in ipairs(sorted(all[group])) do
      reach(all[group][operation], all.types, owners, operation:match("^[^.]+"))
    end
  end
  share_all(all.types, owners)
  return owners
end

local function split(all)
  local files, owners = {}, owners_of(all)
  local function file(name)
    files[name] = files[name] or { answers = {}, parameters = {}, types = {}, facts = {} }
    return files[name]
  end
  for _, group in ipairs { "answers", "parameters" } do
    for operation, entry in pairs(all[group]) do
      if next(type(entry) == "table" and entry or { entry }) then
        file(operation:match("^[^.]+"))[group][operation] = copy(entry)
      end
    end
  end
  for name, entry in pairs(all.types) do
    if owners[name] then file(owners[name]).types[name] = copy(entry) end
  end
  for place, fact in pairs(all.facts) do
    -- "calls.dial to" of an operation, "Call.state" of a type
    local owner = place:find(" ", 1, true) and place:match("^[^.]+")
      or owners[place:match("^[^.]+")]
    if owner then file(owner).facts[place] = copy(fact) end
  end
  return files
end

--- Writes all types; removes files without types.
---@param folder string
---@param all table
function type_files.write(folder, all)
  local files = split(all)
  for _, name in ipairs(tables.files(folder)) do
    if not files[name] then os.remove(path_of(folder, name)) end
  end
  for name, types in pairs(files) do
    tables.write_file(path_of(folder, name), write_types(name, types, types.types))
  end
end

return type_files
