local recipe = require "spec.support.recipe"
local servers = require "spec.support.server"

local HEAD = "#!KAMAILIO\nlog_stderror=yes\nchildren=1\nlisten=udp:127.0.0.1:%d\n"

local REQUEST = table.concat({
  "MESSAGE sip:a@127.0.0.1 SIP/2.0",
  "Via: SIP/2.0/UDP 127.0.0.1:5999;branch=z9hG4bK1",
  "From: <sip:bob@x>;tag=1",
  "To: <sip:a@x>",
  "Call-ID: 1",
  "CSeq: 1 MESSAGE",
  "Content-Length: 0",
}, "\r\n") .. "\r\n\r\n"

recipe.describe("kamailio", "/usr/lib/*/kamailio/modules/app_lua.so", function(host)
  it("sends what the route put into the queue", function()
    local port = servers.free_port()
    host:write("telnyx.lua", host:block(2))
    host:write("request", REQUEST)
    host:write("kamailio.cfg", HEAD:format(port)
      .. host:block(1):gsub("/etc/kamailio", host.folder))
    host:start("kamailio -f kamailio.cfg -DD -E -Y $PWD")
    -- until it listens
    host:await(function()
      host:run(("bash -c 'cat request >/dev/udp/127.0.0.1/%d'"):format(port))
      return host.server:count() > 0
    end)
    assert.equal("Call from bob", host:sent())
  end)
end)
