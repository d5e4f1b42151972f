--- Calls whose answer is not read as a whole: it goes to the program as a stream, or into a file.

local headers = require "telnyx.support.headers"
local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"
local stream = lazy "telnyx.response.stream"

local streamed = {}

---@alias telnyx.Target "stream"|"file"|nil where the answer goes

local function copy(fields)
  local copied = {}
  for name, value in pairs(fields) do copied[name] = value end
  return copied
end

-- The option says the same as the parameter, where there is one.
local function with_parameter(row, values)
  if not (row.body and row.body.stream) then return values end
  values = copy(values)
  values.body = copy(values.body or {})
  values.body.stream = true
  return values
end

--- What a call asks for. Raises where the operation cannot do it.
---@param row table a row of an endpoint table
---@param operation string its name
---@param values table parameters by place
---@param opts table options of the call
---@return telnyx.Target
---@return table values
function streamed.prepare(row, operation, values, opts)
  if opts.stream and not row.stream then
    mistake.fail(("bad option 'stream' to '%s' (the operation does not stream)")
      :format(operation))
  end
  local body = values.body
  local is_stream = row.stream and (opts.stream or body and body.stream == true)
  if opts.stream_to and is_stream then
    mistake.fail(("bad option 'stream_to' to '%s' (the answer is a stream already)")
      :format(operation))
  end
  if not is_stream then return opts.stream_to and "file" or nil, values end
  return "stream", opts.stream and with_parameter(row, values) or values
end

--- The headers of such a call.
---@param row table
---@param fields table<string, string> those of every call of the row
---@param opts table
---@param target telnyx.Target
---@return table<string, string>
function streamed.headers(row, fields, opts, target)
  if target == "file" or row.response == "text" then return fields end
  fields = copy(fields)
  fields.Accept = headers.find(opts.headers, "Accept") or "text/event-stream"
  return fields
end

--- What such a call returns.
---@param row table
---@param operation string
---@param options table those of the call and the client's
---@param response telnyx.Response
---@param target telnyx.Target
---@return telnyx.Stream|true
---@return nil
---@return telnyx.Response
function streamed.value(row, operation, options, response, target)
  if target == "file" then return true, nil, response end
  local call = { operation = operation, options = options, attempts = response.attempts }
  local expected = row.response == "text" and "text" or "events"
  return stream.new(call, response.reader, response, expected), nil, response
end

return streamed
