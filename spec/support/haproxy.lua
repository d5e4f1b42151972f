--[[
A real HAProxy on 127.0.0.1 that runs Lua code from specs, its files in a folder of its own. It ends
with the specs.

  local haproxy = require "spec.support.haproxy"
  if not haproxy.available() then return end     -- reports the reason once
  local host = haproxy.start {
    target = "127.0.0.1:PORT",                   -- where the section "telnyx" leads
    server = "ssl verify required ca-file F",    -- more words of its line `server`
    global = "chroot /empty",                    -- more lines of the section `global`
    load = "lua-load-per-thread",                -- in place of "lua-load"
    rule = "use-service lua.mine if ...",        -- one more for requests from outside
    setup = "local telnyx = ...",                -- Lua, run while HAProxy starts
  }
  host.address is that of the section; host.folder has its files
  host:run(code)         runs a chunk in a service and returns what it returns, as a string
  host:begin(code)       starts that; call:drive_until(fn) waits for a condition meanwhile, and
                         call:finish() returns what the chunk returned
  host:log()             what HAProxy wrote
  host:stop()
]]

local core = require "telnyx.core"
local files = require "spec.support.files"
local interpreter = require "spec.support.interpreter"
local servers = require "spec.support.server"

local haproxy = {}

local PATIENCE = 20
local PATH = "PATH=$PATH:/usr/sbin "

local lua_version

--- Tells whether HAProxy is installed, with the Lua that runs the specs.
---@return boolean
function haproxy.available()
  if not lua_version then
    lua_version = files.output_of(PATH .. "haproxy -vv 2>/dev/null")
      :match("Lua version : Lua (%d%.%d)")
    if not lua_version then
      lua_version = "none"
      io.stderr:write("no HAProxy with Lua is installed: its specs are left out\n")
    end
  end
  return lua_version == interpreter.version
end

local CONFIGURATION = [[
global
  lua-prepend-path %s/lua/?.lua
  lua-prepend-path %s/build/%s/?.so cpath
  %s
  %s %s/code.lua
defaults
  mode http
  timeout client 30s
  timeout connect 5s
  timeout server 30s
frontend code
  bind 127.0.0.1:%d
  %s
  http-request use-service lua.code
%s
]]

-- The section of the documentation, for another server.
local function section(name, opts)
  local text = files.read("docs/haproxy.md"):match("(listen telnyx\n.-)```")
  return (text:gsub("abns@telnyx", "abns@" .. name)
    :gsub("server api .-\n", ("server api %s %s\n"):format(opts.target, opts.server or "")))
end

local SERVICE = [[
core.register_service("code", "http", function(applet)
  local chunk, problem = load(applet:receive())
  local ok, text = false, problem
  if chunk then ok, text = pcall(chunk) end
  text = tostring(text)
  applet:set_status(ok and 200 or 500)
  applet:add_header("content-length", #text)
  applet:start_response()
  applet:send(text)
end)
]]

local Call = {}
Call.__index = Call

--- Waits for the result. Raises what the chunk raised.
---@return string
function Call:finish()
  while not self.transfer:done() do self.pool:wait() end
  local status, head, body = self.transfer:result(true)
  self.pool:close()
  if not status then error(("%s: %s\n%s"):format(head, body, self.host:log()), 2) end
  if status ~= 200 then error(body, 2) end
  return body
end

--- Drives the request until a condition holds, at most twenty seconds.
---@param is_so fun(): boolean
function Call:drive_until(is_so)
  local ends = core.now() + PATIENCE
  while not is_so() do
    if core.now() > ends then error("waited in vain:\n" .. self.host:log(), 2) end
    self.pool:wait(0.01)
  end
end

local Host = {}
Host.__index = Host

--- Starts running a chunk in a service, or sends a text to another one.
---@param code string
---@param path string|nil of the other service
---@return table call
function Host:begin(code, path)
  local pool = core.pool {}
  local transfer = assert(pool:start { method = "POST", url = self.url .. (path or "/"),
    headers = {}, body = code,
    timeout = PATIENCE })
  for _ = 1, 10 do pool:step() end  -- loopback: usually enough to connect and send
  return setmetatable({ pool = pool, transfer = transfer, host = self }, Call)
end

--- Runs a chunk in a service.
---@param code string
---@return string what it returned
function Host:run(code)
  return self:begin(code):finish()
end

--- What HAProxy wrote to its standard error.
---@return string
function Host:log()
  return files.read(self.folder .. "/output") or ""
end

--- Stops it; may be called again.
function Host:stop()
  if not self.life then return end
  self.life:close()
  self.life = nil
end

local function await(is_so)
  local ends = core.now() + PATIENCE
  while not is_so() and core.now() < ends do core.sleep(0.01) end
end

--- Starts HAProxy. Raises if it does not run.
---@param opts table
---@return table host
function haproxy.start(opts)
  local root = files.output_of("pwd"):gsub("\n$", "")
  local folder = files.output_of("mktemp -d"):gsub("\n$", "")
  local port, name = servers.free_port(), "telnyx-" .. core.uuid()
  local address = "abns@" .. name
  files.write(folder .. "/code.lua", ("ADDRESS = %q\n"):format(address) .. (opts.setup or "")
    .. "\n" .. SERVICE .. "\ncore.register_task(function() core.Info('ready') end)\n")
  files.write(folder .. "/haproxy.cfg", CONFIGURATION:format(root, root, lua_version,
    opts.global or "", opts.load or "lua-load", folder, port,
    opts.rule and "http-request " .. opts.rule or "", section(name, opts)))
  -- the pipe closes with the specs, even if they are killed
  local life = assert(io.popen(("%s; haproxy -f %s/haproxy.cfg >%s/output 2>&1 & pid=$!; exec "
    .. "2>/dev/null; cat >/dev/null; kill $pid; wait $pid; rm -rf %s"):format(PATH, folder, folder,
    folder), "w"))
  local self = setmetatable({ url = "http://127.0.0.1:" .. port, folder = folder, life = life,
    address = address }, Host)
  local is_up
  await(function()
    local pool = core.pool {}
    local transfer = pool:start { method = "POST", url = self.url, headers = {},
      body = "return 'up'", timeout = 2 }
    while not transfer:done() do pool:wait() end
    is_up = transfer:result(true) == 200
    pool:close()
    return is_up or self:log():find("ALERT", 1, true)
  end)
  if is_up then return self end
  local log = self:log()
  self:stop()
  error("HAProxy does not run:\n" .. log, 2)
end

return haproxy
