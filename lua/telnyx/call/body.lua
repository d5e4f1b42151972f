--- The content of requests: JSON, a form of one kind or the other, or a file as it is.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local form = lazy "telnyx.call.multipart"
local mistake = lazy "telnyx.support.mistake"
local upload = lazy "telnyx.call.file"
local urlencoded = lazy "telnyx.call.urlencoded"

local content = {}

local URLENCODED = "application/x-www-form-urlencoded"

local function merged(first, second)
  if not second then return first or {} end
  local all = {}
  for name, value in pairs(first or {}) do all[name] = value end
  for name, value in pairs(second) do all[name] = value end
  return all
end

local function encode(operation, body)
  local text, problem, place = core.json_encode(body)
  if text then return text end
  if place == "" then place = "body" end
  mistake.bad(place, operation, problem)
end

-- A body that is one value.
local function whole_body(row, operation, values, extra, is_dry_run)
  local value = values.body and values.body.body
  if values.has_file then
    local text, content_type = upload.content("body", operation, value, is_dry_run)
    values.headers = merged({ ["Content-Type"] = content_type }, values.headers)
    return text
  end
  if extra and not row.body:find("^object") then
    mistake.fail(("bad option 'body' to '%s' (the body is a parameter: %s)")
      :format(operation, (row.body:gsub("!", ""))))
  end
  if extra then value = merged(value, extra) end
  if value ~= nil then return encode(operation, value) end
end

--- The content of a call's request. Raises at the caller's line for what cannot be sent.
---@param row table of an endpoint table
---@param operation string its name
---@param values table parameters by place; a file may add to the headers
---@param extra table|string|nil the option `body`: more of it, or all of it as it is
---@param is_dry_run boolean|nil
---@return string|nil text
---@return telnyx.Part[]|nil parts of a form
function content.of(row, operation, values, extra, is_dry_run)
  if type(extra) == "string" then return extra end
  if type(row.body) == "string" then
    return whole_body(row, operation, values, extra, is_dry_run)
  end
  -- a file makes a form of what is JSON otherwise
  if row.form or values.has_file then
    local given = row.form and values.form or values.body
    return nil, form.parts(row.form or row.body, merged(given, extra), operation)
  end
  if row.content_type == URLENCODED then
    return urlencoded.encode(merged(values.body, extra), operation)
  end
  if row.body then return encode(operation, merged(values.body, extra)) end
  if extra then return encode(operation, extra) end
end

return content
