local recipe = require "spec.support.recipe"

local CONFIGURATION = [[
base_dir = %s/run
state_dir = %s/state
log_path = /dev/stderr
protocols =
ssl = no
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=/tmp
}
]]

recipe.describe("dovecot", "/usr/lib/dovecot/modules/auth/libauthdb_lua.so", function(host)
  it("sends a message when a user signs in", function()
    host:write("telnyx.lua", host:block(2))
    host:write("dovecot.conf", CONFIGURATION:format(host.folder, host.folder)
      .. host:block(1):gsub("/etc/dovecot", host.folder)
        :gsub("import_environment = ", "%0TELNYX_BASE_URL "))
    host:start("dovecot -F -c $PWD/dovecot.conf")
    host:await(function()
      local output = host:run("doveadm -c $PWD/dovecot.conf auth test bob secret")
      return output:find("auth failed", 1, true)
    end)
    assert.equal("bob signs in", host:sent())
  end)
end)
