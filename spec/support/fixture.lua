--[[
The servers, pools and clients of a describe block, set up and torn down by busted.

  local fixture = require "spec.support.fixture"

  describe("A client", function()
    local server = fixture.server()       -- or fixture.fresh_server()
    local client

    before_each(function()
      client = fixture.closing(telnyx.new { base_url = server.url, api_key = "KEY" })
    end)

Require it at the top of a file. Call `server` and `fresh_server` there or in a block; the `url`,
`port` and `ca_file` of their servers are known from `setup` on.
]]

local busted = require "busted"
local servers = require "spec.support.server"

local fixture = {}

-- Weak, since some specs wait for the collection of what they opened.
local open = setmetatable({}, { __mode = "k" })

-- busted loads this module anew for each file, so this applies to all specs of the file.
busted.after_each(function()
  for resource in pairs(open) do
    open[resource] = nil
    if type(resource) == "userdata" then resource:close() else resource.close() end
  end
end)

--- Adds a server to the block: it starts before the first spec, forgets what was prepared and
-- recorded before each, and stops after the last.
---@param opts table|nil  as for `servers.start`
---@return table server
function fixture.server(opts)
  local server = servers.new(opts)
  busted.setup(function() server:start() end)
  busted.before_each(function() server:reset() end)
  busted.teardown(function() server:stop() end)
  return server
end

--- Adds a server to the block that starts before each spec and stops after it: its connections
-- are counted from 1.
---@param opts table|nil  as for `servers.start`
---@return table server
function fixture.fresh_server(opts)
  local server = servers.new(opts)
  busted.before_each(function() server:start() end)
  busted.after_each(function() server:stop() end)
  return server
end

--- Closes a pool or client after the current spec.
---@generic T
---@param resource T
---@return T resource
function fixture.closing(resource)
  open[resource] = true
  return resource
end

return fixture
