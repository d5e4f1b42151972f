-- Mistakes in options: of calls, of clients, in headers and base URLs.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"

local KEY = bad_input.KEY
local client = bad_input.client()
local ai = client.ai
local create, retrieve, update = ai.assistants.create, ai.assistants.retrieve, ai.assistants.update

local NEW = { name = "x", instructions = "x" }
local NAN = 0 / 0

describe("an option of a call is refused:", function()
  bad_input.specs(it, {
    { "unknown", function() update("a", {}, { zzzzz = 1 }) end,
      "unknown option 'zzzzz' to 'ai.assistants.update'" },
    { "misspelt", function() update("a", {}, { timeot = 1 }) end,
      "unknown option 'timeot' to 'ai.assistants.update', did you mean 'timeout'?" },
    { "without a name", function() update("a", {}, { 5 }) end,
      "unknown option '1' to 'ai.assistants.update': options go by name" },
    { "one of clients", function() update("a", {}, { api_key = KEY }) end,
      "bad option 'api_key' to 'ai.assistants.update' (it belongs to clients: give it to "
        .. "telnyx.new or client.with)" },
    { "one of connections", function() update("a", {}, { proxy = "http://127.0.0.1:1" }) end,
      "bad option 'proxy' to 'ai.assistants.update' (it belongs to the connections, which are "
        .. "shared: give it to telnyx.new)" },
    { "timeout nan", function() update("a", {}, { timeout = NAN }) end,
      "bad option 'timeout' to 'ai.assistants.update' (number of seconds above 0 expected, got "
        .. "nan)" },
    { "timeout below 0", function() update("a", {}, { timeout = -1 }) end,
      "bad option 'timeout' to 'ai.assistants.update' (number of seconds above 0 expected, got "
        .. "-1)" },
    { "timeout 0", function() update("a", {}, { connect_timeout = 0 }) end,
      "bad option 'connect_timeout' to 'ai.assistants.update' (number of seconds above 0 "
        .. "expected, got 0)" },
    { "an endless deadline", function() update("a", {}, { deadline = 1 / 0 }) end,
      "bad option 'deadline' to 'ai.assistants.update' (number of seconds above 0 expected, got "
        .. "inf)" },
    { "a string for a timeout", function() update("a", {}, { timeout = "5" }) end,
      "bad option 'timeout' to 'ai.assistants.update' (number of seconds expected, got string)" },
    { "null for a timeout", function() update("a", {}, { timeout = telnyx.null }) end,
      "bad option 'timeout' to 'ai.assistants.update' (number of seconds expected, got null)" },
    { "retries below 0", function() update("a", {}, { max_retries = -1 }) end,
      "bad option 'max_retries' to 'ai.assistants.update' (whole number from 0 expected, got -1)" },
    { "half a retry", function() update("a", {}, { max_retries = 0.5 }) end,
      "bad option 'max_retries' to 'ai.assistants.update' (whole number from 0 expected, got "
        .. "0.5)" },
    { "nan pages", function() update("a", {}, { max_pages = NAN }) end,
      "bad option 'max_pages' to 'ai.assistants.update' (whole number from 0 expected, got nan)" },
    { "a number for keep_null", function() update("a", {}, { keep_null = 1 }) end,
      "bad option 'keep_null' to 'ai.assistants.update' (boolean expected, got number)" },
    { "a string for a body", function() update("a", {}, { body = "x" }) end,
      "bad option 'body' to 'ai.assistants.update' (table expected, got string)" },
    { "a string for a query", function() update("a", {}, { query = "x" }) end,
      "bad option 'query' to 'ai.assistants.update' (table expected, got string)" },
    { "an empty Idempotency-Key", function() create(NEW, { idempotency_key = "" }) end,
      "bad option 'idempotency_key' to 'ai.assistants.create' (must not be empty)" },
    { "an Idempotency-Key with CR and LF",
      function() create(NEW, { idempotency_key = "a\r\nX-B: c" }) end,
      "bad option 'idempotency_key' to 'ai.assistants.create' (contains a control character)" },
    { "an Idempotency-Key that is not taken",
      function() retrieve("a", {}, { idempotency_key = "a" }) end,
      "bad option 'idempotency_key' to 'ai.assistants.retrieve' (the operation takes none)" },
    { "an Idempotency-Key with NUL, as a parameter",
      function() ai.assistants.clone { assistant_id = "a", idempotency_key = "a\0" } end,
      "bad argument 'idempotency_key' to 'ai.assistants.clone' (contains a control character)" },
    { "an empty Idempotency-Key, as a parameter",
      function() ai.assistants.clone { assistant_id = "a", idempotency_key = "" } end,
      "bad argument 'idempotency_key' to 'ai.assistants.clone' (must not be empty)" },
  })
end)

