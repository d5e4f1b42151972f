--[[
A real nginx with the Lua module on 127.0.0.1, its files in a folder of its own. It ends with the
specs.

  local nginx = require "spec.support.nginx"
  if not nginx.available() then return end      -- reports the reason once
  nginx.has_directive "precontent_by_lua_block"
  if not nginx.has_websocket() then return end  -- the same for lua-resty-websocket
  local server = nginx.start {
    main = "env TELNYX_API_KEY;",               -- directives of the whole server
    http = "init_by_lua_block { ... }",         -- or a function of another free port
    server = "location / { ... }",
    workers = 2,                                -- default: 1
    environment = { TELNYX_API_KEY = "KEY" },
    api = upstream.url,                         -- in place of it: clients call this, with "KEY"
  }
  server.url is "http://127.0.0.1:PORT", server.folder its files
  server:log()           the lines of its error log so far
  server:workers()       the process ids of the workers
  server:descriptors(id) the number in a process; server:is_running()
  server:signal("HUP")   "HUP" reloads, "QUIT" lets it complete its requests
  server:get("/path")    status and body of a request; server:begin("/path") starts one:
  call:read()            the next chunk of the body, nil at the end
  call:finish()          status and body
  call:cancel()          closes the connection
  server:stop()
]]

local core = require "telnyx.core"
local files = require "spec.support.files"
local interpreter = require "spec.support.interpreter"
local servers = require "spec.support.server"

local nginx = {}

local PATIENCE = 20

local ROOT = files.output_of("pwd"):gsub("\n$", "")
local PATH = "PATH=$PATH:/usr/sbin:/usr/local/openresty/nginx/sbin "

local modules

--- Tells whether nginx is installed.
---@return boolean
function nginx.available()
  if modules == nil then
    local output = files.output_of("tools/nginx-lua 2>&1 && echo found")
    modules = output:match("^(.*)found\n$") or false
    if not modules then io.stderr:write(output:gsub("\n$", ""), ": spec/nginx is left out\n") end
  end
  return modules ~= false
end

--- Tells whether nginx can be the server of a WebSocket.
---@return boolean
function nginx.has_websocket()
  local output = files.output_of("tools/nginx-websocket 2>&1 && echo found")
  local is_found = output:find("found\n$") ~= nil
  if not is_found then io.stderr:write((output:gsub("\n$", "")), ": its specs are left out\n") end
  return is_found
end

--- Tells whether its Lua module has a directive.
---@param name string
---@return boolean
function nginx.has_directive(name)
  local folder = modules:match("load_module (%S+)/ngx_http_lua_module.so")
  local file = folder and folder .. "/ngx_http_lua_module.so" or '"$(command -v nginx)"'
  return files.output_of(("%s; grep -qw %s %s && echo found"):format(PATH, name, file)) == "found\n"
end

local CONFIGURATION = [[
daemon off;
user %s;
pid %s/pid;
error_log %s/error.log notice;
worker_processes %d;
%s
events { worker_connections 4096; }
http {
  access_log off;
  client_body_temp_path temp;
  proxy_temp_path temp;
  fastcgi_temp_path temp;
  uwsgi_temp_path temp;
  scgi_temp_path temp;
  lua_package_path "%s/lua/?.lua;%s/?.lua;;";
  lua_package_cpath "%s/build/jit/?.so;;";
  %s
  server {
    listen 127.0.0.1:%d backlog=4096;
    keepalive_requests 1000000;
    default_type text/plain;
    %s
  }
}
]]

-- The pools of the active requests.
local begun = {}

local Call = {}
Call.__index = Call

local function drive(self, take)
  while true do
    local value = take(self.transfer)
    if value or self.transfer:done() then return value end
    self.pool:wait()
  end
end

--- Returns the next chunk of the body; nil at the end.
---@return string|nil
function Call:read()
  return drive(self, self.transfer.read)
end

