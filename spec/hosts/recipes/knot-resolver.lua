local recipe = require "spec.support.recipe"
local servers = require "spec.support.server"

recipe.describe("knot-resolver", "/usr/sbin/kresd", function(host)
  it("sends a message in the resolver's loop", function()
    host:write("kresd.conf", ("net.listen('127.0.0.1', %d)\n"):format(servers.free_port())
      .. host:block(1))
    host:start("kresd -n -c $PWD/kresd.conf .")
    assert.equal("The resolver was started.", host:sent())
  end)
end)
