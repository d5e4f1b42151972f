--- Dry runs: the request of a call, without sending it. The call is made on a client whose
-- transport only describes the request.

local lua_key = require "telnyx.support.lua_names"
local mistake = require "telnyx.support.mistake"
local redact = require "telnyx.support.redact"
local resources = require "telnyx.api.tables"
local secret_values = require "telnyx.support.secret_values"
local sessions = require "telnyx.settings.session"
local standard = require "telnyx.support.standard"

local dry_run = {}

---@class telnyx.DryRun a request, without secrets; prints as the text of one
---@field operation string "ai.assistants.create"
---@field method string
---@field url string
---@field headers table<string, string> without those that libcurl adds
---@field body string|nil nil if it is a file, which is not read
---@field form telnyx.DryRunPart[]|nil in place of a body
---@field stream boolean the response would be streamed
---@field timeout number seconds
---@field connect_timeout number seconds
---@field deadline number|nil seconds
---@field max_retries integer

---@class telnyx.DryRunPart
---@field name string
---@field value string|nil nil for a file
---@field filename string|nil
---@field content_type string|nil
---@field size integer|nil bytes, if known

local DryRun = {}
DryRun.__index = DryRun

local function part_line(part)
  if part.value then return ("%s: %s"):format(part.name, part.value) end
  return ("%s: file '%s', %s, %s"):format(part.name, part.filename or "",
    part.content_type or "no type", part.size and part.size .. " bytes" or "size unknown")
end

function DryRun:__tostring()
  local lines = {}
  for name, value in pairs(self.headers) do lines[#lines + 1] = ("%s: %s"):format(name, value) end
  table.sort(lines)
  table.insert(lines, 1, ("%s %s"):format(self.method, self.url))
  if self.body or self.form then lines[#lines + 1] = "" end
  lines[#lines + 1] = self.body
  for _, part in ipairs(self.form or {}) do lines[#lines + 1] = part_line(part) end
  return table.concat(lines, "\n")
end

local function file_size(path)
  local file = standard.open(path, "rb")
  if not file then return nil end
  local size = file:seek("end")
  file:close()
  return size
end

local function describe_part(part)
  local described = { name = part.name, filename = part.filename,
    content_type = part.content_type }
  if not part.filename and part.data then
    described.value = part.data
  else
    described.size = part.data and #part.data or part.file and file_size(part.file) or part.size
  end
  return described
end

local function describe_form(parts)
  if not parts then return nil end
  local described = {}
  for index, part in ipairs(parts) do described[index] = describe_part(part) end
  return described
end

local function describe(request, call)
  local options = call.options
  return setmetatable(redact.value({
    operation = call.operation,
    method = request.method,
    url = request.url,
    headers = request.headers,
    body = request.body,
    form = describe_form(request.form),
    stream = request.stream or false,
    timeout = options.timeout,
    connect_timeout = options.connect_timeout,
    deadline = options.deadline,
    max_retries = options.max_retries,
  }, secret_values.of_request(options, request)), DryRun)
end

local function dry_session(origin, transport)
  local session = sessions.over(origin.given, { pool_options = origin.shared.pool_options })
  local settings = origin:resolve()
  session.transport = transport
  session.settings = settings and setmetatable({ is_dry_run = true }, { __index = settings })
  return session
end

local function fail(name, problem)
  mistake.bad("operation", "dry_run", problem:format(name))
end

local function is_operation(name)
  return name == "request" or resources.find(name:match("^[^.]*")) ~= nil
end

local function find(client, name)
  if type(name) ~= "string" then fail(name, mistake.expected("string", name)) end
  local found = client
  for part in (lua_key.dotted(name) .. "."):gmatch("([^.]*)%.") do
    found = type(found) == "table" and found[part]
  end
  if not found or not is_operation(name) then
    fail(name, "name of an operation expected, as 'ai.assistants.create', got '%s'")
  elseif type(found) == "table" then
    fail(name, "'%s' is a resource: name one of its operations")
  end
  return found
end

--- Makes a call without sending anything. The caller's mistakes raise as in the call itself.
---@param origin telnyx.Session
---@param wrap fun(session: telnyx.Session): telnyx.Client
---@param operation string "ai.assistants.create", or "request"
---@param ... any the arguments of that function
---@return telnyx.DryRun|nil
---@return telnyx.Error err why nothing would be sent
function dry_run.perform(origin, wrap, operation, ...)
  local described
  local function transport(request, call)
    described = describe(request, call)
    return nil, "cancelled", "nothing is sent in a dry run", false
  end
  local _, err = find(wrap(dry_session(origin, transport)), operation)(...)
  if described then return described end
  return nil, err
end

return dry_run
