--[[
Prism (https://stoplight.io/open-source/prism): a server that responds as an OpenAPI document
specifies, and refuses invalid requests. tools/deps installs it.

  local server = prism.start("openapi.json")
  server.url                  "http://127.0.0.1:PORT"
  server:stop()               stops it; it also ends with the specs
  prism.violations(response)  its complaints: { "request body name: must be string" }
]]

local cjson = require "cjson"
local core = require "telnyx.core"
local interpreter = require "spec.support.interpreter"

local prism = {}

-- Seconds: it starts in two on an idle machine.
local PATIENCE = 60

local function read_file(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local Prism = {}
Prism.__index = Prism

--- Stops it; may be called again.
function Prism:stop()
  if not self.life then return end
  self.life:close()
  self.life = nil
end

local function await_url(output)
  local ends = core.now() + PATIENCE
  while true do
    local text = read_file(output)
    local url = text:match("listening on (http://[%d.:]+)")
    if url then return url end
    assert(core.now() < ends and not text:find("fatal", 1, true),
      "Prism does not start: " .. text:sub(-2000))
    core.sleep(0.05)
  end
end

--- Starts a server.
---@param document string a path
---@return table server
function prism.start(document)
  local output = os.tmpname()
  -- The pipe closes with this program, even if the specs are killed.
  local life = assert(io.popen(([[
    .rocks/prism/node_modules/.bin/prism mock --port 0 %s >%s 2>&1 </dev/null & id=$!
    cat >/dev/null
    kill $id; wait $id 2>/dev/null]]):format(interpreter.quote(document), output), "w"))
  local self = setmetatable({ life = life }, Prism)
  self.url = await_url(output)
  os.remove(output)
  return self
end

--- Returns its complaints about a request, or about its own response, one line each.
---@param response telnyx.Response
---@return string[]
function prism.violations(response)
  local lines = {}
  for index, violation in ipairs(cjson.decode(response.headers["sl-violations"] or "[]")) do
    lines[index] = ("%s: %s"):format(table.concat(violation.location, " "), violation.message)
  end
  return lines
end

return prism
