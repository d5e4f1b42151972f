-- Secrets in every place of requests and responses, and all output of the client for such requests.

local telnyx = require "telnyx"

local secrets = {}

local PEM = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIPEMPEMPEMPEM\n"
  .. "-----END PRIVATE KEY-----\n"

--- Where the secret is, and the text that must not appear.
secrets.LIST = {
  { "the client's key", "KEY0123456789ABCDEF_own-key" },
  { "another Telnyx key", "KEY99887766554433221100_other-key" },
  { "a bearer token", "bearer-token-in-text" },
  { "a cookie", "cookie-of-request" },
  { "a cookie that the server sets", "cookie-of-answer" },
  { "an X-API-Key", "x-api-key-of-request" },
  { "a Proxy-Authorization", "proxy-authorization-of-request" },
  { "an api_key in a query", "api-key-in-query" },
  { "an access_token in a query", "access-token-in-query" },
  { "an api_key_ref", "api-key-ref-of-server" },
  { "an llm_api_key_ref", "llm-api-key-ref-of-assistant" },
  { "a client_secret", "client-secret-in-body" },
  { "an access_token", "access-token-in-body" },
  { "a refresh_token", "refresh-token-in-body" },
  { "an api_key in a form", "api-key-in-form" },
  { "a private key", "EIPEMPEMPEMPEM" },
}

local SECRET = {}
for _, secret in ipairs(secrets.LIST) do SECRET[secret[1]] = secret[2] end

--- Text that is not secret, and must appear.
secrets.NOTE = "a note that anybody may read"

-- Collects all text in a value.
local function dump(value, texts, seen)
  if type(value) == "table" and not seen[value] then
    seen[value] = true
    if getmetatable(value) and getmetatable(value).__tostring then
      texts[#texts + 1] = tostring(value)
    end
    for name, inner in pairs(value) do
      dump(name, texts, seen)
      dump(inner, texts, seen)
    end
  elseif type(value) ~= "table" then
    texts[#texts + 1] = tostring(value)
  end
end

local function text_of(...)
  local texts = {}
  for index = 1, select("#", ...) do dump((select(index, ...)), texts, {}) end
  return table.concat(texts, "\n")
end

-- A server that repeats the request in a response that is retried, in one that is not, and in none.
local function gossip()
  local count = 0
  return function(request)
    count = count + 1
    local words = ("%s %s %s"):format(request.url, request.headers["X-Note"], request.body or "")
    if count % 3 == 0 then return nil, "connection", words, true end
    return {
      status = count % 3 == 1 and 429 or 422,
      headers = { ["retry-after-ms"] = "0", ["X-Request-Id"] = SECRET["the client's key"],
        ["Set-Cookie"] = SECRET["a cookie that the server sets"], ["X-Note"] = words },
      body = request.body and request.body:find("^{")
        and ('{"errors":[{"title":"%s","meta":%s}]}'):format(secrets.NOTE, request.body)
        or words,
    }
  end
end

local BODY = {
  client_secret = SECRET["a client_secret"], access_token = SECRET["an access_token"],
  nested = { { refresh_token = SECRET["a refresh_token"], pem = PEM } },
  note = secrets.NOTE .. " " .. SECRET["another Telnyx key"],
}

local CALLS = {
  { "ai.assistants.create", { name = secrets.NOTE, instructions = "Bearer "
    .. SECRET["a bearer token"], llm_api_key_ref = SECRET["an llm_api_key_ref"] },
    { body = BODY } },
  { "ai.mcp_servers.create", { name = secrets.NOTE, type = "http", url = "https://example.com",
    api_key_ref = SECRET["an api_key_ref"] }, { retry_unsafe = true } },
  { "ai.audio.transcribe", { model = secrets.NOTE,
    file = { content = "x", filename = "a.wav" } },
    { body = { api_key = SECRET["an api_key in a form"] } } },
  { "request", "POST", "/x?access_token=" .. SECRET["an access_token in a query"],
    { body = "api_key_ref=" .. SECRET["an api_key_ref"] .. "&note=" .. secrets.NOTE } },
}

local function find(client, name)
  local found = client
  for part in name:gmatch("[^.]+") do found = found[part] end
  return found
end

local unpack = unpack or table.unpack -- luacheck: ignore 113 143

--- Makes calls that fail in every possible way, and returns their output.
---@param log string|nil the option, a function that records otherwise
---@return table<string, string> seen by where it was seen
function secrets.show(log)
  local seen = {}
  local function see(where)
    return function(...) seen[where] = (seen[where] or "") .. text_of(...) .. "\n" end
  end
  local client = telnyx.new {
    api_key = SECRET["the client's key"],
    headers = { Cookie = SECRET["a cookie"], ["X-API-Key"] = SECRET["an X-API-Key"],
      ["Proxy-Authorization"] = "Basic " .. SECRET["a Proxy-Authorization"],
      ["X-Note"] = secrets.NOTE .. " " .. SECRET["another Telnyx key"] },
    query = { api_key = SECRET["an api_key in a query"], note = SECRET["the client's key"] },
    transport = gossip(),
    on_request = see "on_request", on_response = see "on_response", on_retry = see "on_retry",
    log = log or see "log",
  }
  for _, call in ipairs(CALLS) do
    see "client.dry_run" (client.dry_run(unpack(call)))
    local _, err = find(client, call[1])(unpack(call, 2))
    see "errors" (err)
  end
  see "tostring(client)" (client, secrets.NOTE)
  return seen
end

return secrets
