local recipe = require "spec.support.recipe"
local servers = require "spec.support.server"

recipe.describe("powerdns", "/usr/bin/dnsdist", function(host)
  it("sends a message when dnsdist starts", function()
    host:write("dnsdist.conf", ('setLocal("127.0.0.1:%d")\n'):format(servers.free_port())
      .. host:block(1))
    host:start("dnsdist -C dnsdist.conf --supervised --disable-syslog")
    assert.equal("dnsdist was started.", host:sent())
  end)
end)
