--[[
Prism (https://stoplight.io/open-source/prism): a server that responds as an OpenAPI document
specifies, and refuses invalid requests. tools/deps installs it.

  local server = prism.start("openapi.json")
  server.url                  "http://127.0.0.1:PORT"
  server:log()                its output so far
  server:stop()               stops it; it also ends with the specs
  prism.violations(response)  its complaints: { "request body name: must be string" }
]]

local background = require "spec.support.background"
local cjson = require "cjson"
local interpreter = require "spec.support.interpreter"

local prism = {}

local function start(command)
  return background.start(".rocks/prism/node_modules/.bin/prism " .. command .. " --port 0")
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
