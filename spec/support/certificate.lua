-- Self-signed certificates for the spec server, created for every server.

local altname = require "openssl.x509.altname"
local context = require "openssl.ssl.context"
local files = require "spec.support.files"
local name = require "openssl.x509.name"
local pkey = require "openssl.pkey"
local x509 = require "openssl.x509"

local certificate = {}

local DAY = 24 * 60 * 60

local function make(key, host, expired)
  local made, subject, names = x509.new(), name.new(), altname.new()
  subject:add("CN", "spec server")
  names:add(host:match("^[%d.]+$") and "IP" or "DNS", host)
  local now = os.time()
  made:setVersion(3)
  made:setSerial(1)
  made:setSubject(subject)
  made:setIssuer(subject)
  made:setSubjectAlt(names)
  made:setBasicConstraints { CA = true }
  made:setLifetime(now - 2 * DAY, expired and now - DAY or now + DAY)
  made:setPublicKey(key)
  made:sign(key)
  return made
end

local function choose(spoken, offered)
  for _, protocol in ipairs(type(spoken) == "table" and spoken or { spoken }) do
    for _, other in ipairs(offered) do
      if other == protocol then return protocol end
    end
  end
end

--- Creates a TLS context with a new certificate, which is also written to a file as PEM.
---@param opts table  name: the host it is for ("127.0.0.1"); expired: true; alpn: the protocol that
---  the server speaks ("h2"), or a list in the order of preference; none is chosen if the client
---  offers none of them
---@param path string
---@return userdata context
function certificate.context(opts, path)
  local key = pkey.new { type = "EC", curve = "prime256v1" }
  local made = make(key, opts.name or "127.0.0.1", opts.expired)
  files.write(path, made:toPEM())
  local server = context.new("TLS", true)
  server:setCertificate(made)
  server:setPrivateKey(key)
  if opts.alpn then
    server:setAlpnSelect(function(_, offered) return choose(opts.alpn, offered) end)
  end
  return server
end

return certificate