--- Waits for the response.
---@return integer|nil status
---@return string body or the kind of the failure
function Call:finish()
  local chunks = {}
  local status = drive(self, self.transfer.head)
  for chunk in self.read, self do chunks[#chunks + 1] = chunk end
  local final, head_or_kind, body = self.transfer:result(true)
  begun[self.pool] = nil
  self.pool:close()
  if not final then return nil, head_or_kind end
  return final, status and table.concat(chunks) or body
end

--- Closes the connection, like a browser whose user leaves.
function Call:cancel()
  self.transfer:cancel()
  begun[self.pool] = nil
  self.pool:close()
end

local Server = {}
Server.__index = Server

--- Sends a request on its own connection.
---@param path string
---@param opts table|nil  method, headers, body
---@return table call
function Server:begin(path, opts)
  opts = opts or {}
  local pool = core.pool {}
  local transfer = assert(pool:start { method = opts.method or "GET",
    url = (opts.base or self.url) .. path, headers = opts.headers or {}, body = opts.body,
    stream = true, timeout = 20 })
  for _ = 1, 10 do pool:step() end  -- loopback: usually enough to connect and send
  begun[pool] = true
  return setmetatable({ pool = pool, transfer = transfer }, Call)
end

--- Sends a request and waits for the response.
---@param path string
---@param opts table|nil  as for `begin`
---@return integer|nil status
---@return string body
function Server:get(path, opts)
  return self:begin(path, opts):finish()
end

--- Returns the error log.
---@return string
function Server:log()
  return files.read(self.folder .. "/error.log") or ""
end

--- Returns the master's process id.
---@return string
function Server:pid()
  return assert(files.read(self.folder .. "/pid")):match("%d+")
end

--- Returns the process ids of the workers.
---@return string[]
function Server:workers()
  local list = {}
  local id = self:pid()
  local children = files.read(("/proc/%s/task/%s/children"):format(id, id)) or ""
  for child in children:gmatch("%d+") do list[#list + 1] = child end
  return list
end

--- Returns the number of descriptors of a process.
---@param id string
---@return integer
function Server.descriptors(_, id)
  return select(2, files.output_of("ls /proc/" .. id .. "/fd"):gsub("\n", ""))
end

--- Tells whether the master is running.
---@return boolean
function Server:is_running()
  return files.read(self.folder .. "/pid") ~= nil
end

--- Sends a signal to the master.
---@param name string
function Server:signal(name)
  assert(files.output_of(("kill -%s %s && echo sent"):format(name, self:pid())) == "sent\n")
end

--- Waits until a condition holds, at most twenty seconds, and drives the active requests meanwhile.
---@param is_so fun(): any
---@return any what it returned
function nginx.await(is_so)
  local ends = core.now() + PATIENCE
  while true do
    local value = is_so()
    if value or core.now() > ends then return value end
    for pool in pairs(begun) do pool:step() end
    core.sleep(0.01)
  end
end

--- Stops it; may be called again.
function Server:stop()
  if not self.life then return end
  self.life:close()
  self.life = nil
end

-- The directives of the whole server, and its environment, of which nginx passes on what they name.
local function environment_of(opts)
  if not opts.api then return opts.main or "", opts.environment or {} end
  return "env TELNYX_API_KEY; env TELNYX_BASE_URL; " .. (opts.main or ""),
    { TELNYX_API_KEY = "KEY", TELNYX_BASE_URL = opts.api }
end

local function try(opts, folder)
  local port = servers.free_port()
  local http = opts.http or ""
  if type(http) == "function" then http = http(servers.free_port()) end
  local main, environment = environment_of(opts)
  local user = files.output_of("echo $(id -un) $(id -gn)"):gsub("\n$", "")
  files.write(folder .. "/nginx.conf", modules .. CONFIGURATION:format(user, folder, folder,
    opts.workers or 1, main, ROOT, ROOT, ROOT, http, port, opts.server))
  -- without the paths of the Lua that runs the specs
  local words = { PATH, "env -u LUA_PATH -u LUA_CPATH" }
  for name, value in pairs(environment) do
    words[#words + 1] = name .. "=" .. interpreter.quote(value)
  end
  words[#words + 1] = ("nginx -e error.log -p %s -c nginx.conf 2>%s/output"):format(folder, folder)
  -- the pipe closes with the server, even if the specs are killed
  local life = assert(io.popen(("%s & pid=$!; cat >/dev/null; kill $pid 2>/dev/null; wait $pid; "
    .. "rm -rf %s"):format(table.concat(words, " "), folder), "w"))
  local url = "http://127.0.0.1:" .. port
  local self = setmetatable({ url = url, folder = folder, life = life }, Server)
  local failed
  nginx.await(function()
    failed = self:log():find("[emerg]", 1, true)
    return failed or (files.read(folder .. "/pid") or "") ~= ""
  end)
  if not failed then return self end
  local log = self:log()
  self:stop()
  return nil, log
end

--- Starts a server.
---@param opts table
---@return table server
function nginx.start(opts)
  local problem
  for _ = 1, 3 do
    local folder = files.output_of("mktemp -d"):gsub("\n$", "")
    assert(files.output_of(("mkdir %s/temp && echo made"):format(folder)) == "made\n")
    local server
    server, problem = try(opts, folder)
    if server then return server end
    -- another program took the port in between
    if not problem:find("bind() to", 1, true) then break end
  end
  error("nginx does not start: " .. problem)
end

return nginx
