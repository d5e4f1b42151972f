-- Keeps assistants in files: brings those of an account to the state in a folder of JSON files.
--   lua examples/sync_assistants.lua FOLDER [--dry-run] [--prune]
-- A file has the parameters of ai.assistants.create, and `tests`, a list of parameters of
-- ai.assistants.tests.create. It belongs to the assistant of the same name, which is created if
-- there is none. --dry-run only shows what would change; --prune deletes tests that are in no file.
-- Without arguments, it shows all this with a folder of its own.

local cjson = require "cjson"
local telnyx = require "telnyx"

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function files_of(folder)
  local files = {}
  local pipe = assert(io.popen(("LC_ALL=C ls '%s'/*.json"):format((folder:gsub("'", "'\\''")))))
  for path in pipe:lines() do files[#files + 1] = path end
  pipe:close()
  return files
end

local function ids_by_name()
  local ids = {}
  for assistant in check(telnyx.ai.assistants.list()):each() do
    ids[assistant.name] = assistant.id
  end
  return ids
end

local function read_name(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return cjson.decode(text).name or error(("'%s' has no name"):format(path), 0)
end

local function sync(folder, opts)
  local ids = ids_by_name()
  for _, path in ipairs(files_of(folder)) do
    local name = read_name(path)
    local result = check(telnyx.assistants.apply(ids[name], path, opts))
    local word = #result.changes == 0 and "unchanged" or opts.dry_run and "would change"
      or ids[name] and "changed" or "created"
    print(("%s: %s"):format(name, word))
    if #result.changes > 0 then print((tostring(result.changes):gsub("[^\n]+", "  %0"))) end
  end
end

local FRONT_DESK = [[{
  "name": "Front desk",
  "instructions": "You answer the phone of a small hotel. Be brief.",
  "greeting": "%s",
  "tests": [{
    "name": "Greets",
    "instructions": "Say hello.",
    "rubric": [{ "name": "Polite", "criteria": "The assistant greets back." }]
  }]
}
]]

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function show()
  local folder = os.tmpname()
  os.remove(folder)
  os.execute("mkdir " .. folder)
  local path = folder .. "/front_desk.json"
  local ok, problem = pcall(function()
    write(path, FRONT_DESK:format("Hello."))
    sync(folder, {})
    sync(folder, {})
    write(path, FRONT_DESK:format("Harbour Inn, how can I help?"))
    sync(folder, { dry_run = true })
    sync(folder, {})
  end)
  os.remove(path)
  os.remove(folder)
  local id = ids_by_name()["Front desk"]
  if id then check(telnyx.ai.assistants.delete(id)) end
  if not ok then error(tostring(problem), 0) end
end

if arg[1] then
  local opts = {}
  for index = 2, #arg do opts[arg[index]:gsub("^%-%-", ""):gsub("-", "_")] = true end
  sync(arg[1], opts)
else
  show()
end
