-- Saves a whole assistant to a file, and creates another one from it:
--   lua examples/export_import.lua export ASSISTANT_ID FILE
--   lua examples/export_import.lua import FILE [OLD=NEW...]
-- OLD=NEW replaces ids in the file, such as those of MCP servers.
-- Without arguments, it does both with an assistant of its own.

local telnyx = require "telnyx"

local assistants = telnyx.ai.assistants

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function export(id, file)
  local document = check(telnyx.assistants.export(telnyx, id, file))
  print(("exported %s: %d versions, %d tests, %s canary deploy"):format(id, #document.versions,
    #document.tests, document.canary_deploy and "a" or "no"))
end

local function import(file, replace)
  local imported, err = telnyx.assistants.import(telnyx, file, { replace = replace })
  if not imported then
    for _, thing in ipairs(err.left or {}) do
      io.stderr:write(("left behind: %s %s\n"):format(thing.kind, thing.id))
    end
    error(tostring(err), 0)
  end
  print("imported as " .. imported.assistant_id)
  return imported
end

local function show()
  local assistant = check(assistants.create {
    name = "Ada",
    instructions = "You answer the phone of a bicycle shop.",
    greeting = "Bicycle shop.",
  })
  local test = check(assistants.tests.create {
    name = "Greets",
    destination = assistant.id,
    instructions = "Say hello.",
    rubric = { { name = "Polite", criteria = "Greets back." } },
  })
  local file = os.tmpname()
  local imported
  local ok, problem = pcall(function()
    export(assistant.id, file)
    imported = import(file)
  end)
  os.remove(file)
  if imported then
    check(assistants.tests.delete(imported.ids[test.test_id]))
    check(assistants.delete(imported.assistant_id))
  end
  check(assistants.tests.delete(test.test_id))
  check(assistants.delete(assistant.id))
  if not ok then error(tostring(problem), 0) end
end

if arg[1] == "export" then
  export(arg[2], arg[3])
elseif arg[1] == "import" then
  local replace = {}
  for index = 3, #arg do
    local old, new = arg[index]:match("^(.-)=(.*)$")
    if not old then error(("OLD=NEW expected, got '%s'"):format(arg[index]), 0) end
    replace[old] = new
  end
  import(arg[2], replace)
else
  show()
end
