--[[
Prism (https://stoplight.io/open-source/prism): a server that responds as an OpenAPI document
specifies, and refuses invalid requests. tools/deps installs it.

  local server = prism.start("openapi.json")
  server.url                  "http://127.0.0.1:PORT"
  server:log()                its output so far
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
  os.remove(self.output)
end

--- Returns its output so far. A proxy writes each request and its violations.
---@return string
function Prism:log()
  return read_file(self.output)
end

local function await_url(output)
  local ends = core.now() + PATIENCE
  while true do
    local text = read_file(output)
    local url = text:match("listening on (http://[%d.:]+)")
    if url then return url end
    assert(core.now() < ends and not text:find("ended with status", 1, true),
      "Prism does not start: " .. text:sub(-2000))
    core.sleep(0.05)
  end
end

local function start(command)
  local output = os.tmpname()
  -- The pipe closes with this program, even if the specs are killed.
  local life = assert(io.popen(([[
    exec 3<&0 >%s 2>&1
    .rocks/prism/node_modules/.bin/prism %s --port 0 </dev/null & id=$!
    { cat <&3 >/dev/null; kill $id; } 2>/dev/null &
    wait $id; echo "ended with status $?"]]):format(output, command), "w"))
  local self = setmetatable({ life = life, output = output }, Prism)
  self.url = await_url(output)
  return self
end

--- Starts a server that responds as a document specifies.
---@param document string a path
---@return table server
function prism.start(document)
  return start("mock " .. interpreter.quote(document))
end

--- Starts a server that passes requests on to another, and checks both directions.
---@param document string a path
---@param target string the other's URL
---@return table server
function prism.start_proxy(document, target)
  return start(("proxy %s %s"):format(interpreter.quote(document), interpreter.quote(target)))
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
