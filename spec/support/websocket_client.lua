-- The client of the specs of WebSockets, and the server that it connects to.

local busted = require "busted"
local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local SECRET = "KEYthat_nobody_may_see"

--- To be called in a `describe` block: sets up `server` and, for each spec, `client`.
---@return table
return function()
  local server = fixture.server()
  local peer = { server = server, secret = SECRET }

  --- Makes a client, which is closed after the spec.
  ---@param opts table|nil
  ---@return telnyx.Client
  function peer.new_client(opts)
    local given = { api_key = SECRET, base_url = server.url .. "/v2", max_retries = 0,
      timeout = 10 }
    for name, value in pairs(opts or {}) do given[name] = value end
    return fixture.closing(telnyx.new(given))
  end

  busted.before_each(function() peer.client = peer.new_client() end)

  --- Waits for the end of the last connection.
  ---@return string who ended it
  function peer.last_end()
    return server:await_end(#server:connections())
  end

  --- Connects, to whatever the server is prepared for.
  ---@param opts table|nil
  ---@return telnyx.WebSocket|nil
  ---@return telnyx.Error
  function peer.connect(opts)
    return peer.client.websocket.connect("/socket", nil, opts)
  end

  --- Connects to a server that accepts and goes on with these steps.
  ---@param steps table
  ---@param opts table|nil
  ---@return telnyx.WebSocket
  function peer.open(steps, opts)
    local script = { "upgrade" }
    for _, step in ipairs(steps) do script[#script + 1] = step end
    server:script(script)
    local socket, err = peer.connect(opts)
    assert(socket, tostring(err))
    return socket
  end

  return peer
end
