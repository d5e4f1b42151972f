--- Certificates to trust: the options `ca_pem` and `ca_file`.

local core = require "telnyx.core"
local file_problem = require "telnyx.support.file_problem"
local mistake = require "telnyx.support.mistake"
local standard = require "telnyx.support.standard"

local certificates = {}

local HEAD = "-----BEGIN [%w ]*CERTIFICATE-----"

-- libcurl takes certificates as text from this version on.
local function takes_text()
  local major, minor = core._CURL_VERSION:match("^(%d+)%.(%d+)")
  return tonumber(major) > 7 or tonumber(major) == 7 and tonumber(minor) >= 77
end

--- Checks the option `ca_pem`.
---@param value any
---@return string|nil problem
function certificates.problem(value)
  if type(value) ~= "string" then return mistake.expected("string", value) end
  if value:find("%z") or not value:find(HEAD) then
    return "certificates in PEM expected, which begin with -----BEGIN"
  end
  if not takes_text() then
    return ("needs libcurl 7.77 or later, this is %s: use 'ca_file'"):format(core._CURL_VERSION)
  end
end

--- Reads a file of certificates for later, when the program may have changed its root directory.
---@param path string
---@return string|nil text nil if it cannot be used
function certificates.read(path)
  local file = takes_text() and standard.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text and text:find(HEAD) and text or nil
end

--- Replaces a file that cannot be read any more with its text.
---@param options table of a pool; changed
---@param text string what `read` returned
function certificates.replace_file(options, text)
  if not file_problem(options.ca_file) then return end
  options.ca_file, options.ca_pem = nil, text
end

return certificates
