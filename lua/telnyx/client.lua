--- Clients: the tree of resources over one set of options and connections.

local client_state = require "telnyx.state"
local lazy = require "telnyx.lazy"
local options = require "telnyx.options"
local request = require "telnyx.request"
local resource = require "telnyx.resource"
local resources = require "telnyx.resources"
local url = require "telnyx.url"

local argument = lazy "telnyx.argument"
local credentials = lazy "telnyx.credentials"
local dry_run = lazy "telnyx.dry_run"
local page = lazy "telnyx.page"

local client = {}

local METHODS = { GET = true, HEAD = true, POST = true, PUT = true, PATCH = true, DELETE = true,
  OPTIONS = true }

local function check_table(value, index, where)
  if value ~= nil and type(value) ~= "table" then
    argument.bad(index, where, argument.expected("table", value))
  end
  return value or {}
end

local function check_options(known, opts, where)
  options.check(known, opts, where)
  if opts.client_id or opts.client_secret then credentials.check(opts, where) end
end

local function check_request(method, path, opts)
  if type(method) ~= "string" then
    argument.bad("method", "request", argument.expected("HTTP method", method))
  elseif not METHODS[method:upper()] then
    argument.bad("method", "request", ("HTTP method expected, got '%s'"):format(method))
  end
  if type(path) ~= "string" then
    argument.bad("path", "request", argument.expected("string", path))
  end
  local problem = url.path_problem(path)
  if not problem and not path:find("^/") and not path:find("^%a[%w+.-]*://") then
    problem = "path that begins with '/', or absolute URL, expected"
  end
  if problem then argument.bad("path", "request", problem) end
  options.check(options.request, opts, "request")
  if opts.page and not page.KINDS[opts.page] then
    argument.fail(("bad option 'page' to 'request' (unknown kind '%s'%s)")
      :format(opts.page, argument.hint(opts.page, page.KINDS)))
  end
end

-- A row of an endpoint table for what has none.
local function row_of(method, path, opts)
  return { method, path, page = opts.page, response = opts.response,
    idempotent = opts.idempotency_key ~= nil, stream = opts.stream,
    absolute = path:sub(1, 1) ~= "/" }
end

-- The API's documents write some paths with the /v2 that the base URL ends in.
local function without_double_version(state, path)
  local settings = client_state.settings(state)
  if not settings or not settings.base_url:find("/v2$") then return path end
  return (path:gsub("^/v2/", "/"))
end

-- What callers see of these is described in meta/client.lua.
local functions = {}
local most_arguments = { request = 3, with = 1, close = 0, dry_run = math.huge }

function functions.request(state, method, path, opts)
  opts = check_table(opts, 3, "request")
  check_request(method, path, opts)
  local row = row_of(method:upper(), path, opts)
  return request.send(state, row, "request", without_double_version(state, path), {}, opts)
end

function functions.with(state, opts)
  opts = check_table(opts, 1, "with")
  check_options(options.derived, opts, "with")
  return client.wrap(client_state.derive(state, opts))
end

function functions.dry_run(state, operation, ...)
  return dry_run.perform(state, client.wrap, operation, ...)
end

function functions.close(state)
  client_state.close(state)
end

local function find_resource(state, name)
  if type(name) ~= "string" or name:sub(1, 1) == "_" then return nil end
  local kind = resources.names[name]
  if not kind then
    argument.fail(("unknown resource '%s'%s"):format(name, argument.hint(name, resources.names)))
  end
  if kind ~= true then return require(kind).of(state) end
  return resource.new(resources.rows(name), name, state)
end

local function check_arguments(self, name, ...)
  if (...) == self then argument.refuse_colon(name) end
  local count, most = select("#", ...), most_arguments[name]
  if count > most then
    argument.fail(("too many arguments to '%s' (at most %d expected, got %d)")
      :format(name, most, count))
  end
end

--- The client over a state.
---@param state telnyx.State
---@param self table|nil what becomes the client, a new table otherwise
---@return telnyx.Client
function client.wrap(state, self)
  self = self or {}
  for name, call in pairs(functions) do
    self[name] = function(...)
      check_arguments(self, name, ...)
      return call(state, ...)
    end
  end
  return setmetatable(self, {
    __index = function(_, name)
      local found = find_resource(state, name)
      if found then rawset(self, name, found) end
      return found
    end,
    __pairs = function()
      return function(_, name)
        local following = next(resources.names, name)
        if following then return following, self[following] end
      end, self, nil
    end,
    __tostring = function()
      local base = state.settings and state.settings.base_url or state.given.base_url
      return ("telnyx client (%s)"):format(base or "not used yet")
    end,
  })
end

--- Makes a client.
---@param opts telnyx.ClientOptions|nil
---@return telnyx.Client
function client.new(opts)
  opts = check_table(opts, 1, "new")
  check_options(options.client, opts, "new")
  return client.wrap(client_state.new(opts))
end

return client
