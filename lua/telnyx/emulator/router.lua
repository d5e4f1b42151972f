-- A router that finds the handler of a method and path. A literal segment takes precedence over a
-- parameter, from the left, so that /ai/assistants/tests is not an assistant.

local text = require "telnyx.emulator.text"

local Router = {}
Router.__index = Router

--- Creates a router without routes.
local function new()
  return setmetatable({ by_length = {} }, Router)
end

local function split(path)
  local segments = {}
  for segment in path:gmatch("/([^/]*)") do segments[#segments + 1] = segment end
  return segments
end

--- Adds a route.
---@param method string
---@param template string for instance "/ai/assistants/{assistant_id}"
---@param handler fun(request: table): table
---@param options table|nil `idempotent`: takes an Idempotency-Key; `body`: schema of a JSON
--- body; `partial`: nothing in the body is required
function Router:add(method, template, handler, options)
  local segments, rank = split(template), ""
  for i, segment in ipairs(segments) do
    local parameter = segment:match("^{(.+)}$")
    segments[i] = parameter and { parameter = parameter } or segment
    rank = rank .. (parameter and "1" or "0")
  end
  local routes = self.by_length[#segments] or {}
  self.by_length[#segments] = routes
  routes[#routes + 1] = {
    method = method, segments = segments, rank = rank, handler = handler,
    template = template, options = options or {},
  }
  table.sort(routes, function(a, b)
    if a.rank ~= b.rank then return a.rank < b.rank end
    return a.template .. a.method < b.template .. b.method
  end)
end

local function match(route, segments)
  local params = {}
  for i, expected in ipairs(route.segments) do
    local segment = segments[i]
    if type(expected) == "string" then
      if segment ~= expected then return nil end
    elseif segment == "" then
      return nil
    else
      params[expected.parameter] = segment
    end
  end
  return params
end

--- Finds a route for a percent-encoded path.
---@param method string
---@param path string
---@return table|nil route
---@return table|string|nil # the path's parameters; or the methods allowed, nil for no such path
function Router:find(method, path)
  local segments = split(path)
  for i, segment in ipairs(segments) do segments[i] = text.unescape(segment) end
  local allowed, listed = {}, {}
  for _, route in ipairs(self.by_length[#segments] or {}) do
    local params = match(route, segments)
    if params and route.method == method then return route, params end
    if params and not listed[route.method] then
      listed[route.method] = true
      allowed[#allowed + 1] = route.method
    end
  end
  if listed.GET then allowed[#allowed + 1] = "HEAD" end
  if #allowed == 0 then return nil end
  table.sort(allowed)
  return nil, table.concat(allowed, ", ")
end

return { new = new }
