--- Calls for the pages of a list after the first one.

local build = require "telnyx.call.build"
local tables = require "telnyx.support.tables"

--- Fetches another page: repeats a call with other query parameters.
---@param call telnyx.Call
---@param query table<string, any>
---@return telnyx.Call
return function(call, query)
  local row = call.row
  call.session:check_open()  -- the page may have outlived its client
  -- parsed as a page, whatever its Content-Type
  if row.response == "auto" then row = tables.merge(row, { response = "json" }) end
  query = tables.merge(call.values.query or call.options.query, query)
  local following = tables.merge(call, { row = row, attempts = 0,
    values = tables.merge(call.values, { query = query }) })
  local url = build.url(following, build.plan(following))
  following.request = tables.merge(call.request, { url = url })
  return following
end
