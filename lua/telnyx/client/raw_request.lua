--- `client.request`: requests to paths without a function.

local lazy = require "telnyx.support.lazy"
local options = require "telnyx.settings.options"
local perform = require "telnyx.call.perform"
local tables = require "telnyx.support.tables"
local url = require "telnyx.support.url"

local mistake = lazy "telnyx.support.mistake"
local page = lazy "telnyx.response.page"
local spelling = lazy "telnyx.support.spelling"

local raw_request = {}

local METHODS = { GET = true, HEAD = true, POST = true, PUT = true, PATCH = true, DELETE = true,
  OPTIONS = true }

local function check(method, path, opts)
  if type(method) ~= "string" then
    mistake.bad("method", "request", mistake.expected("HTTP method", method))
  elseif not METHODS[method:upper()] then
    mistake.bad("method", "request", ("HTTP method expected, got '%s'"):format(method))
  end
  if type(path) ~= "string" then
    mistake.bad("path", "request", mistake.expected("string", path))
  end
  local problem = url.path_problem(path)
  if not problem and not path:find("^/") and not path:find("^%a[%w+.-]*://") then
    problem = "path that begins with '/', or absolute URL, expected"
  end
  if problem then mistake.bad("path", "request", problem) end
  if type(opts) ~= "table" then mistake.bad(3, "request", mistake.expected("table", opts)) end
  options.check(options.request, opts, "request")
  if opts.page and not page.KINDS[opts.page] then
    mistake.fail(("bad option 'page' to 'request' (unknown kind '%s'%s)")
      :format(opts.page, spelling.hint(opts.page, page.KINDS)))
  end
end

-- Makes a row for a path without an operation.
local function row_of(method, path, opts)
  return { method, path, page = opts.page, response = opts.response,
    idempotent = opts.idempotency_key ~= nil, stream = opts.stream,
    absolute = path:sub(1, 1) ~= "/" }
end

--- Returns a path without the /v2 that is at the end of the base URL: the API's document has some
-- with it.
---@param session telnyx.Session
---@param path string
---@return string
function raw_request.below_base(session, path)
  local settings = session:resolve()
  if not settings or not settings.base_url:find("/v2$") then return path end
  return (path:gsub("^/v2/", "/"))
end

--- Sends a request. The caller's mistakes raise.
---@param session telnyx.Session
---@param method string
---@param path string below the base URL, or an absolute URL
---@param opts table|nil
---@return any value, telnyx.Error, telnyx.Response
function raw_request.send(session, method, path, opts)
  if opts == nil then opts = tables.NOTHING end
  check(method, path, opts)
  local row, values, query = row_of(method:upper(), path, opts), tables.NOTHING, nil
  path = raw_request.below_base(session, path)
  if opts.page then path, query = page.split_path(path, opts.page) end
  if query then values = { query = query } end
  return perform.call(session, row, "request", path, values, opts)
end

return raw_request
