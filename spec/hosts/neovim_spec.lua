-- Specs of calls in coroutines in a real Neovim, whose loop always runs.

local files = require "spec.support.files"
local interpreter = require "spec.support.interpreter"
local servers = require "spec.support.server"

-- Neovim has LuaJIT.
if interpreter.version ~= "jit" then return end

if not files.output_of("nvim --version 2>/dev/null"):find("LuaJIT", 1, true) then
  io.stderr:write("no Neovim with LuaJIT is installed: its spec is left out\n")
  return
end

-- Waits for the program's end; prints to standard output, since Neovim's own `print` does not.
local PROGRAM = [[
package.path = "%s/lua/?.lua;" .. package.path
package.cpath = "%s/build/jit/?.so;" .. package.cpath
local telnyx = require "telnyx"
local client = telnyx.new { api_key = "KEY", base_url = %q, timeout = 10 }
local is_done = false
local function say(...) io.stdout:write(table.concat({ ... }, " "), "\n") end
local function finish() is_done = true end
%s
if not vim.wait(10000, function() return is_done end, 5) then say "not done" end
]]

describe("in Neovim", function()
  local server

  setup(function() server = servers.start() end)
  teardown(function() server:stop() end)
  before_each(function() server:reset() end)

  local function run(code)
    local root, path = files.output_of("pwd"):gsub("\n$", ""), os.tmpname()
    files.write(path, PROGRAM:format(root, root, server.url, code))
    local output = files.output_of(
      "nvim --headless -u NONE -c 'luafile " .. path .. "' -c 'qall!' 2>&1")
    os.remove(path)
    return output
  end

  it("a coroutine waits while the editor goes on, and may then call the editor", function()
    local head = "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n"
    server:script { "read", { drip = head, pause = 0.005 }, { write = '{"data":[]}' } }
    assert.equal("meanwhile\ntrue 1\n", run [[
      vim.defer_fn(function() say "meanwhile" end, 1)
      coroutine.wrap(function()
        local page = client.ai.assistants.list()
        say(tostring(page ~= nil), vim.api.nvim_buf_line_count(0))
        finish()
      end)()
    ]])
  end)

  it("retries, telnyx.sleep, streams and gather wait as well", function()
    server:reply({ status = 503, headers = { ["retry-after-ms"] = "20" } },
      { body = '{"data":[]}' },
      { headers = { ["content-type"] = "text/event-stream" },
        body = 'data: {"content":"a"}\n\ndata: {"content":"b"}\n\n' })
    server:default { body = '{"data":[]}' }
    assert.equal("2\na 1\nb 1\n3 1\n", run [[
      coroutine.wrap(function()
        local lines = vim.api.nvim_buf_line_count
        local _, _, response = client.ai.assistants.list()
        say(response.attempts)
        local stream = client.ai.assistants.chat { assistant_id = "a", conversation_id = "c",
          content = "x", stream = true }
        for event in stream:each() do say(event.data.content, lines(0)) end
        telnyx.sleep(0.01)
        local list = client.ai.assistants.list
        say(#telnyx.gather { list, list, list }, lines(0))
        finish()
      end)()
    ]])
  end)

  it("outside of a coroutine a call blocks", function()
    server:reply { body = '{"data":[]}' }
    assert.equal("true\n", run [[
      say(tostring(client.ai.assistants.list() ~= nil))
      finish()
    ]])
  end)
end)
