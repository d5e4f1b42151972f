--- Calls whose response is read in chunks: streams, and downloads.

local headers = require "telnyx.support.headers"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local mistake = lazy "telnyx.support.mistake"
local stream = lazy "telnyx.response.stream"

local streaming = {}

---@alias telnyx.Target "stream"|"file"|nil where the body of the response goes

-- Sets the parameter `stream` of the operation, if it has one, from the option.
local function with_parameter(row, values)
  if not (row.body and row.body.stream) then return values end
  values = tables.copy(values)
  values.body = tables.copy(values.body or {})
  values.body.stream = true
  return values
end

--- Sets the target of a call. Raises where the operation cannot stream.
---@param call telnyx.Call
---@param given table the options of the call alone
function streaming.validate(call, given)
  local row, operation = call.row, call.operation
  if given.stream and not row.stream then
    mistake.fail(("bad option 'stream' to '%s' (the operation does not stream)")
      :format(operation))
  end
  local body = call.values.body
  local is_stream = row.stream and (given.stream or body and body.stream == true)
  if given.stream_to and is_stream then
    mistake.fail(("bad option 'stream_to' to '%s' (the response is already a stream)")
      :format(operation))
  end
  call.target = is_stream and "stream" or given.stream_to and "file" or nil
  if is_stream and given.stream then call.values = with_parameter(row, call.values) end
end

--- Returns the headers of a streaming call.
---@param call telnyx.Call
---@param given table the options of the call alone
---@param fields table<string, string> the headers of all calls of the row
---@return table<string, string>
function streaming.headers(call, given, fields)
  if call.target == "file" or call.row.response == "text" then return fields end
  fields = tables.copy(fields)
  fields.Accept = headers.find(given.headers, "Accept") or "text/event-stream"
  return fields
end

---@class telnyx.StreamedResponse : telnyx.Response
---@field reader telnyx.Reader

--- Returns the result of a streaming call.
---@param call telnyx.Call
---@param response telnyx.StreamedResponse
---@return telnyx.Stream|true
function streaming.result(call, response)
  if call.target == "file" then return true end
  local expected = call.row.response == "text" and "text" or "events"
  return stream.new(call, response.reader, response, expected)
end

return streaming
