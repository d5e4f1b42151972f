-- Specs of the example for nginx as the server of media streams, with the emulator in Telnyx's
-- place or, where callers are exact or odd, a WebSocket.

local nginx = require "spec.support.nginx"
if not nginx.available() or not nginx.has_websocket() then return end

local chat_page = require "spec.support.chat_page"
local cjson = require "cjson"
local core = require "telnyx.core"
local emulators = require "telnyx.emulator"
local telnyx = require "telnyx"

local TOKEN = "token-0190"
local CHUNK = 160  -- bytes of PCMU: 20 ms

local page, emulator, client
local count = 0

local Call = {}
Call.__index = Call

-- Some words of the caller; a line break is a pause, after which the answer begins.
function Call:say(words)
  local audio = emulators.speech(words, { format = "mulaw" })
  local frames = {}
  for at = 1, #audio, CHUNK do
    self.chunk = self.chunk + 1
    frames[#frames + 1] = { event = "media", stream_id = self.id, media = {
      track = "inbound", chunk = tostring(self.chunk), timestamp = tostring(self.chunk * 20),
      payload = core.base64_encode(audio:sub(at, at + CHUNK - 1)),
    } }
  end
  -- They arrive in another order: 2, 1, 4, 3, ….
  for index = 1, #frames - 1, 2 do
    frames[index], frames[index + 1] = frames[index + 1], frames[index]
  end
  -- If the server closes meanwhile, `await_close` tells why.
  for _, frame in ipairs(frames) do
    if not self:send(frame) then return end
  end
end

function Call:send(frame)
  return self.socket:send(cjson.encode(frame))
end

-- Returns the next frame.
function Call:next()
  local text, err = self.socket:receive()
  return text and cjson.decode(text), err
end

