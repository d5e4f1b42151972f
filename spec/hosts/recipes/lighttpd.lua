local recipe = require "spec.support.recipe"
local servers = require "spec.support.server"

recipe.describe("lighttpd", "/usr/lib/lighttpd/mod_magnet.so", function(host)
  it("sends a message for a request", function()
    local port = servers.free_port()
    host:write("send.lua", host:block(2))
    host:write("lighttpd.conf", ('server.document-root = "%s"\nserver.port = %d\n'
      .. 'server.bind = "127.0.0.1"\n'):format(host.folder, port)
      .. host:block(1):gsub("/etc/lighttpd", host.folder))
    host:start("lighttpd -D -f lighttpd.conf")
    assert.equal("message-1", host:get(("http://127.0.0.1:%d/send"):format(port)))
    assert.equal("Hello.", host:sent())
  end)
end)
