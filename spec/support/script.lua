--[[
A transport with a list of responses, for specs without a network.

  local scripted = require "spec.support.script"
  local transport, requests = scripted {
    { status = 500, headers = { ["retry-after-ms"] = "1" } },
    { body = "{}" },                          -- 200 is the default
    { "connection", "no route", false },      -- a failure: kind, message, sent
    function(request) return { body = request.url } end,
  }
  local client = telnyx.new { transport = transport, api_key = "KEY" }

Every request is kept in `requests`. A request beyond the list fails the spec, unless the list
has an `otherwise`.
]]

local function copy(request)
  local kept = {}
  for name, value in pairs(request) do kept[name] = value end
  kept.headers = {}
  for name, value in pairs(request.headers) do kept.headers[name] = value end
  return kept
end

--- Creates the transport.
---@param list table
---@return function transport
---@return table[] requests
return function(list)
  local requests = {}
  local function transport(request)
    requests[#requests + 1] = copy(request)
    local answer = list[#requests] or list.otherwise
    if not answer then error(("request %d was not expected"):format(#requests)) end
    if type(answer) == "function" then answer = answer(request, #requests) end
    if answer[1] then return nil, answer[1], answer[2], answer[3] end
    return { status = answer.status or 200, headers = answer.headers, body = answer.body }
  end
  return transport, requests
end
