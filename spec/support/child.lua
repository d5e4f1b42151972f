-- A runner of Lua code in a separate interpreter of the same version, with its own environment.

local files = require "spec.support.files"
local interpreter = require "spec.support.interpreter"

local child = {}

local function read_and_remove(path)
  local text = files.read(path)
  os.remove(path)
  return text
end

-- The developer's own settings must not affect the code.
local CLEAN = "env -u TELNYX_API_KEY -u TELNYX_BASE_URL -u TELNYX_CLIENT_ID "
  .. "-u TELNYX_CLIENT_SECRET -u TELNYX_CUSTOM_HEADERS -u TELNYX_LOG -u TELNYX_PUBLIC_KEY"

--- Runs code and waits for its end.
---@param code string
---@param environment table<string, string>|nil added to a clean one
---@param before string|nil shell commands, as "ulimit -f 64; "
---@return string output what it wrote
---@return string errors what it wrote to standard error
function child.run(code, environment, before)
  local script, errors = os.tmpname(), os.tmpname()
  files.write(script, code)
  local words = { CLEAN }
  for name, value in pairs(environment or {}) do
    words[#words + 1] = name .. "=" .. interpreter.quote(value)
  end
  words[#words + 1] = ("tools/lua %s %s"):format(interpreter.version, script)
  local output = files.output_of((before or "") .. table.concat(words, " ") .. " 2>" .. errors)
  os.remove(script)
  return output, read_and_remove(errors)
end

return child
