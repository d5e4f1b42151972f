--- Sessions of derived clients.

local headers = require "telnyx.support.headers"
local sessions = require "telnyx.settings.session"
local tables = require "telnyx.support.tables"

local function merge_headers(first, second)
  local all = {}
  for name, value in pairs(first or {}) do all[headers.canonical(name)] = value end
  for name, value in pairs(second or {}) do all[headers.canonical(name)] = value end
  return all
end

--- Makes the session of a client derived from another one. Options replace the inherited ones;
-- headers and query parameters are added to them.
---@param origin telnyx.Session
---@param given table options, checked
---@return telnyx.Session
return function(origin, given)
  local all = tables.merge(origin.given, given)
  all.headers = merge_headers(origin.given.headers, given.headers)
  all.query = tables.merge(origin.given.query, given.query)
  if given.api_key then all.client_id, all.client_secret = nil, nil end
  if given.client_id then all.api_key = nil end
  return sessions.over(all, origin.shared)
end
