-- The example for nginx, served as by `make example-openresty`.
--
--   local page = chat_page.start { TELNYX_BASE_URL = emulator.url }
--   page.url is "http://127.0.0.1:PORT"
--   page:log()     nginx's log so far
--   page:transcript("call-1", "ended")   what was said in a call, until an event of this kind
--   page:stop()    stops it; it also ends with the specs

local cjson = require "cjson"
local core = require "telnyx.core"
local files = require "spec.support.files"
local interpreter = require "spec.support.interpreter"
local streams = require "spec.support.streams"

local chat_page = {}

local CLEAN = "env -u LIVE -u PORT -u TELNYX_CLIENT_ID -u TELNYX_CLIENT_SECRET "
  .. "-u TELNYX_CUSTOM_HEADERS -u TELNYX_LOG -u TELNYX_PUBLIC_KEY "
  .. "-u TELNYX_STREAM_TOKEN "

local Page = {}
Page.__index = Page

--- Returns the log so far.
---@return string
function Page:log()
  return files.read(self.log_file)
end

-- Reads events until one of a call is of this kind. Returns those of the call, as lines.
local function read_transcript(pool, transfer, id, kind)
  local lines, rest = {}, ""
  for chunk in function() return streams.next_chunk(pool, transfer) end do
    rest = rest .. chunk
    for block in rest:gmatch("(.-)\n\n") do
      local data = block:match("data: (.*)")
      local event = data and cjson.decode(data)
      if event and event.call == id then
        lines[#lines + 1] = event.kind .. (event.text and ": " .. event.text or "")
        if event.kind == kind then return lines end
      end
    end
    rest = rest:match(".*\n\n(.*)") or rest
  end
  return nil, table.concat(lines, "\n")
end

--- Follows a call, at most for twenty seconds.
---@param id string
---@param kind string of the last event
---@return string[] lines "heard: Hello"
function Page:transcript(id, kind)
  local pool = core.pool { no_proxy = "*" }
  local transfer = assert(pool:start { method = "GET", url = self.url .. "/api/transcript",
    stream = true, timeout = 20 })
  local lines, so_far = read_transcript(pool, transfer, id, kind)
  pool:close()
  return assert(lines, so_far)
end

--- Stops it, and waits until it has ended; may be called again.
function Page:stop()
  if not self.pipe then return end
  os.execute("kill " .. self.id)
  self.pipe:close()
  self.pipe = nil
  os.remove(self.log_file)
end

--- Starts nginx with the example.
---@param environment table<string, string> TELNYX_BASE_URL, …
---@return table page
function chat_page.start(environment)
  local words = { CLEAN }
  for name, value in pairs(environment) do
    words[#words + 1] = name .. "=" .. interpreter.quote(value)
  end
  local log_file = os.tmpname()
  local pipe = assert(io.popen(("echo $$; exec %s tools/example-openresty 2>%s")
    :format(table.concat(words, " "), log_file)))
  local self = setmetatable({ pipe = pipe, log_file = log_file, id = pipe:read("*l") }, Page)
  local line = pipe:read("*l")
  self.url = line and line:match("^the chat page: (http.*)/$")
  if not self.url then
    local log = self:log()
    self:stop()
    error("the example does not start: " .. (line or log))
  end
  return self
end

return chat_page
