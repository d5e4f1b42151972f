-- A certificate for an emulator with TLS.

local files = require "spec.support.files"

local tls = {}

--- Creates a self-signed certificate for 127.0.0.1 and its key.
---@return string certificate path, PEM; the caller removes it
---@return string key path, PEM
function tls.make_certificate()
  local certificate, key = os.tmpname(), os.tmpname()
  local command = ("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
    .. "-days 2 -subj /CN=emulator -addext subjectAltName=IP:127.0.0.1 -keyout %s -out %s "
    .. "2>&1 && echo made"):format(key, certificate)
  local output = files.output_of(command)
  assert(output:find("made\n$"), output)
  return certificate, key
end

return tls
