--- Requests recorded by a mock, decoded for inspection.

local core = require "telnyx.core"
local headers = require "telnyx.support.headers"
local query = require "telnyx.support.query"
local show = require "telnyx.mock.show"

local call = {}

---@class telnyx.mock.Call one attempt of a request
---@field operation string "ai.assistants.create"; "request" for client.request
---@field method string
---@field url string
---@field path string below the base URL, without its /v2: "/ai/assistants"
---@field query table<string, string|string[]> by the names of the API, decoded
---@field headers table<string, string> readable in any case
---@field body any the decoded JSON, or the text of any other body
---@field text string|nil the body as sent
---@field form table[]|nil { name, data | file, filename, content_type } of each part
---@field stream boolean whether the response is to be streamed
---@field timeout number seconds
---@field connect_timeout number seconds

local function read_query(text)
  local values = {}
  for name, value in query.each(text) do
    local earlier = values[name]
    if earlier == nil then
      values[name] = value
    elseif type(earlier) == "table" then
      earlier[#earlier + 1] = value
    else
      values[name] = { earlier, value }
    end
  end
  return values
end

local function read_body(text)
  if not text then return nil end
  local value = core.json_decode(text, true)
  if value == nil then return text end
  return value
end

-- Reads everything from a reader.
local function read_out(reader)
  local chunks = {}
  while true do
    local chunk, problem = reader.read()
    if problem then return nil, problem end
    if not chunk then return table.concat(chunks) end
    chunks[#chunks + 1] = chunk
  end
end

local function read_form(parts)
  local form = {}
  for index, part in ipairs(parts) do
    local copy, problem = {}, nil
    for name, value in pairs(part) do copy[name] = value end
    if copy.reader then copy.data, problem = read_out(copy.reader) end
    if problem then return nil, problem end
    copy.reader = nil
    form[index] = copy
  end
  return form
end

--- Normalizes a path for comparisons.
---@param path string
---@return string
function call.path(path)
  return (path:gsub("^/v2/", "/"))
end

--- Decodes a transport's request.
---@param request table
---@return telnyx.mock.Call|nil
---@return string|nil problem of a part that the program provides
function call.new(request)
  local form, problem
  if request.form then form, problem = read_form(request.form) end
  if problem then return nil, problem end
  local path, query_text = request.url:match("^%a[%w+.-]*://[^/?]*([^?]*)%??(.*)$")
  return {
    operation = request.operation, method = request.method, url = request.url,
    path = call.path(path), query = read_query(query_text),
    headers = headers.from_transport(request.headers),
    body = read_body(request.body), text = request.body,
    form = form, stream = request.stream or false,
    timeout = request.timeout, connect_timeout = request.connect_timeout,
  }
end

--- Describes a call in one line.
---@param made telnyx.mock.Call
---@return string
function call.describe(made)
  local words = { made.operation, made.method, made.path }
  if next(made.query) then words[#words + 1] = "query " .. show(made.query) end
  if made.body ~= nil then words[#words + 1] = "body " .. show(made.body) end
  if made.form then words[#words + 1] = "form " .. show(made.form) end
  return table.concat(words, " ")
end

return call