describe("a header is refused:", function()
  local HEADERS = "bad option 'headers' to 'ai.assistants.retrieve' "
  bad_input.specs(it, {
    { "a string for all",
      function() retrieve("a", {}, { headers = "X-A: b" }) end,
      HEADERS .. "(table expected, got string)" },
    { "CR and LF in a value",
      function() retrieve("a", {}, { headers = { ["X-A"] = "a\r\nX-B: c" } }) end,
      HEADERS .. "('X-A': the value contains CR, LF or NUL)" },
    { "LF in a value", function() retrieve("a", {}, { headers = { ["X-A"] = "a\n" } }) end,
      HEADERS .. "('X-A': the value contains CR, LF or NUL)" },
    { "NUL in a value", function() retrieve("a", {}, { headers = { ["X-A"] = "a\0b" } }) end,
      HEADERS .. "('X-A': the value contains CR, LF or NUL)" },
    { "a table for a value", function() retrieve("a", {}, { headers = { ["X-A"] = {} } }) end,
      HEADERS .. "('X-A': string expected, got table)" },
    { "true for a value", function() retrieve("a", {}, { headers = { ["X-A"] = true } }) end,
      HEADERS .. "('X-A': string expected, got boolean)" },
    { "a space in a name", function() retrieve("a", {}, { headers = { ["X A"] = "b" } }) end,
      HEADERS .. "(header name expected, got 'X A')" },
    { "CR and LF in a name", function() retrieve("a", {}, { headers = { ["X\r\nA"] = "b" } }) end,
      HEADERS .. "(header name expected, got 'X??A')" },
    { "NUL in a name", function() retrieve("a", {}, { headers = { ["X\0A"] = "b" } }) end,
      HEADERS .. "(header name expected, got 'X?A')" },
    { "a colon in a name", function() retrieve("a", {}, { headers = { ["X-A:"] = "b" } }) end,
      HEADERS .. "(header name expected, got 'X-A:')" },
    { "a name that is not ASCII", function() retrieve("a", {}, { headers = { ["ž"] = "b" } }) end,
      HEADERS .. "(header name expected, got 'ž')" },
    { "an empty name", function() retrieve("a", {}, { headers = { [""] = "b" } }) end,
      HEADERS .. "(header name expected, got '')" },
    { "no name",
      function() retrieve("a", {}, { headers = { "X-A: b" } }) end,
      HEADERS .. "(header name expected, got '1')" },
    { "a key in a name",
      function() retrieve("a", {}, { headers = { ["Authorization: Bearer " .. KEY] = "" } }) end,
      HEADERS .. "(header name expected, got 'Authorization: Bearer [redacted]')" },
  })
end)

describe("an option of a client is refused:", function()
  bad_input.specs(it, {
    { "a string for all", function() telnyx.new(KEY) end,
      "bad argument #1 to 'new' (table expected, got string)" },
    { "misspelt", function() telnyx.new { apikey = KEY } end,
      "unknown option 'apikey' to 'new', did you mean 'api_key'?" },
    { "unknown", function() telnyx.new { zzzzz = 1 } end, "unknown option 'zzzzz' to 'new'" },
    { "without a name", function() telnyx.new { KEY } end,
      "unknown option '1' to 'new': options go by name" },
    { "one of calls", function() telnyx.new { idempotency_key = "a" } end,
      "bad option 'idempotency_key' to 'new' (it belongs to single calls: give it there)" },
    { "a number for a key", function() telnyx.new { api_key = 5 } end,
      "bad option 'api_key' to 'new' (string expected, got number)" },
    { "an empty key", function() telnyx.new { api_key = "" } end,
      "bad option 'api_key' to 'new' (must not be empty)" },
    { "a key with LF", function() telnyx.new { api_key = KEY .. "\n" } end,
      "bad option 'api_key' to 'new' (contains a control character)" },
    { "a key with CR and LF", function() telnyx.new { api_key = KEY .. "\r\nX-A: b" } end,
      "bad option 'api_key' to 'new' (contains a control character)" },
    { "a key with NUL", function() telnyx.new { api_key = KEY .. "\0" } end,
      "bad option 'api_key' to 'new' (contains a control character)" },
    { "a file that is not there", function() telnyx.new { ca_file = "/nowhere/ca.pem" } end,
      "bad option 'ca_file' to 'new' (readable file expected, got '/nowhere/ca.pem': No such file "
        .. "or directory)" },
    { "a folder for a file", function() telnyx.new { client_cert = "spec" } end,
      "bad option 'client_cert' to 'new' (readable file expected, got 'spec': Is a directory)" },
    { "NUL in a file's name", function() telnyx.new { client_key = "/etc/passwd\0x" } end,
      "bad option 'client_key' to 'new' (contains a NUL)" },
    { "NUL in a proxy", function() telnyx.new { proxy = "http://127.0.0.1\0" } end,
      "bad option 'proxy' to 'new' (contains a control character)" },
    { "an empty interface", function() telnyx.new { interface = "" } end,
      "bad option 'interface' to 'new' (must not be empty)" },
    { "an HTTP version", function() telnyx.new { http_version = "3" } end,
      "bad option 'http_version' to 'new' (one of '1.1', '2' expected, got "
        .. "'3')" },
    { "an HTTP version as a number", function() telnyx.new { http_version = 2 } end,
      "bad option 'http_version' to 'new' (one of '1.1', '2' expected, got "
        .. "number)" },
    { "too many connections", function() telnyx.new { max_connections = 1e300 } end,
      "bad option 'max_connections' to 'new' (whole number from 0 expected, got 1e+300)" },
    { "insecure as a number", function() telnyx.new { insecure = 1 } end,
      "bad option 'insecure' to 'new' (boolean expected, got number)" },
    { "a loud log", function() telnyx.new { log = "loud" } end,
      "bad option 'log' to 'new' (one of 'info', 'debug', 'off' expected, got 'loud')" },
    { "a number for a log", function() telnyx.new { log = 1 } end,
      "bad option 'log' to 'new' (function or one of 'info', 'debug', 'off' expected, got "
        .. "number)" },
    { "a name for a hook", function() telnyx.new { on_request = "print" } end,
      "bad option 'on_request' to 'new' (function expected, got string)" },
    { "a key for a log", function() telnyx.new { log = KEY } end,
      "bad option 'log' to 'new' (one of 'info', 'debug', 'off' expected, got '[redacted]')" },
    { "a text for a transport", function() telnyx.new { transport = "http" } end,
      "bad option 'transport' to 'new' (function or table expected, got string)" },
    { "a transport that does not send", function() telnyx.new { transport = {} } end,
      "bad option 'transport' to 'new' ('send': function expected, got nil)" },
    { "a misspelt function of a transport",
      function() telnyx.new { transport = { send = print, sleeep = print } } end,
      "bad option 'transport' to 'new' (unknown field 'sleeep', did you mean 'sleep'?)" },
    { "a number for a transport's clock",
      function() telnyx.new { transport = { send = print, now = 1 } } end,
      "bad option 'transport' to 'new' ('now': function expected, got number)" },
    { "connections of a derived client", function() client.with { ca_path = "/etc/ssl" } end,
      "bad option 'ca_path' to 'with' (it belongs to the connections, which are shared: give it "
        .. "to telnyx.new)" },
    { "transport of a derived client", function() client.with { transport = print } end,
      "bad option 'transport' to 'with' (it belongs to the connections, which are shared: give it "
        .. "to telnyx.new)" },
    { "misspelt in a derived client", function() client.with { max_retry = 1 } end,
      "unknown option 'max_retry' to 'with', did you mean 'max_retries'?" },
    { "a string for a derived client", function() client.with "x" end,
      "bad argument #1 to 'with' (table expected, got string)" },
    { "two tables for a derived client", function() client.with({}, {}) end,
      "too many arguments to 'with' (at most 1 expected, got 2)" },
  })
end)

