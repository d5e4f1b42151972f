-- The error responses of the API, in both formats.

local json = require "telnyx.emulator.json"

local errors = {}

--- Returns an error in the format of the whole API.
---@param status integer HTTP status
---@param code string the API's own code
---@param title string
---@param detail string what was wrong with this request
---@param pointer string|nil JSON pointer to what is at fault
---@param headers table<string, string>|nil
---@return table response
function errors.api(status, code, title, detail, pointer, headers)
  local entry = {
    code = code,
    title = title,
    detail = detail,
    meta = { url = "https://developers.telnyx.com/docs/overview/errors/" .. code },
  }
  if pointer then entry.source = { pointer = pointer } end
  return { status = status, headers = headers, json = { errors = json.array { entry } } }
end

function errors.bad_request(detail, pointer)
  return errors.api(400, "10015", "Bad Request", detail, pointer)
end

function errors.unauthorized()
  return errors.api(401, "10009", "Authentication failed",
    "The required authentication headers were either invalid or not included in the request.",
    "/headers/authorization", { ["www-authenticate"] = "Bearer" })
end

function errors.forbidden(detail, pointer)
  return errors.api(403, "10010", "Authorization failed", detail, pointer)
end

--- @param parameter string|nil the path parameter with an unknown value
function errors.not_found(detail, parameter)
  return errors.api(404, "10005", "Resource not found",
    detail or "The requested resource or URL could not be found.", "/" .. (parameter or "path"))
end

--- Returns an error that says that an operation exists, but not here. It is not worth a retry.
---@param operation string "messaging_profiles.create"
---@return table response
function errors.not_served(operation)
  return errors.api(501, "10005", "Not served by the emulator",
    ("The emulator does not serve '%s': use telnyx.mock instead; 'server:operations()' and "
      .. "docs/reference/emulator.md list what it serves."):format(operation), "/path",
    { ["x-should-retry"] = "false" })
end

function errors.method_not_allowed(method, allow)
  return errors.api(405, "10015", "Method not allowed",
    "The method " .. method .. " is not allowed here, only " .. allow .. ".", "/method",
    { allow = allow })
end

function errors.upgrade_required()
  return errors.api(426, "10015", "Upgrade required",
    "This operation is a WebSocket, the request does not ask for one.", "/headers/upgrade",
    { upgrade = "websocket", connection = "upgrade" })
end

function errors.too_large(limit)
  return errors.api(413, "10015", "Payload too large",
    "The body of a request may have at most " .. limit .. " bytes.", "/body")
end

function errors.too_many_requests(seconds)
  return errors.api(429, "10011", "Too many requests",
    "You have exceeded the maximum number of allowed requests.", nil,
    { ["retry-after"] = tostring(seconds) })
end

function errors.unexpected()
  return errors.api(500, "10007", "Unexpected error", "An unexpected error occured.")
end

--- Returns one problem of a request's parameters, for `errors.invalid`.
---@param location (string|integer)[] for instance { "body", "name" }
---@param message string
---@param kind string for instance "value_error.missing"
function errors.problem(location, message, kind)
  return { loc = json.array(location), msg = message, type = kind }
end

--- Returns an error for invalid parameters in the format of the API's AI services.
---@param problems table[] what `errors.problem` made
---@return table response
function errors.invalid(problems)
  return { status = 422, json = { detail = json.array(problems) } }
end

--- Like `errors.invalid`, in the format of the rest of the API.
---@param problems table[] what `errors.problem` made
---@return table response
function errors.unprocessable(problems)
  local entries = json.array()
  for i, problem in ipairs(problems) do
    local is_missing = problem.type == "value_error.missing"
    entries[i] = {
      code = is_missing and "10004" or "10015",
      title = is_missing and "Missing required parameter" or "Bad Request",
      detail = "'" .. table.concat(problem.loc, ".", 2) .. "': " .. problem.msg,
      source = { pointer = "/" .. table.concat(problem.loc, "/") },
    }
  end
  return { status = 422, json = { errors = entries } }
end

--- Like `errors.invalid`, with one problem.
function errors.invalid_value(location, message, kind)
  return errors.invalid { errors.problem(location, message, kind or "value_error") }
end

return errors
