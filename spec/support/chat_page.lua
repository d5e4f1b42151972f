-- The example for nginx, served as by `make example-openresty`.
--
--   local page = chat_page.start { TELNYX_BASE_URL = emulator.url }
--   page.url is "http://127.0.0.1:PORT"
--   page:log()     nginx's log so far
--   page:stop()    stops it; it also ends with the specs

local interpreter = require "spec.support.interpreter"

local chat_page = {}

local CLEAN = "env -u LIVE -u PORT -u TELNYX_CLIENT_ID -u TELNYX_CLIENT_SECRET "
  .. "-u TELNYX_CUSTOM_HEADERS -u TELNYX_LOG -u TELNYX_PUBLIC_KEY "
  .. "-u TELNYX_STREAM_TOKEN "

local Page = {}
Page.__index = Page

--- Returns the log so far.
---@return string
function Page:log()
  local file = assert(io.open(self.log_file, "rb"))
  local text = file:read("*a")
  file:close()
  return text
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
