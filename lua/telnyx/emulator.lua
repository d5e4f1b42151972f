--- A local server that stands in for the AI part of the Telnyx API, and for calls, messages and
--- phone numbers, in programs and tests without an account.
---
---   local server = assert(require "telnyx.emulator".spawn())
---   local client = telnyx.new { base_url = server.url, api_key = "any" }
---   ...
---   server:stop()
---
--- It keeps what is created, checks parameters, responds with the API's own error shapes, and fails
--- on demand. Beside the API it has these paths, which need no key:
---
---   GET    /_emulator/health     whether it is up
---   GET, POST, DELETE /_emulator/faults
---     POST takes `method`, `path` (whole, or a Lua pattern; with or without "/v2"),
---     `times` (1; -1 for always) and one of: `status` with `headers` and `body`;
---     `bad_json` = true; `cut` = bytes of the body to send before closing; `reset` = true to
---     close without a response; `socket` = what happens on an open WebSocket; and `delay` =
---     seconds, alone or with one of them. After `delay`, `cut` and `bad_json` the request has
---     been carried out.
---   GET    /_emulator/operations  the names of the operations that it serves
---   GET, DELETE /_emulator/requests   the last 1,000 requests received, secrets redacted
---   GET, POST /_emulator/webhooks  the events so far, the public key; POST sends one:
---     `event_type`, `payload` and, in place of the emulator's own, `url`
---   POST   /_emulator/calls      simulates an incoming call: `from`, `to`, `digits` (the keys that
---     the caller presses) and `url`, where the webhooks of the call go
---   GET, POST /_emulator/texml_calls  calls to TeXML applications; POST simulates one: `url` of
---     the first document, `inputs` (for each Gather: keys, words, or "" for silence)
---   GET, POST /_emulator/media_calls, /_emulator/relay_calls  calls over WebSockets to a program;
---     POST simulates one: `url`, `steps`
---   POST   /_emulator/clock      { "advance": seconds } lets runs of tests progress
---   POST   /_emulator/reset      deletes all data
---   POST   /_emulator/stop       ends the emulator
---
--- Speech to text and text to speech are WebSockets; `emulator.speech` makes audio with words.
---
--- It rejects requests of web pages with the status 403: those whose Host is not the address that
--- it listens on, or whose Origin is another one.

---@class telnyx.emulator.Options options of `emulator.new` and `emulator.spawn`
---@field host string|nil address to listen on, "127.0.0.1" by default
---@field port integer|nil 0 by default: any free port
---@field tls_cert string|nil file with a certificate (and its chain), PEM, to serve https
---@field tls_key string|nil file with its key, PEM
---@field state string|nil file to keep the state in, JSON; in memory by default
---@field api_key string|nil the only key accepted; any by default
---@field client_id string|nil the only id of an OAuth client accepted; any by default
---@field client_secret string|nil the only secret of one accepted; any by default
---@field token_seconds number|nil lifetime of an access token, 3600 by default
---@field run_seconds number|nil duration of a test's run, 2 by default
---@field rate_limit integer|nil requests per second; the status of the others is 429
---@field stream_delay number|nil seconds between the events of a stream, 0 by default
---@field webhook_url string|nil where webhooks are sent, on this machine: "call.conversation.ended"
--- when the run of a test ends, and those requested; each at most three times
---@field webhook_key string|nil private key to sign them with, of telnyx.webhooks.key_pair; a new
--- one by default
---@field webhook_remote boolean|nil allows sending them to other machines
---@field max_body integer|nil longest body accepted in bytes, 8 MiB by default
---@field lua string|nil of `spawn`: the interpreter; by default TELNYX_EMULATOR_LUA, or detected
---@field cq table|nil of `new`: a cqueues controller to run on
---@field clock function|nil of `new`: returns Unix time

local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"

local emulator = {}

--- Makes an emulator that runs in the caller's own process, on cqueues. `server:listen()` opens it
--- and sets `server.url`. Then call `server:step(timeout)` or `server:loop()`, unless `cq` is your
--- own cqueues controller. `server:close()` ends it. `server.public_key` verifies its webhooks.
---
--- Needs lua-http, and a Lua that lua-http supports.
---@param opts telnyx.emulator.Options|nil
---@return telnyx.emulator.Server|nil server
---@return string|nil message
function emulator.new(opts)
  local ok, server = pcall(require, "telnyx.emulator.server")
  if not ok then
    return nil, "cannot load lua-http, install it or use spawn: " .. tostring(server)
  end
  return server.new(opts)
end

--- Starts an emulator in a process of its own, under any Lua that has lua-http and telnyx: the
--- one that TELNYX_EMULATOR_LUA names, else lua5.1, luajit, lua5.2, lua5.4, lua5.3, lua. It ends
--- with the caller, even if the caller is killed. TELNYX_EMULATOR_PATH and
--- TELNYX_EMULATOR_CPATH name folders in which that Lua finds its modules, in the form of
--- LUA_PATH.
---
--- The result has `url` (the base URL for a client), `origin`, `public_key` (of its webhooks), and
--- the methods `stop()`, `fault(fault)`, `clear_faults()`, `requests()`, `clear_requests()`,
--- `webhooks()`, `send_webhook(event)`, `place_call(call)`, `place_texml_call(call)`,
--- `texml_calls()`, `place_media_call(call)`, `media_calls()`, `place_relay_call(call)`,
--- `relay_calls()`, `advance(seconds)` and `reset()`.
---@param opts telnyx.emulator.Options|nil
---@return telnyx.emulator.Process|nil process
---@return string|nil message what is missing and how to install it
function emulator.spawn(opts)
  if opts == emulator then mistake.refuse_colon "emulator.spawn" end
  return require "telnyx.emulator.spawn"(opts)
end

--- Makes audio whose words the emulator's speech to text recognizes: a short tone for each letter,
--- 60 milliseconds, or 72 in MP3. The emulator's text to speech makes the same audio.
---@param text string a line break is a pause of 1.2 seconds, after which an utterance ends
---@param opts { format: string|nil, sample_rate: integer|nil }|nil `format`: "linear16" (16 bits,
--- the low byte first, by default), "mulaw", "alaw", "linear32", "wav" or "mp3"; `sample_rate`:
--- 16,000 by default, 8,000 for "mulaw" and "alaw"; MP3 always has 16,000
---@return string bytes
function emulator.speech(text, opts)
  if text == emulator then mistake.refuse_colon "emulator.speech" end
  opts = opts or {}
  if type(text) ~= "string" then
    mistake.bad("text", "emulator.speech", mistake.expected("string", text))
  end
  local voice = require "telnyx.emulator.voice"
  if opts.format ~= nil and not voice.known(opts.format) then
    mistake.bad("format", "emulator.speech", ("'linear16', 'linear32', 'mulaw', 'alaw', 'wav' or "
      .. "'mp3' expected, got '%s'"):format(tostring(opts.format)))
  end
  local rate = opts.sample_rate
  if rate ~= nil and (type(rate) ~= "number" or rate < 2000 or rate > 192000 or rate % 1 ~= 0) then
    mistake.bad("sample_rate", "emulator.speech",
      mistake.unfit("whole number from 2000 to 192000", rate))
  end
  return voice.say(text, opts.format, rate)
end

return emulator
