--- Bodies of requests: JSON, multipart or urlencoded forms, files.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local files = lazy "telnyx.call.file"
local mistake = lazy "telnyx.support.mistake"
local multipart = lazy "telnyx.call.multipart"
local urlencoded = lazy "telnyx.call.urlencoded"

local bodies = {}

local URLENCODED = "application/x-www-form-urlencoded"

-- Adds the option `body` to the parameters of the body.
local function with_extra(parameters, extra)
  if parameters and not extra then return parameters end
  return tables.merge(parameters, extra)
end

local function encode(call, body)
  local text, problem, place = core.json_encode(body, call.options.max_depth)
  if text then return text end
  if place == "" then place = "body" end
  mistake.bad(place, call.operation, problem)
end

-- A body that is one value.
local function whole_body(call, extra)
  local row, operation, values = call.row, call.operation, call.values
  local value = values.body and values.body.body
  if values.has_file then
    local text, content_type = files.content("body", operation, value, call.options.is_dry_run)
    values.headers = tables.merge({ ["Content-Type"] = content_type }, values.headers)
    return text
  end
  if extra and not row.body:find("^object") then
    mistake.fail(("bad option 'body' to '%s' (the body is a parameter: %s)")
      :format(operation, (row.body:gsub("!", ""))))
  end
  if extra then value = tables.merge(value, extra) end
  if value ~= nil then return encode(call, value) end
end

--- Returns the body of a call's request. Raises at the caller's line for values that cannot be
-- sent.
---@param call telnyx.Call a file as the body adds to its `values.headers`
---@param extra table|string|nil the option `body`: additional members, or the whole body as text
---@return string|nil text
---@return telnyx.Part[]|nil parts of a form
function bodies.of(call, extra)
  local row, operation, values = call.row, call.operation, call.values
  if type(extra) == "string" then return extra end
  if type(row.body) == "string" then return whole_body(call, extra) end
  -- with a file among the parameters, a body is a form instead of JSON
  if row.form or values.has_file then
    local given = row.form and values.form or values.body
    return nil, multipart.parts(row.form or row.body, with_extra(given, extra), operation)
  end
  if row.content_type == URLENCODED then
    return urlencoded.encode(with_extra(values.body, extra), operation)
  end
  if row.body then return encode(call, with_extra(values.body, extra)) end
  if extra then return encode(call, extra) end
end

return bodies
