local recipe = require "spec.support.recipe"

local CONFIGURATION = [[
[directories]
astetcdir => %s
astmoddir => %s
astdbdir => %s
astrundir => %s
astlogdir => %s
astspooldir => %s
]]

recipe.describe("telephony", "/usr/lib/*/asterisk/modules/pbx_lua.so", function(host)
  it("sends a message when somebody calls", function()
    local folder, modules = host.folder, host.file:gsub("/pbx_lua.so$", "")
    host:write("extensions.lua", host:block(1))
    host:write("modules.conf", "[modules]\nautoload=no\nload=pbx_lua.so\nload=app_verbose.so\n"
      .. "load=res_clioriginate.so\n")
    host:write("asterisk.conf",
      CONFIGURATION:format(folder, modules, folder, folder, folder, folder))
    host:start("asterisk -C $PWD/asterisk.conf -f")
    local function command(text)
      return host:run(("asterisk -C $PWD/asterisk.conf -rx '%s'"):format(text))
    end
    host:await(function() return command("core waitfullybooted"):find("fully booted", 1, true) end)
    command("channel originate Local/100@default application Wait 0")
    assert.equal("Somebody calls 100.", host:sent())
  end)
end)
