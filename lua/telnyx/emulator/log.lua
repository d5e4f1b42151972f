-- A record of the requests, for tests. Secrets are hidden as in the client's own log.

local core = require "telnyx.core"
local json = require "telnyx.emulator.json"
local redact = require "telnyx.support.redact"
local text = require "telnyx.emulator.text"

local Log = {}
Log.__index = Log

local KEPT = 1000

local function new()
  return setmetatable({ entries = {}, first = 1, last = 0 }, Log)
end

--- Adds a request; discards the oldest one beyond the limit.
function Log:add(request)
  self.last = self.last + 1
  self.entries[self.last] = {
    method = request.method, path = request.path, query = request.query_string,
    headers = request.headers, body = request.body, version = request.version,
  }
  if self.last - self.first >= KEPT then
    self.entries[self.first] = nil
    self.first = self.first + 1
  end
end

local function show(entry)
  local headers = {}
  for name, value in pairs(entry.headers) do headers[name] = text.to_utf8(value) end
  local shown = redact.value {
    method = entry.method, path = text.to_utf8(entry.path), query = text.to_utf8(entry.query),
    headers = headers, version = entry.version,
  }
  local body = redact.text(entry.body)
  if text.is_utf8(body) then shown.body = body else shown.body_base64 = core.base64_encode(body) end
  return shown
end

--- Returns the requests, oldest first, as JSON values.
function Log:all()
  local all = json.array()
  for i = self.first, self.last do all[#all + 1] = show(self.entries[i]) end
  return all
end

function Log:clear()
  self.entries, self.first, self.last = {}, 1, 0
end

return { new = new }
