-- What goes back to the browser: JSON, events, and failures in words.

local cjson = require "cjson.safe"

local answer = {}

-- Answers with a table, or with text that is JSON already.
function answer.json(status, value)
  ngx.status = status
  ngx.header["Content-Type"] = "application/json"
  ngx.header["Cache-Control"] = "no-store"
  ngx.print(type(value) == "string" and value or cjson.encode(value))
end

-- lua-cjson takes an empty table for an object.
function answer.list(items)
  local texts = {}
  for index, item in ipairs(items) do texts[index] = cjson.encode(item) end
  answer.json(200, '{"data":[' .. table.concat(texts, ",") .. "]}")
end

function answer.problem(status, message)
  answer.json(status, { message = message })
end

-- What visitors are told, and the status that says the same. The reason itself is for the log: it
-- names the operation and the request's id, which Telnyx's support asks for.
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

-- Answers with an error of the library.
function answer.failure(err)
  answer.problem(explain(err))
end

function answer.begin_events()
  ngx.header["Content-Type"] = "text/event-stream"
  ngx.header["Cache-Control"] = "no-store"
  ngx.header["X-Accel-Buffering"] = "no"  -- for another nginx in front of this one
end

-- Sends one event at once; nil when nobody reads any more.
function answer.event(name, data)
  ngx.print("event: ", name, "\ndata: ", cjson.encode(data), "\n\n")
  return ngx.flush(true)
end

-- The answer has begun, and its status is sent: what goes wrong from here on is an event.
function answer.broken_off(err)
  ngx.log(ngx.ERR, tostring(err))
  answer.event("failure", { message = "The answer broke off here. Please try again." })
end

return answer
