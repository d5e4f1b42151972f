-- Responses to the browser: JSON, events, and messages about failures.

local cjson = require "cjson.safe"

local response = {}

-- Sends a table as JSON, or text that is JSON already.
function response.json(status, value)
  ngx.status = status
  ngx.header["Content-Type"] = "application/json"
  ngx.header["Cache-Control"] = "no-store"
  ngx.print(type(value) == "string" and value or cjson.encode(value))
end

-- Sends an array as `data`, and other fields beside it: lua-cjson would encode an empty table as an
-- object.
function response.list(items, fields)
  local texts = {}
  for index, item in ipairs(items) do texts[index] = cjson.encode(item) end
  local parts = { '"data":[' .. table.concat(texts, ",") .. "]" }
  for name, value in pairs(fields or {}) do
    parts[#parts + 1] = cjson.encode(name) .. ":" .. cjson.encode(value)
  end
  response.json(200, "{" .. table.concat(parts, ",") .. "}")
end

function response.problem(status, message)
  response.json(status, { message = message })
end

-- Returns the status and the message for visitors. The error itself goes into the log: it has the
-- operation and the request id, which Telnyx's support asks for.
local function explain(err)
  ngx.log(ngx.ERR, tostring(err))
  local status = err.status
  if status == 404 then
    return 404, "This assistant is no longer there. Please choose another one."
  elseif status == 429 then
    return 429, "There are too many messages at the moment. Please wait a little."
  elseif status == 401 or status == 403 or err.kind == "config" then
    return 500, "This page is not set up completely. Its owner finds the reason in nginx's log."
  elseif status and status >= 400 and status < 500 then
    return 400, "The assistant does not take this message: " .. (err.detail or err.message)
  elseif err.kind == "timeout" then
    return 504, "The assistant takes too long to answer. Please try again."
  end
  return 502, "The assistant cannot be reached at the moment. Please try again."
end

-- Sends the response for an error of the library.
function response.failure(err)
  response.problem(explain(err))
end

function response.begin_events()
  ngx.header["Content-Type"] = "text/event-stream"
  ngx.header["Cache-Control"] = "no-store"
  ngx.header["X-Accel-Buffering"] = "no"  -- for another nginx in front of this one
end

-- Sends one event immediately; returns nil if the browser has closed the connection.
function response.event(name, data)
  ngx.print("event: ", name, "\ndata: ", cjson.encode(data), "\n\n")
  return ngx.flush(true)
end

-- Reports a failure after the response has begun: its status is sent, so this is an event.
function response.interrupted(err)
  ngx.log(ngx.ERR, tostring(err))
  response.event("failure", { message = "The answer broke off here. Please try again." })
end

return response
