-- Writes what follows from the endpoint tables and from tools/api/types: the list of resources, the
-- annotations in lua/telnyx/meta and docs/api.md. Run in the top folder:
--
--   lua tools/api/generate.lua            writes
--   lua tools/api/generate.lua --check    fails where a file differs from what would be written

local meta = dofile "tools/api/meta.lua"
local model = dofile "tools/api/model.lua"
local reference = dofile "tools/api/reference.lua"

local NAMES_HEADER = [[
-- The names of the top-level resources. Written by tools/api/generate.lua.

return {
]]

local function names_module(names)
  local lines = {}
  for i, name in ipairs(names) do lines[i] = ("  %s = true,\n"):format(name) end
  return NAMES_HEADER .. table.concat(lines) .. "}\n"
end

-- The files by path.
local function generated()
  local names = model.resource_names()
  local files = {
    ["lua/telnyx/meta/resources.lua"] = meta.of_client(names),
    ["lua/telnyx/resource_names.lua"] = names_module(names),
  }
  local pages = {}
  for i, name in ipairs(names) do
    local resource, types = model.read(name)
    files[("lua/telnyx/meta/%s.lua"):format(name)] = meta.of_resource(resource, types)
    pages[i] = reference.of_resource(resource, types)
  end
  files["docs/api.md"] = reference.page(pages)
  return files
end

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local failed = false
local files = generated()
for _, path in ipairs(model.sorted(files)) do
  if read(path) ~= files[path] then
    if arg[1] == "--check" then
      io.stderr:write(("'%s' differs from what is generated: run 'make api'\n"):format(path))
      failed = true
    else
      write(path, files[path])
    end
  end
end
os.exit(failed and 1 or 0)
