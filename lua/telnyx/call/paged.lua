--- Calls that answer with a page, and the same calls for other pages.

local delivery = require "telnyx.call.attempts"
local page = require "telnyx.response.page"
local request = require "telnyx.call.perform"

local paged = {}

---@class telnyx.Call what another page of a list is asked for with
---@field state telnyx.State
---@field row table
---@field operation string
---@field path string or, where the row is `absolute`, a URL
---@field query table<string, any>
---@field options table those of this call and the client's
---@field envelope table what the transport gets

local function with(given, changed)
  local all = {}
  for name, value in pairs(given) do all[name] = value end
  for name, value in pairs(changed) do all[name] = value end
  return all
end

--- Sends a call for a page.
---@param call telnyx.Call
---@return telnyx.Page|nil, telnyx.Error|nil, telnyx.Response|nil
function paged.perform(call)
  local response, err, last =
    delivery.send(call.state, call.operation, call.options, call.envelope)
  if not response then return nil, err, last end
  local body
  body, err = request.value_of(call.row, call.operation, call.options, response)
  if err then return nil, err, response end
  if call.row.response == "auto" and type(body) == "string" then return body, nil, response end
  return page.new(call, body, response, paged), nil, response
end

--- The same call for another page: its query changed.
---@param call telnyx.Call
---@param query table<string, any>
---@return telnyx.Call
function paged.with_query(call, query)
  query = with(call.query, query)
  local row, base_url = call.row, call.options.base_url
  local address = request.full_url(row, call.operation, base_url, call.path, query)
  -- what follows a page is one, whatever the server calls it
  if row.response == "auto" then row = with(row, { response = "json" }) end
  return with(call, { row = row, query = query, envelope = with(call.envelope, { url = address }) })
end

return paged
