local recipe = require "spec.support.recipe"
local servers = require "spec.support.server"

local CONFIGURATION = [[
data_path = "data"
plugin_paths = { "." }
run_as_root = true
modules_enabled = { "http", "telnyx_send" }
modules_disabled = { "c2s", "s2s" }
http_ports = { %d }
http_interfaces = { "127.0.0.1" }
https_ports = {}
c2s_ports = {}
s2s_ports = {}
log = { info = "*console" }
VirtualHost "localhost"
http_host = "127.0.0.1"
]]

recipe.describe("prosody", "/usr/bin/prosody", function(host)
  it("sends a message for a request, in a thread", function()
    local port = servers.free_port()
    host:write("mod_telnyx_send.lua", host:block(1))
    host:write("prosody.cfg.lua", CONFIGURATION:format(port))
    host:start("prosody --config ./prosody.cfg.lua -F")
    assert.equal("message-1", host:get(("http://127.0.0.1:%d/telnyx_send/"):format(port), "hello"))
    assert.equal("hello", host:sent())
  end)
end)
