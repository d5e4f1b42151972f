--- The choice of a transport: the user's own, or a pool of libcurl's connections.

local lazy = require "telnyx.support.lazy"

local custom = lazy "telnyx.transport.custom"
local pool = lazy "telnyx.transport.pool"

--- Makes the transport of a session and of those that share its connections, at its first call.
---@param session telnyx.Session
---@param limits table<string, integer> of requests that have no own
---@return telnyx.Transport
return function(session, limits)
  local shared, own = session.shared, session.given.transport
  if not shared.transport then
    shared.transport = own and custom.transport(own)
      or pool.transport(shared, limits, session.given.log)
  end
  return shared.transport
end
