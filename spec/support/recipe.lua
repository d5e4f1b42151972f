--[[
The recipes of docs/hosts, run in the real programs: `make test-hosts`.

  local recipe = require "spec.support.recipe"

  recipe.describe("lighttpd", "/usr/lib/lighttpd/mod_magnet.so", function(host)
    it("...", function()
      host:write("send.lua", host:block(2))      -- a code block of docs/hosts/lighttpd.md
      host:write("lighttpd.conf", "..." .. host:block(1):gsub("/etc/lighttpd", host.folder))
      host:start("lighttpd -D -f lighttpd.conf") -- in that folder, which is host.folder
      local body = host:get("http://127.0.0.1:PORT/send")   -- once the program responds
      assert.equal("Hello.", host:sent())        -- the text of the message that was sent
    end)
  end)

The second argument is the file of the program that runs Lua; where it is not installed, the recipe
is left out, with a word about it. The library is built for the Lua which that file uses, and found
through LUA_PATH and LUA_CPATH. The API is a capturing server, host.server, in TELNYX_BASE_URL.
]]

local busted = require "busted"
local cjson = require "cjson"
local core = require "telnyx.core"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"
local telnyx = require "telnyx"

local recipe = {}

local PATIENCE = 30

local function output_of(command)
  return (files.output_of(command):gsub("%s+$", ""))
end

-- The version of Lua that a program, a plug-in or a script runs.
local function lua_of(file)
  local text = output_of(("head -n 1 %s | grep -a '^#!'; ldd %s 2>/dev/null"):format(file, file))
  return text:find("luajit", 1, true) and "jit" or text:match("lua(5%.%d)")
end

local Host = {}
Host.__index = Host

--- Returns a code block of the page.
---@param index integer
---@return string
function Host:block(index)
  return assert(self.blocks[index], "the page has no such block")
end

--- Writes a file into the host's folder.
---@param name string
---@param text string
function Host:write(name, text)
  files.write(self.folder .. "/" .. name, text)
end

--- Starts the program in the host's folder; it ends with the spec.
---@param command string
function Host:start(command)
  -- the pipe closes with the specs, even if they are killed
  self.life = assert(io.popen(("cd %s && { %s %s >output 2>&1 & pid=$!; exec 2>/dev/null; "
    .. "cat >/dev/null; kill $pid; wait $pid; }"):format(self.folder, self.environment, command),
    "w"))
end

--- Waits until a condition holds. Raises with what the program wrote.
---@param is_so fun(): any
---@return any  what the condition returned
function Host:await(is_so)
  local ends = core.now() + PATIENCE
  repeat
    local result = is_so()
    if result then return result end
    core.sleep(0.05)
  until core.now() > ends
  error("waited in vain; the program wrote:\n" .. files.read(self.folder .. "/output"), 2)
end

--- Runs a shell command in the host's folder.
---@param command string
---@return string output
function Host:run(command)
  return output_of(("cd %s && %s %s 2>&1"):format(self.folder, self.environment, command))
end

--- Sends a request to the program once it accepts connections.
---@param url string
---@param body string|nil a POST
---@return string body
function Host:get(url, body)
  local client = fixture.closing(telnyx.new { base_url = url, api_key = "KEY", max_retries = 0 })
  return self:await(function()
    return client.request(body and "POST" or "GET", url, { body = body, response = "text" })
  end)
end

--- Waits for a message to the API.
---@return string text of the message
function Host:sent()
  self:await(function() return self.server:count() > 0 end)
  local request = self.server:last()
  busted.assert.equal("POST /messages", request.method .. " " .. request.target)
  busted.assert.equal("Bearer KEY0123456789", request:header("authorization"))
  return cjson.decode(request.body).text
end

local function prepare(host)
  host.folder = output_of("mktemp -d")
  -- programs that change their user must be able to read it
  os.execute(("chmod 755 %s && cp -R lua %s/lua && cp -R build/%s %s/lib"):format(host.folder,
    host.folder, host.lua, host.folder))
  local function set(name, value) return name .. "=" .. interpreter.quote(value) .. " " end
  host.environment = "env PATH=$PATH:/usr/sbin " .. set("LUA_PATH", host.folder .. "/lua/?.lua;;")
    .. set("LUA_CPATH", host.folder .. "/lib/?.so;;") .. set("TELNYX_BASE_URL", host.server.url)
end

--- Describes a recipe, in a program that is installed.
---@param page string  the name of a page in docs/hosts
---@param pattern string  the file that runs Lua, for the shell
---@param body fun(host: table)
function recipe.describe(page, pattern, body)
  local file = output_of(("ls %s 2>/dev/null | head -n 1"):format(pattern))
  if file == "" then
    io.stderr:write(("docs/hosts/%s.md is left out: there is no %s\n"):format(page, pattern))
    return
  end
  busted.describe("docs/hosts/" .. page .. ".md", function()
    local host = setmetatable({ file = file, lua = lua_of(file), blocks = {} }, Host)
    host.server = fixture.server()
    for block in files.read("docs/hosts/" .. page .. ".md"):gmatch("\n```%w+\n(.-\n)```") do
      host.blocks[#host.blocks + 1] = block
    end
    busted.before_each(function()
      host.server:default { body = '{"data":{"id":"message-1"}}' }
      prepare(host)
    end)
    busted.after_each(function()
      if host.life then host.life:close() end
      host.life = nil
      os.execute("rm -rf " .. host.folder)
    end)
    body(host)
  end)
end

return recipe
