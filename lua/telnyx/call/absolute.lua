--- Requests to an absolute URL, which may lead anywhere: the key stays with the base URL's origin.

local headers = require "telnyx.support.headers"
local mistake = require "telnyx.support.mistake"
local url = require "telnyx.support.url"

local absolute = {}

--- The headers that may go to a URL.
---@param settings telnyx.Config
---@param operation string
---@param address string
---@param fields table<string, string> those of a request to the base URL
---@param opts table options of the call
---@return table<string, string>|nil fields
---@return string|nil problem why nothing may be sent there
---@return boolean|nil is_ours the URL is of the base URL's origin
function absolute.headers(settings, operation, address, fields, opts)
  local origin, problem = url.split(address)
  if not origin then mistake.bad("path", operation, problem) end
  if url.same_origin(origin, settings.origin) then return fields, nil, true end
  if not url.is_private(origin) and not settings.allow_http then
    return nil, url.plain_problem(origin)
  end
  local copy = {}
  for name, value in pairs(fields) do copy[name] = value end
  copy.Authorization = headers.find(opts.headers, "Authorization")
  return copy
end

return absolute
