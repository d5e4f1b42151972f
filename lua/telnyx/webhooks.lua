--- Verification of webhooks. Telnyx signs the time of sending and the body with Ed25519; its portal
-- shows the public key.

local bind = require "telnyx.support.bind"
local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"
local environment = require "telnyx.settings.environment"
local errors = require "telnyx.response.error"
local mistake = require "telnyx.support.mistake"
local options = require "telnyx.settings.options"
local sessions = require "telnyx.settings.session"
local signature = require "telnyx.signature"

local form = lazy "telnyx.texml.form"

local FORM = "application/x-www-form-urlencoded"
local SIGNATURE, TIMESTAMP = "telnyx-signature-ed25519", "telnyx-timestamp"
local SIGNATURE_BYTES, KEY_BYTES = 64, 32
local TOLERANCE = 300

---@alias telnyx.Verify
---| fun(body: string, headers: table, key?: string|string[], opts?: table): true?, telnyx.Error

---@alias telnyx.Unwrap
---| fun(body: string, headers: table, key?: any, opts?: table): telnyx.Webhook?, telnyx.Error

---@alias telnyx.Webhook telnyx.WebhookEvent|telnyx.WebhookForm

---@class telnyx.WebhookForm of TeXML: CallSid, CallStatus, From, To, …
---@field [string] any text; a table where the field was in Base64

---@class telnyx.Webhooks
---@field verify telnyx.Verify
---@field unwrap telnyx.Unwrap
---@field package of fun(session: telnyx.Session): telnyx.Webhooks
---@field events fun(): string[] the types of events, in order
---@field example fun(event_type: string): telnyx.WebhookEvent an event of a type, for tests
---@field sign fun(body: string, private_key: string, opts: table|nil): table<string, string>
---@field key_pair fun(private_key: string|nil): { public_key: string, private_key: string }

local function now_problem(value)
  if type(value) == "function" then return end
  if type(value) ~= "number" then return mistake.expected("number or function", value) end
end

local SIGN_OPTIONS = { now = now_problem }

local VERIFY_OPTIONS = {
  now = now_problem,
  tolerance = function(value)
    if type(value) ~= "number" then return mistake.expected("number of seconds", value) end
    if value >= 0 then return end
    return mistake.unfit("number of seconds from 0", value)
  end,
}

local function now(opts, where)
  local value = opts.now or core.time
  if type(value) ~= "function" then return value end
  value = value()
  if type(value) ~= "number" then
    mistake.fail(("bad option 'now' to '%s' (function that returns a number expected, got %s)")
      :format(where, mistake.type_name(value)))
  end
  return value
end

local function check_arguments(body, opts, known, where)
  if type(body) ~= "string" then
    mistake.bad("body", where, mistake.expected("raw body as a string", body)
      .. ": the signature covers the bytes as received, decode them afterwards")
  end
  if type(opts) ~= "table" then mistake.bad("opts", where, mistake.expected("table", opts)) end
  options.check(known, opts, where)
end

-- Decodes standard base64 of exactly this many bytes.
local function decode(text, length)
  local bytes = type(text) == "string" and core.base64_decode(text)
  return bytes and #bytes == length and bytes or nil
end

-- Messages do not show the value: it may be a private key passed by mistake.
local function read_keys(given)
  local list = type(given) == "table" and given or { given }
  if #list == 0 then return nil, "at least one public key expected" end
  local keys = {}
  for index = 1, #list do
    keys[index] = decode(list[index], KEY_BYTES)
    if not keys[index] then
      return nil, "public key as the portal shows it expected, base64 of 32 bytes"
    end
  end
  return keys
end

local function failure(where, kind, code, cause)
  return errors.of(where, kind, cause, { code = code })
end

local function keys_of_client(session, where)
  local settings, problem = session:resolve()
  if not settings then return nil, failure(where, "config", "bad_settings", problem) end
  if not settings.public_key then
    return nil, failure(where, "config", "no_key",
      ("there is no public key: %s, or give public_key to telnyx.new")
        :format(environment.advice "public_key"))
  end
  local keys
  keys, problem = read_keys(settings.public_key)
  if not keys then
    return nil, failure(where, "config", "bad_key",
      ("bad option 'public_key' or environment variable 'TELNYX_PUBLIC_KEY' (%s)"):format(problem))
  end
  return keys
end

local function find_keys(session, given, where)
  if given == nil then return keys_of_client(session, where) end
  local keys, problem = read_keys(given)
  if not keys then mistake.bad("key", where, problem) end
  return keys