describe("a base URL is refused:", function()
  bad_input.specs(it, {
    { "a number", function() telnyx.new { base_url = 5 } end, "(string expected, got number)" },
    { "empty", function() telnyx.new { base_url = "" } end,
      "(absolute URL expected, as 'https://api.telnyx.com/v2', got '')" },
    { "without a scheme", function() telnyx.new { base_url = "api.telnyx.com/v2" } end,
      "(absolute URL expected, as 'https://api.telnyx.com/v2', got 'api.telnyx.com/v2')" },
    { "a key", function() telnyx.new { base_url = KEY } end,
      "(absolute URL expected, as 'https://api.telnyx.com/v2', got '[redacted]')" },
    { "another scheme", function() telnyx.new { base_url = "ftp://api.telnyx.com" } end,
      "('http' or 'https' expected, got 'ftp')" },
    { "without a host",
      function() telnyx.new { base_url = "https:///v2" } end, "(host and port expected, got '')" },
    { "a port without a host", function() telnyx.new { base_url = "https://:443/v2" } end,
      "(host and port expected, got ':443')" },
    { "a name for a port", function() telnyx.new { base_url = "https://h:http/v2" } end,
      "(host and port expected, got 'h:http')" },
    { "port 0",
      function() telnyx.new { base_url = "https://h:0/v2" } end,
      "(port from 1 to 65535 expected, got 0)" },
    { "port 65536", function() telnyx.new { base_url = "https://h:65536" } end,
      "(port from 1 to 65535 expected, got 65536)" },
    { "a user", function() telnyx.new { base_url = "https://user:" .. KEY .. "@h/v2" } end,
      "(must not hold a user or a password)" },
    { "a query", function() telnyx.new { base_url = "https://h/v2?a=b" } end,
      "(must not hold a query or a fragment)" },
    { "a fragment", function() telnyx.new { base_url = "https://h/v2#a" } end,
      "(must not hold a query or a fragment)" },
    { "a space",
      function() telnyx.new { base_url = " https://h/v2" } end,
      "(contains a space or a control character)" },
    { "CR and LF", function() telnyx.new { base_url = "https://h/v2\r\n" } end,
      "(contains a space or a control character)" },
    { "NUL",
      function() telnyx.new { base_url = "https://h\0/v2" } end,
      "(contains a space or a control character)" },
    { "'..'",
      function() telnyx.new { base_url = "https://h/v2/../v3" } end,
      "(must not hold '.' or '..')" },
  }, "bad option 'base_url' to 'new' ")
end)
