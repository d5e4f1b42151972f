-- Folders with their own endpoint tables, types and overlay, for tools/api/openapi.lua.

local cjson = require "cjson"
local files = require "spec.support.files"

local interpreter = require "spec.support.interpreter"

local tables = dofile "tools/api/tables.lua"
local write_types = dofile "tools/api/format_types.lua"

local api_folder = {}
api_folder.__index = api_folder

local VERSION = [[
return {
  version = "1.2.3",
  api = {
    operations = 0,
    sources = { document = { date = "2020-01-01", operations = 0, sha256 = "" } },
  },
}
]]

-- All of them are in the document that was there before.
local function records(rows)
  local lines = {}
  for name in pairs(rows) do
    lines[#lines + 1] = ("  [%q] = { \"2020-01-01\", \"document\" },\n"):format(name)
  end
  return "return {\n" .. table.concat(lines) .. "}\n"
end

--- Creates a folder.
---@param rows table<string, table>
---@param overlay string|nil the Lua source of a table
---@param types table<string, table>|nil by resource
---@return table folder
function api_folder.new(rows, overlay, types)
  local path = os.tmpname()
  os.remove(path)
  os.execute(("mkdir -p %s/lua/telnyx/resources %s/tools/api/types"):format(path, path))
  local self = setmetatable({ path = path }, api_folder)
  tables.write(path .. "/lua/telnyx/resources", rows)
  files.write(path .. "/lua/telnyx/version.lua", VERSION)
  files.write(path .. "/tools/api/overlay.lua", "return " .. (overlay or "{}"))
  files.write(path .. "/tools/api/sources.lua", records(rows))
  for name, each in pairs(types or {}) do
    files.write(("%s/tools/api/types/%s.lua"):format(path, name),
      write_types(name, each, each.types))
  end
  return self
end

--- Creates a copy of this tree's tables.
---@return table folder
function api_folder.copy()
  local self = api_folder.new({})
  os.execute(("cp -r lua/telnyx/resources lua/telnyx/version.lua %s/lua/telnyx/"):format(self.path))
  os.execute(("cp -r tools/api/types tools/api/overlay.lua tools/api/sources.lua %s/tools/api/")
    :format(self.path))
  return self
end

--- Runs the tool on a document.
---@param document table|string or the path of its file
---@param options string|nil
---@return string output
---@return integer status
function api_folder:take_in(document, options)
  local path = document
  if type(document) == "table" then
    path = self.path .. "/document.json"
    files.write(path, cjson.encode(document))
  end
  local pipe = assert(io.popen(("tools/lua %s tools/api/openapi.lua --root %s %s %s 2>&1; echo $?")
    :format(interpreter.version, self.path, options or "", interpreter.quote(path))))
  local output, status = pipe:read("*a"):match("^(.*)(%d+)%s*$")
  pipe:close()
  return output, tonumber(status)
end

--- Returns the contents of its files, by path.
---@return table<string, string>
function api_folder:files()
  local found = {}
  local pipe = assert(io.popen(("cd %s && find lua tools -type f"):format(self.path)))
  for name in pipe:lines() do found[name] = tables.read_file(self.path .. "/" .. name) end
  pipe:close()
  return found
end

--- Returns its operations.
---@return table<string, table> rows by name
function api_folder:rows()
  return tables.read(self.path .. "/lua/telnyx/resources")
end

--- Returns the value of one of its files.
---@param name string
---@return any
function api_folder:load(name)
  return dofile(self.path .. "/" .. name)
end

function api_folder:remove()
  os.execute("rm -rf " .. self.path)
end

return api_folder
