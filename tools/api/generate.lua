-- A generator of everything derived from the endpoint tables, tools/api/types, tools/api/words and
-- the elements of TeXML: the list of resources, lua/telnyx/details, the annotations in
-- lua/telnyx/meta, docs/api.md, the pages in docs/api and the skills in docs/skills. It removes
-- generated files of deleted resources.
-- Run in the top folder:
--
--   lua tools/api/generate.lua            writes and removes
--   lua tools/api/generate.lua --check    fails where there would be something to do

local details = dofile "tools/api/details.lua"
local events = dofile "tools/api/events.lua"
local meta = dofile "tools/api/meta.lua"
local model = dofile "tools/api/model.lua"
local reference = dofile "tools/api/reference.lua"
local skills = dofile "tools/api/skills/skills.lua"
local tables = dofile "tools/api/tables.lua"
local texml_documents = dofile "tools/api/texml_documents.lua"

local MARK = "Written by tools/api/generate.lua"

local NAMES_HEADER = [[
-- The names of the top-level resources. Written by tools/api/generate.lua.

return {
]]

local function names_module(names)
  local lines = {}
  for i, name in ipairs(names) do lines[i] = ("  %s = true,\n"):format(name) end
  return NAMES_HEADER .. table.concat(lines) .. "}\n"
end

-- Returns the files by path.
local function generated()
  local names, types = model.resource_names(), model.types()
  local files = {
    ["lua/telnyx/meta/shared.lua"] = meta.of_shared(types),
    ["lua/telnyx/meta/webhooks.lua"] = meta.of_webhooks(types) .. events.alias(types),
    ["lua/telnyx/webhook_events.lua"] = events.module(types),
    ["docs/api/shared.md"] = reference.of_shared(types),
    ["docs/api/webhooks.md"] = reference.of_webhooks(types, events.all(types)),
    ["lua/telnyx/meta/resources.lua"] = meta.of_client(names),
    ["lua/telnyx/api/names.lua"] = names_module(names),
    ["lua/telnyx/meta/texml_documents.lua"] = texml_documents(),
  }
  local all = {}
  for i, name in ipairs(names) do
    local resource = model.read(name, types)
    files[("lua/telnyx/details/%s.lua"):format(name)] = details(resource)
    files[("lua/telnyx/meta/%s.lua"):format(name)] = meta.of_resource(resource, types)
    files[("docs/api/%s.md"):format(name)] = reference.of_resource(resource, types)
    all[i] = resource
  end
  files["docs/api.md"] = reference.index(all)
  for path, text in pairs(skills.files(all, types)) do files[path] = text end
  return files
end

-- Returns the files that are marked as generated, but no longer are.
local function stale(files)
  local found = {}
  local pipe = assert(io.popen("ls lua/telnyx/details/*.lua lua/telnyx/meta/*.lua docs/api/*.md "
    .. "docs/skills/*/SKILL.md 2>/dev/null"))
  for path in pipe:lines() do
    if not files[path] and tables.read_file(path):find(MARK, 1, true) then
      found[#found + 1] = path
    end
  end
  pipe:close()
  return found
end

-- Skills are in folders of their own.
local function make_folder_of(path)
  if path:find("^docs/skills/") then os.execute("mkdir -p " .. path:match("^(.*)/")) end
end

local is_check = arg[1] == "--check"
local failed = false

local function complain(text, path)
  io.stderr:write(text:format(path), ": run 'make api'\n")
  failed = true
end

local files = generated()
for _, path in ipairs(model.sorted(files)) do
  if not is_check then
    make_folder_of(path)
    tables.write_file(path, files[path])
  elseif tables.read_file(path) ~= files[path] then
    complain("'%s' differs from what is generated", path)
  end
end
for _, path in ipairs(stale(files)) do
  if is_check then complain("'%s' is of no resource", path) else assert(os.remove(path)) end
end
os.exit(failed and 1 or 0)