end

-- Calls add(name, value) for each field of a table in one of two shapes: { name = value }, with an
-- array for a repeated field, or { { name, value }, … }.
local function each_field(headers, where, add)
  if type(headers) ~= "table" then
    mistake.bad("headers", where, mistake.expected("table", headers))
  end
  if rawget(headers, 1) == nil then
    for name, value in pairs(headers) do add(name, value) end
    return
  end
  for _, field in ipairs(headers) do
    if type(field) ~= "table" then
      mistake.bad("headers", where, mistake.expected("pairs of name and value", field))
    end
    add(field[1], field[2])
  end
end

-- Returns the values of the two relevant headers.
local function collect(headers, where)
  local found = { [SIGNATURE] = {}, [TIMESTAMP] = {} }
  each_field(headers, where, function(name, value)
    local values = type(name) == "string" and found[name:lower()]
    if not values then return end
    local list = type(value) == "table" and value or { value }
    for index = 1, #list do
      if type(list[index]) ~= "string" then
        mistake.bad("headers", where,
          ("'%s': %s"):format(name, mistake.expected("string", list[index])))
      end
      values[#values + 1] = list[index]
    end
  end)
  return found
end

-- Telnyx sends one of each. With several, other programs might read a different one.
local function single(found, name, missing)
  local values = found[name]
  if #values == 1 then return values[1] end
  if #values == 0 then return nil, missing, ("there is no header '%s'"):format(name) end
  return nil, "repeated_header", ("there are %d headers '%s', 1 expected"):format(#values, name)
end

local function timestamp_problem(timestamp, opts, where)
  if not timestamp:find("^%d+$") then
    return "bad_timestamp", ("Unix time in '%s' expected, got '%s'"):format(TIMESTAMP, timestamp)
  end
  local tolerance = opts.tolerance or TOLERANCE
  local age = now(opts, where) - tonumber(timestamp)
  if math.abs(age) <= tolerance then return end
  local limit = ("at most %.0f expected"):format(tolerance)
  if age < 0 then
    return "too_new", ("signed %.0f seconds from now, %s: the clock here is slow")
      :format(-age, limit)
  end
  return "too_old", ("signed %.0f seconds ago, %s: a replay, or late, or the clock here is fast")
    :format(age, limit)
end

local function is_signed(message, signed, keys)
  for _, key in ipairs(keys) do
    if signature.verify(message, signed, key) then return true end
  end
  return false
end

-- Returns why a webhook is refused, a code and a message; nothing if it is genuine.
local function find_problem(body, headers, keys, opts, where)
  local found = collect(headers, where)
  local encoded, code, cause = single(found, SIGNATURE, "missing_signature")
  if not encoded then return code, cause end
  local timestamp
  timestamp, code, cause = single(found, TIMESTAMP, "missing_timestamp")
  if not timestamp then return code, cause end
  code, cause = timestamp_problem(timestamp, opts, where)
  if code then return code, cause end
  local signed = decode(encoded, SIGNATURE_BYTES)
  if not signed then
    return "bad_signature_encoding", ("base64 of 64 bytes in '%s' expected"):format(SIGNATURE)
  end
  if not is_signed(timestamp .. "|" .. body, signed, keys) then
    return "signature_mismatch", "the signature does not match this body, timestamp and key: "
      .. "not from Telnyx, or changed on the way, or the public key of another account"
  end
end

local function verify(session, where, body, headers, key, opts)
  opts = opts or {}
  check_arguments(body, opts, VERIFY_OPTIONS, where)
  local keys, err = find_keys(session, key, where)
  if not keys then return nil, err end
  local code, cause = find_problem(body, headers, keys, opts, where)
  if code then return nil, failure(where, "webhook", code, cause) end
  return true
end

local functions = {}
local most_arguments = { verify = 4, unwrap = 4, sign = 3, key_pair = 1, events = 0, example = 1 }

local function is_form(headers, where)
  local found = false
  each_field(headers, where, function(name, value)
    if type(name) == "string" and name:lower() == "content-type" then
      value = type(value) == "table" and value[1] or value
      found = type(value) == "string" and value:lower():find(FORM, 1, true) == 1
    end
  end)
  return found
end

--- Verifies that Telnyx signed this body, at most 300 seconds ago.
---@param body string as received, not decoded
---@param headers table { name = value } in any case, as returned by `ngx.req.get_headers()`, or
---{ { name, value }, … }
---@param key string|string[]|nil public key, or several, one of which must match; by default that
---of the client, from its option `public_key` or TELNYX_PUBLIC_KEY
---@param opts table|nil tolerance = seconds to either side, 300 by default; now = Unix time, or a
---function that returns it, for tests
---@return boolean|nil ok
---@return telnyx.Error err kind "webhook" if the webhook is not genuine, "config" if there is
---no usable key; `code` is the reason
function functions.verify(session, body, headers, key, opts)
  return verify(session, "webhooks.verify", body, headers, key, opts)
end

--- Verifies a webhook and decodes it: JSON, or a form as sent by TeXML, by its Content-Type.
---@param body string as for `verify`
---@param headers table
---@param key string|string[]|nil
---@param opts table|nil
---@return table|nil event { data = { id, event_type, occurred_at, payload, … }, meta = … }; for a
---form its fields, { CallSid, CallStatus, From, To, … }
---@return telnyx.Error err as for `verify`, or with the code "bad_json"
function functions.unwrap(session, body, headers, key, opts)
  local where = "webhooks.unwrap"
  local ok, err = verify(session, where, body, headers, key, opts)
  if not ok then return nil, err end
  if is_form(headers, where) then return form.decode(body) end
  local event, problem = core.json_decode(body, session.given.keep_null, false,
    session.given.max_depth)
  if type(event) == "table" and getmetatable(event) ~= core.array_mt then return event end
  problem = problem or type(event) == "table" and "an array" or type(event)
  return nil, failure(where, "webhook", "bad_json",
    "the signature is valid, but the body is not a JSON object: " .. problem)
end

local function copy(value)
  if type(value) ~= "table" then return value end
  local result = {}
  for name, inner in pairs(value) do result[name] = copy(inner) end
  return result
end

--- Returns the types of events in the API's document; Telnyx may send others.
---@return string[] sorted
function functions.events()
  local names = {}
  for name in pairs(require "telnyx.webhook_events") do names[#names + 1] = name end
  table.sort(names)
  return names
end

--- Returns an event of a type, with made-up values, for tests: encode it as JSON for a body.
---@param event_type string "call.answered"
---@return table event a new table each time
function functions.example(_, event_type)
  local found = type(event_type) == "string" and require("telnyx.webhook_events")[event_type]
  if not found then
    mistake.bad("event_type", "webhooks.example",
      ("type of an event expected, got '%s': telnyx.webhooks.events() lists them")
        :format(tostring(event_type)))
  end
  return copy(found)
end

local function check_private_key(text, where)
  local bytes = decode(text, KEY_BYTES)
  if not bytes then
    mistake.bad("private_key", where, "base64 of 32 bytes expected, as key_pair makes it")
  end
  return bytes
end

--- Signs a body as Telnyx does, for tests.
---@param body string
---@param private_key string base64, as returned by `key_pair`
---@param opts table|nil now = Unix time of the signature, or a function that returns it
---@return table<string, string> headers the two that `verify` reads
function functions.sign(_, body, private_key, opts)
  local where = "webhooks.sign"
  opts = opts or {}
  check_arguments(body, opts, SIGN_OPTIONS, where)
  local key = check_private_key(private_key, where)
  local timestamp = ("%.0f"):format(math.floor(now(opts, where)))
  local signed = signature.sign(timestamp .. "|" .. body, key)
  return { [SIGNATURE] = core.base64_encode(signed), [TIMESTAMP] = timestamp }
end

--- Makes a pair of keys, for tests.
---@param private_key string|nil to derive the public key from; a new one by default
---@return { public_key: string, private_key: string } pair in base64; the private key is that of
---RFC 8032, often called the seed
function functions.key_pair(_, private_key)
  local key
  if private_key == nil then
    key = signature.new_private_key()
  else
    key = check_private_key(private_key, "webhooks.key_pair")
  end
  return {
    public_key = core.base64_encode(signature.public_key(key)),
    private_key = core.base64_encode(key),
  }
end

-- The functions, for a client's key.
local function of(session)
  local bound = {}
  for name, call in pairs(functions) do
    bound[name] = bind(call, session, bound, "webhooks." .. name, most_arguments[name])
  end
  return bound
end

---@type telnyx.Webhooks
local webhooks = of(sessions.new())

--- Binds these functions to the key of a client.
webhooks.of = of

return webhooks