-- Returns the audio up to a mark; and the mark, which the caller has not heard yet.
function Call:receive_answer()
  local audio = {}
  while true do
    local frame = assert(self:next())
    if frame.event == "mark" then return table.concat(audio), frame end
    assert.equal("media", frame.event)
    audio[#audio + 1] = core.base64_decode(frame.media.payload)
    assert.truthy(#audio[#audio] >= CHUNK)
  end
end

-- Hears an answer to its end.
function Call:hear()
  local audio, mark = self:receive_answer()
  mark.stream_id = self.id
  self:send(mark)
  return audio
end

-- Reads until the server stops the playback.
function Call:await_clear()
  repeat local frame = assert(self:next()) until frame.event == "clear"
end

-- Returns the code and the reason of the server.
function Call:await_close()
  local _, err
  repeat _, err = self.socket:receive() until not _
  self.client.close()
  return err.code, err.reason
end

function Call:hang_up()
  local is_clean = self.socket:close()
  self.client.close()
  return is_clean
end

-- Connects as Telnyx does.
local function connect(token, url)
  local own = telnyx.new { base_url = url or page.url, api_key = "any", max_retries = 0 }
  local socket, err = own.websocket.connect("/calls/media", nil, {
    deadline = 60, headers = { ["x-telnyx-streaming-auth-token"] = token },
  })
  if not socket then
    own.close()
    return nil, err
  end
  count = count + 1
  return setmetatable({ client = own, socket = socket, chunk = 0, id = "stream-" .. count }, Call)
end

-- `given` has another token, another codec, another server.
local function place_call(given)
  given = given or {}
  local call = assert(connect(TOKEN, given.url))
  call:send { event = "connected", version = "1.0.0",
    connected = { ["x-telnyx-streaming-auth-token"] = given.token or TOKEN } }
  call:send { event = "start", sequence_number = "1", stream_id = call.id, start = {
    call_control_id = "v3:call", from = "+15550100002", to = "+15550100001",
    media_format = { encoding = given.encoding or "PCMU", sample_rate = 8000, channels = 1 },
  } }
  return call
end

-- Returns the words in PCMU.
local function words_in(audio)
  local stream = assert(client.speech_to_text.stream {
    transcription_engine = "Deepgram", input_format = "mulaw", sample_rate = 8000,
  })
  assert(stream:write(audio))
  assert(stream:finish())
  return stream:transcript()
end

describe("the server of media streams", function()
  setup(function()
    emulator = assert(emulators.spawn())
    client = telnyx.new { base_url = emulator.url, api_key = "any" }
    page = chat_page.start {
      TELNYX_BASE_URL = emulator.url, TELNYX_API_KEY = "KEY0190", TELNYX_STREAM_TOKEN = TOKEN,
    }
  end)

  teardown(function()
    if page then page:stop() end
    client.close()
    emulator:stop()
  end)

  before_each(function()
    assert(emulator:reset())
    assert(emulator:clear_faults())
    assert(client.ai.assistants.create { name = "Inn", instructions = "Be brief." })
  end)

  it("understands the caller, and plays an assistant's answers", function()
    assert(emulator:place_media_call {
      url = page.url:gsub("^http", "ws") .. "/calls/media", token = TOKEN,
      speed = 50, out_of_order = true,
      steps = {
        { say = "Is there a room?\n" }, { await = "mark" }, { digits = "5" },
        { say = "And breakfast?\n" }, { await = "mark" },
      },
    })
    local call = assert(nginx.await(function()
      local placed = assert(emulator:media_calls())[1]
      return (placed.status == "completed" or placed.status == "failed") and placed
    end), page:log())
    assert.same({ "completed", 1000 }, { call.status, call.code })
    assert.equal("Inn: You said: Is there a room?\nMy instructions are: Be brief."
      .. "Inn: You said: And breakfast?\nEarlier you said: Is there a room?", call.heard)
    local lines = table.concat(page:transcript(call.stream_id, "ended"), "\n")
    for _, expected in ipairs { "heard: Is there a room?\n", "\nkey: 5\n", "saying: Inn:\n" } do
      assert.truthy(lines:find(expected, 1, true), lines)
    end
  end)

  it("shows the words while they are spoken", function()
    local call = place_call()
    call:say "Is there"
    assert.same({ "started", "hearing: Is" }, page:transcript(call.id, "hearing"))
    call:say " a room?\n"
    call:hear()
    call:hang_up()
    local lines = table.concat(page:transcript(call.id, "ended"), "\n")
    assert.truthy(lines:find("\nheard: Is there a room?\nsaying: Inn:\n", 1, true), lines)
    assert.truthy(lines:find "\nsaid\nended$", lines)
  end)

  it("stops the answer when the caller speaks", function()
    local call = place_call()
    call:say "One\n"
    local _, mark = call:receive_answer()
    call:say "Two\n"
    call:await_clear()
    call:send(mark)
    assert.matches("You said: Two", words_in(call:hear()))
    call:say "Three\n"
    assert.equal("media", call:next().event)  -- nothing to stop: the caller has heard all
    call:hang_up()
    local lines = table.concat(page:transcript(call.id, "ended"), "\n")
    assert.equal(1, select(2, lines:gsub("interrupted", "")))
  end)

  it("closes the stream of an answer that is interrupted", function()
    assert(emulator:fault { path = "/text-to-speech/speech",
      socket = { after = 1, silent = true } })
    local call = place_call()
    call:say "One\n"
    page:transcript(call.id, "said")
    call:say "Two\n"
    call:await_clear()
    assert.matches("You said: Two", words_in(call:hear()))
    call:hang_up()
  end)

  it("writes down the last words of a caller who hangs up", function()
    local call = place_call()
    call:say "Good bye"
    call:send { event = "stop", stream_id = call.id, stop = {} }
    assert.equal("heard: Good bye", page:transcript(call.id, "heard")[4])
    page:transcript(call.id, "ended")
    call:hang_up()
  end)

  it("ends the call if the caller cannot be understood", function()
    assert(emulator:fault { path = "/speech-to-text/transcription", status = 401 })
    assert.same({ 1011, "the caller cannot be understood at the moment" },
      { place_call():await_close() })
    assert(emulator:fault { path = "/speech-to-text/transcription",
      socket = { after = 3, frame = { errors = { { code = "40001", title = "Bad" } } },
        close = 1008 } })
    local call = place_call()
    call:say "Hello\n"
    assert.equal(1011, (call:await_close()))
    assert.truthy(page:log():find("(code 40001", 1, true))
    local lines = page:transcript(call.id, "ended")
    assert.equal("failed: the caller cannot be understood any more", lines[#lines - 1])
  end)

  it("goes on if an answer cannot be spoken", function()
    assert(emulator:fault { path = "/text-to-speech/speech", status = 403 })
    local call = place_call()
    call:say "One\n"
    page:transcript(call.id, "failed")
    call:say "Two\n"
    assert.matches("You said: Two", words_in(call:hear()))
    call:hang_up()
  end)

  it("says so if the assistant cannot be reached", function()
    assert(emulator:fault { path = "/chat$", status = 500, times = -1 })
    local call = place_call()
    call:say "Hello\n"
    assert.equal("I am sorry, I cannot answer at the moment.", words_in(call:hear()))
    call:hang_up()
  end)

  it("is closed to those who do not know the token", function()
    for _, token in ipairs { "wrong", "" } do
      local call, err = connect(token)
      assert.is_nil(call)
      assert.equal(403, err.status)
    end
    assert.same({ 1008, "the token is missing or wrong" },
      { place_call({ token = "wrong" }):await_close() })
  end)

  it("refuses codecs that it does not know", function()
    assert.same({ 1003, "PCMU or PCMA expected" },
      { place_call({ encoding = "G722" }):await_close() })
  end)
end)

local SERVER = [[
  location = /calls/media { content_by_lua_block { require("app.media").serve() } }
  location = /api/transcript {
    lua_check_client_abort on;
    content_by_lua_block { require("app.transcript").follow() }
  }
  location = /begin { content_by_lua_block {
    assert(require("telnyx").ai.assistants.list())
  } }
  location = /memory { content_by_lua_block {
    collectgarbage()
    collectgarbage()
    ngx.print(collectgarbage "count")
  } }
  location = /incomplete { content_by_lua_block {
    for _, name in ipairs { "resty.websocket.server", "nginx.websocket.server" } do
      package.loaded[name] = nil
      package.preload[name] = function() error "not installed" end
    end
    package.loaded["app.websocket"] = nil
    require("app.websocket").accept()
  } }
]]

describe("the server of media streams, with one worker,", function()
  local server, api, worker, idle

  setup(function()
    api = assert(emulators.spawn())
    local root = assert(io.popen "pwd"):read "*l"
    server = nginx.start {
      main = "env TELNYX_API_KEY; env TELNYX_BASE_URL; env TELNYX_STREAM_TOKEN;",
      environment = {
        TELNYX_API_KEY = "KEY0190", TELNYX_BASE_URL = api.url, TELNYX_STREAM_TOKEN = TOKEN,
      },
      http = ([[
        lua_shared_dict transcript 1m;
        init_by_lua_block {
          package.path = "%s/examples/openresty/?.lua;" .. package.path
          require "telnyx"
        }
      ]]):format(root),
      server = SERVER,
    }
    worker = assert(nginx.await(function() return server:workers()[1] end))
    assert.equal(200, (server:get "/begin"))  -- the client has its own descriptors from now on
    idle = server:descriptors(worker)
    local own = telnyx.new { base_url = api.url, api_key = "any" }
    assert(own.ai.assistants.create { name = "I", instructions = "B" })
    own.close()
  end)

  teardown(function()
    if server then server:stop() end
    api:stop()
  end)

  -- The ways in which callers hang up.
  local WAYS = {
    function() end,                             -- before they speak
    function(call) call:say "A" end,            -- in the middle of a word
    function(call)                              -- during the answer
      call:say "A\n"
      call:next()
    end,
    function(call)                              -- after it
      call:say "A\n"
      call:hear()
    end,
    function(call)                              -- after they have interrupted it
      call:say "A\n"
      call:receive_answer()
      call:say "B C"
      call:await_clear()
    end,
  }

  local function place_calls(number)
    local tasks = {}
    for index = 1, number do
      tasks[index] = function()
        local call = place_call { url = server.url }
        WAYS[index % #WAYS + 1](call)
        -- every other one without a word
        if index % 2 == 0 then call.client.close() else call:hang_up() end
      end
    end
    local _, errors = telnyx.gather(tasks, { limit = 10 })
    assert.same({}, errors or {})
  end

  local function memory()
    return tonumber((select(2, server:get "/memory")))
  end

  -- A call has three descriptors. The connection of its chat is kept, at most twenty of them.
  local function are_over()
    return server:descriptors(worker) <= idle + 20
  end

  -- Once is enough: nginx runs the same Lua, whichever runs the specs.
  if _VERSION == "Lua 5.4" then
    it("has nothing left after a hundred calls #large", function()
      place_calls(20)
      assert.truthy(nginx.await(are_over))
      local before = memory()
      place_calls(100)
      assert.truthy(nginx.await(are_over))
      assert.truthy(memory() - before < 500, memory() - before)
    end)
  end

  it("has nothing left of answers that hang when the callers leave", function()
    assert(api:clear_requests())
    assert(api:fault { path = "/text-to-speech/speech", times = -1,
      socket = { after = 1, silent = true } })
    local calls, tasks = {}, {}
    for index = 1, 20 do
      tasks[index] = function()
        calls[index] = place_call { url = server.url }
        calls[index]:say "A\n"
      end
    end
    local _, errors = telnyx.gather(tasks)
    assert.same({}, errors or {})
    assert.truthy(nginx.await(function()
      local begun = 0
      for _, request in ipairs(assert(api:requests())) do
        if request.path:find "/text%-to%-speech/speech$" then begun = begun + 1 end
      end
      return begun == 20
    end))
    for _, call in ipairs(calls) do call.client.close() end
    assert.truthy(nginx.await(are_over))
    assert(api:clear_faults())
  end)

  -- Returns the ids of the events that a page gets, until one of this kind.
  local function ids_until(kind, after)
    local calls = server:begin("/api/transcript", { headers = { ["Last-Event-ID"] = after } })
    local body = ""
    repeat body = body .. assert(calls:read()) until body:find('"' .. kind .. '"', 1, true)
    calls:cancel()
    local ids = {}
    for id in body:gmatch "id: (%d+)" do ids[#ids + 1] = tonumber(id) end
    return ids
  end

  it("forgets pages that are closed, and goes on for those that come back", function()
    local call = place_call { url = server.url }
    call:say "A B"
    local first = ids_until "hearing"
    local open = server:descriptors(worker)
    call:say " C "
    local second = ids_until("hearing", tostring(first[#first]))
    assert.equal(first[#first] + 1, second[1])
    for _ = 1, 20 do ids_until "started" end
    assert.truthy(nginx.await(function() return server:descriptors(worker) <= open + 5 end))
    call:hang_up()
  end)

  it("says that lua-resty-websocket is missing", function()
    assert.same({ 500, '{"message":"WebSockets are not set up"}' }, { server:get "/incomplete" })
    assert.truthy(server:log():find("install Debian's lua-nginx-websocket", 1, true))
  end)
end)
