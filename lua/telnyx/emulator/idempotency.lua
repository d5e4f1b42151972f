-- Idempotency keys. A key belongs to a method and path. The response to its first successful
-- request is repeated for later equal requests; a different request is refused.

local errors = require "telnyx.emulator.errors"

local Keys = {}
Keys.__index = Keys

local KEPT_SECONDS = 24 * 3600
local KEPT_KEYS = 1000

local function new()
  return setmetatable({ entries = {}, order = {}, first = 1 }, Keys)
end

local function name_of(request, key)
  return request.method .. " " .. request.path .. " " .. key
end

--- Returns the response that the key alone determines.
---@param request table
---@param key string the header's value
---@param now number Unix time
---@return table|nil response
function Keys:recall(request, key, now)
  if #key > 255 or not key:find("^[%w_:%-]+$") then
    return errors.bad_request("The idempotency key must have 1 to 255 letters, digits, "
      .. "'-', '_' or ':'.", "/headers/idempotency-key")
  end
  local entry = self.entries[name_of(request, key)]
  if not entry or now - entry.time > KEPT_SECONDS then return nil end
  if entry.body ~= request.body or entry.query ~= request.query_string then
    return errors.api(422, "10029", "Idempotency key reused",
      "The idempotency key was used with another request before: use a new key.",
      "/headers/idempotency-key")
  end
  local replayed = {}
  for field, value in pairs(entry.response) do replayed[field] = value end
  replayed.headers = { ["idempotent-replayed"] = "true" }
  for name, value in pairs(entry.response.headers or {}) do replayed.headers[name] = value end
  return replayed
end

--- Stores the response to a request for its key.
---@param response table with its body as text
function Keys:remember(request, key, response, now)
  local name = name_of(request, key)
  self.entries[name] = {
    time = now, body = request.body, query = request.query_string, response = response,
  }
  self.order[#self.order + 1] = name
  if #self.order - self.first >= KEPT_KEYS then
    self.entries[self.order[self.first]] = nil
    self.order[self.first] = false
    self.first = self.first + 1
  end
end

return { new = new }
