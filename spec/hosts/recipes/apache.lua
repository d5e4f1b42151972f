local recipe = require "spec.support.recipe"
local servers = require "spec.support.server"

local MODULES = "/usr/lib/apache2/modules/"

local CONFIGURATION = [[
ServerRoot %s
ServerName localhost
PidFile apache.pid
ErrorLog /dev/stderr
Listen 127.0.0.1:%d
LoadModule mpm_event_module ]] .. MODULES .. [[mod_mpm_event.so
LoadModule authz_core_module ]] .. MODULES .. [[mod_authz_core.so
]]

recipe.describe("apache", MODULES .. "mod_lua.so", function(host)
  it("sends a message for each request", function()
    local port = servers.free_port()
    host:write("send.lua", host:block(2))
    host:write("apache.conf", CONFIGURATION:format(host.folder, port)
      .. host:block(1):gsub("/etc/apache2", host.folder)
        :gsub("/usr/local/share/lua/5.%d", host.folder .. "/lua")
        :gsub("/usr/local/lib/lua/5.%d", host.folder .. "/lib"))
    host:start("apache2 -X -f $PWD/apache.conf")
    local url = ("http://127.0.0.1:%d/send"):format(port)
    assert.equal("message-1", host:get(url))
    assert.equal("message-1", host:get(url))
    assert.equal("Hello.", host:sent())
    assert.equal(2, host.server:count())
  end)
end)
