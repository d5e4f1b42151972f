-- Specs of files over real sockets: streamed downloads and uploads.

local blocking = require "telnyx.driver.blocking"
local core = require "telnyx.core"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local PARTIAL = { write = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf" }

local server = fixture.server()
local client, folder, path
local sleep = blocking.sleep

before_each(function()
  blocking.sleep = function() end
  folder = os.tmpname()
  os.remove(folder)
  os.execute("mkdir " .. folder)
  path = folder .. "/file.bin"
  client = fixture.closing(telnyx.new { base_url = server.url, api_key = "KEY", timeout = 10 })
end)

after_each(function()
  blocking.sleep = sleep
  os.execute("rm -r " .. folder)
end)

describe("a download", function()
  local function fetch(target, opts)
    local given = { stream_to = target }
    for name, value in pairs(opts or {}) do given[name] = value end
    return client.ai.clusters.fetch_graph("task", nil, given)
  end

  it("is a string without stream_to", function()
    server:reply { body = "a\0b", headers = { ["content-type"] = "image/png" } }
    assert.equal("a\0b", (client.ai.clusters.fetch_graph("task")))
    assert.equal("image/png", (server:last():header("accept")))
  end)

  it("is written to a path, whatever its framing", function()
    local content = ("0123456789\0"):rep(100000)
    for _, answer in ipairs { { body = content }, { chunks = { content, "x", content } },
      { body = "" }, { status = 204 } } do
      server:reply(answer)
      local value, err, response = fetch(path)
      assert.is_true(value, tostring(err))
      assert.is_nil(response.body)
      assert.is_true(files.read(path) == (answer.body or table.concat(answer.chunks or {})))
      assert.equal("file.bin\n", files.names(folder))
    end
  end)

  it("is written to an open file and to a function", function()
    local content = ("0123456789\0"):rep(100000)
    server:default { body = content }
    local file, pieces = assert(io.open(path, "wb")), {}
    assert.is_true(fetch(file))
    assert.equal("file", io.type(file))
    file:close()
    assert.is_true(files.read(path) == content)
    assert.is_true(fetch(function(piece) pieces[#pieces + 1] = piece end))
    assert.is_true(table.concat(pieces) == content)
    assert.is_true(client.request("GET", "/x", { response = "binary", stream_to = path }))
    assert.is_true(files.read(path) == content)
  end)

  it("follows a redirect", function()
    server:reply({ status = 302, headers = { Location = "/there" }, body = "elsewhere" },
      { body = "here" })
    assert.is_true(fetch(path))
    assert.equal("here", files.read(path))
  end)

  it("reuses a connection", function()
    server:default { body = "abc" }
    local before = #server:connections()
    for _ = 1, 3 do assert.is_true(fetch(path)) end
    assert.equal(1, #server:connections() - before)
  end)

  it("restarts when it is truncated", function()
    server:script({ "read", PARTIAL, "close" }, { "read", PARTIAL, "close" })
    server:default { body = "the whole" }
    assert.is_true(fetch(path))
    assert.equal("the whole", files.read(path))
    assert.equal("file.bin\n", files.names(folder))
    assert.equal(3, server:count())
  end)

  it("leaves no partial file, and keeps an existing one", function()
    files.write(path, "old")
    for _, steps in ipairs { { "read", PARTIAL, "close" }, { PARTIAL, "reset" } } do
      server:script(steps, steps, steps)
      local value, err = fetch(path)
      assert.is_nil(value)
      assert.equal("connection", err.kind)
      assert.is_true(err.sent)
      assert.equal(3, err.attempts)
      assert.truthy(tostring(err):find("(after 4 bytes of the response)", 1, true), tostring(err))
      assert.equal("old", files.read(path))
      assert.equal("file.bin\n", files.names(folder))
    end
  end)

  it("is not retried when a function received a part of it", function()
    server:script { "read", PARTIAL, "close" }
    local pieces = {}
    local value, err = fetch(function(piece) pieces[#pieces + 1] = piece end)
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.equal(1, err.attempts)
    assert.equal("half", table.concat(pieces))
  end)

  it("times out when nothing arrives for too long", function()
    local steps = { "read", PARTIAL, "wait_close" }
    in_time(0.2, function(seconds)
      server:reset():script(steps, steps)
      local value, err = fetch(path, { timeout = seconds, max_retries = 1 })
      assert.is_nil(value)
      assert.equal("timeout", err.kind)
      assert.equal(2, err.attempts)
      assert.equal("", files.names(folder))
      return err.sent == true
    end)
  end)

  it("may take longer than the timeout, as long as data arrives", function()
    in_time(0.5, function(seconds)
      server:reset():script { "read",
        { write = "HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n" },
        { drip = "0123456789ab", pause = seconds / 10 } }
      return fetch(path, { timeout = seconds, max_retries = 0 })
    end)
    assert.equal("0123456789ab", files.read(path))
  end)

  it("still ends at its deadline", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
      { drip = ("x"):rep(1000), pause = 0.05 } }
    local value, err = fetch(path, { deadline = 0.4 })
    assert.is_nil(value)
    assert.equal("timeout", err.kind)
    assert.equal("", files.names(folder))
  end)

  it("closes the connection when it is stopped", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
      { write = ("x"):rep(65536), times = math.huge } }
    local value, err = fetch(function() return nil, "enough" end)
    assert.is_nil(value)
    assert.equal("cancelled", err.kind)
    assert.equal(1, err.attempts)
    assert.equal("client", server:await_end(server:last().connection))
    server:reply { body = "next" }
    assert.is_true(fetch(path))
  end)

  it("reports that the disk is full, and closes the connection", function()
    local full = assert(io.open("/dev/full", "wb"))
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
      { write = ("x"):rep(65536), times = math.huge } }
    local value, err = fetch(full)
    full:close()
    assert.is_nil(value)
    assert.equal("config", err.kind)
    assert.equal(1, err.attempts)
    assert.truthy(tostring(err):find("cannot write the open file: No space left on device", 1,
      true), tostring(err))
    assert.equal("client", server:await_end(server:last().connection))
  end)

  it("writes no error response", function()
    files.write(path, "old")
    server:default { status = 404, body = '{"errors":[{"title":"No such task"}]}' }
    local got = {}
    for _, target in ipairs { path, function(piece) got[#got + 1] = piece end } do
      local value, err, response = fetch(target)
      assert.is_nil(value)
      assert.equal(404, err.status)
      assert.equal("No such task", err.title)
      assert.truthy(response.body:find("No such task", 1, true))
    end
    assert.equal("old", files.read(path))
    assert.same({}, got)
    assert.equal("file.bin\n", files.names(folder))
  end)

  it("sends nothing if its path is invalid", function()
    local ok, message = pcall(fetch, folder .. "/missing/file.bin")
    assert.is_false(ok)
    assert.truthy(message:find("No such file or directory", 1, true), message)
    assert.equal(0, server:count())
  end)
end)

describe("an upload", function()
  local CONTENT = "RIFF\0\r\n--x\255" .. ("0123456789"):rep(30000)

  before_each(function() files.write(path, CONTENT) end)

  local function upload(file, opts)
    return client.ai.audio.transcribe({ model = "m", file = file }, opts)
  end

  -- Returns a reader of the content in chunks; the second result counts its calls.
  local function reader_of_content()
    local at, asked = 1, 0
    return function()
      asked = asked + 1
      local piece = CONTENT:sub(at, at + 9999)
      at = at + #piece
      return piece ~= "" and piece or nil
    end, function() return asked end
  end

  -- Returns the `file` that the server received: content, file name and type.
  local function received(request)
    local boundary = (request:header("content-type")):match("boundary=(.+)$")
    local _, start = request.body:find('name="file"', 1, true)
    local _, head_end = request.body:find("\r\n\r\n", start, true)
    local head = request.body:sub(start, head_end)
    local stop = request.body:find("\r\n--" .. boundary, head_end, true)
    return request.body:sub(head_end + 1, stop - 1), head:match('filename="([^"]*)"'),
      head:match("Content%-Type: ([^\r]*)")
  end

  local FILES = {
    ["a path"] = function() return path, "file.bin", "application/octet-stream" end,
    ["a text"] = function()
      return { content = CONTENT, filename = "a.wav" }, "a.wav", "audio/wav"
    end,
    ["an open file"] = function()
      return { file = assert(io.open(path, "rb")), filename = "a.mp3" }, "a.mp3", "audio/mpeg"
    end,
    ["a function whose size is known"] = function()
      return { reader = reader_of_content(), filename = "a.wav", size = #CONTENT }, "a.wav",
        "audio/wav"
    end,
  }
  for name, make in pairs(FILES) do
    it("declares its length, from " .. name, function()
      local file, filename, content_type = make()
      server:reply { body = '{"text":"Hello."}' }
      local answer, err = upload(file)
      assert.equal("Hello.", answer and answer.text, tostring(err))
      local request = server:last()
      assert.is_false(request.chunked)
      local content, name_there, type_there = received(request)
      assert.is_true(content == CONTENT)
      assert.equal(filename, name_there)
      assert.equal(content_type, type_there)
    end)
  end

  for name, make in pairs {
    ["a pipe"] = function() return { file = io.popen("cat " .. path), filename = "a.wav" } end,
    ["a function"] = function() return { reader = reader_of_content(), filename = "a.wav" } end,
  } do
    it("is chunked, from " .. name, function()
      local answer, err = upload(make())
      assert.truthy(answer, tostring(err))
      assert.is_true(server:last().chunked)
      assert.is_true((received(server:last())) == CONTENT)
    end)
  end

  it("sends the text parameters beside it", function()
    assert(client.ai.audio.transcribe { model = "deepgram/nova-3", file = reader_of_content(),
      model_config = { smart_format = true } })
    local body = server:last().body
    assert.truthy(body:find('name="model"\r\n\r\ndeepgram/nova-3\r\n', 1, true))
    assert.truthy(body:find('name="model_config[smart_format]"\r\n\r\ntrue\r\n', 1, true))
  end)

  it("may be empty", function()
    for _, file in ipairs { { content = "", filename = "a" }, function() end,
      { reader = function() end, filename = "a", size = 0 } } do
      local answer, err = upload(file)
      assert.truthy(answer, tostring(err))
      assert.equal("", (received(server:last())))
    end
  end)

  it("reports its progress", function()
    for _, name in ipairs { "a path", "a function whose size is known" } do
      local last = { uploaded = 0 }
      local file = FILES[name]()
      assert(upload(file, { on_progress = function(progress)
        assert.is_true(progress.uploaded >= last.uploaded)
        last = progress
      end }))
      assert.equal(tonumber((server:last():header("content-length"))), last.uploaded)
      assert.equal(last.uploaded, last.upload_total)
    end
  end)

  it("may have an on_progress that raises an error", function()
    local ok, raised = pcall(upload, path, { on_progress = function() error { "mine" } end })
    assert.is_false(ok)
    assert.same({ "mine" }, raised)
    assert(upload(path))
  end)

  it("fails with its reader's message", function()
    local pieces = { "half" }
    local number = #server:connections() + 1
    local value, err = upload { filename = "a", size = 100, reader = function()
      local piece = table.remove(pieces)
      if piece then return piece end
      return nil, "the tape is torn"
    end }
    assert.is_nil(value)
    assert.equal("config", err.kind)
    assert.equal(1, err.attempts)
    assert.equal("telnyx ai.audio.transcribe: cannot read 'file': the tape is torn", tostring(err))
    assert.equal("client", server:await_end(number))
  end)

  it("passes its reader's errors on, and the client remains usable", function()
    local ok, raised = pcall(upload, function() error { "mine" } end)
    assert.is_false(ok)
    assert.same({ "mine" }, raised)
    assert(upload(path))
    assert.is_true((received(server:last())) == CONTENT)
  end)

  it("has a reader that may yield", function()
    local thread = coroutine.wrap(function() return (upload(coroutine.yield)) end)
    thread()
    thread("one ")
    thread("two")
    assert.same({}, thread(nil))
    assert.equal("one two", (received(server:last())))
  end)

  for words, size in pairs { shorter = #CONTENT + 1, longer = #CONTENT - 1 } do
    it("that is " .. words .. " than its size fails", function()
      local value, err = upload { reader = reader_of_content(), filename = "a", size = size }
      assert.is_nil(value)
      assert.equal("config", err.kind)
      assert.equal(1, err.attempts)
      assert.truthy(tostring(err):find(words .. " than its 'size' says", 1, true), tostring(err))
      assert(upload(path))
    end)
  end

  -- A megabyte or more is sent with Expect.
  describe("with a long body", function()
    local asked

    local function large()
      asked = 0
      return { filename = "a", size = 2 ^ 21, reader = function()
        asked = asked + 1
        return ("x"):rep(65536)
      end }
    end

    it("waits for 100 Continue", function()
      server:script { "read", { reply = { body = '{"text":"all"}' } } }
      local file, left = large(), 32
      local next_piece = file.reader
      file.reader = function()
        left = left - 1
        return left >= 0 and next_piece() or nil
      end
      local answer, err = upload(file)
      assert.equal("all", answer and answer.text, tostring(err))
      assert.equal("100-continue", (server:last():header("expect")))
      assert.equal(2 ^ 21, #(received(server:last())))
    end)

    for _, status in ipairs { 401, 413 } do
      it(("is not sent to a server that answers %d at once"):format(status), function()
        -- libcurl waits for a second
        in_time(1, function()
          server:reset():script { "read_head", { reply = { status = status, close = true,
            body = '{"errors":[{"title":"No"}]}' } } }
          local begun = core.now()
          local value, err = upload(large())
          if core.now() - begun >= 1 then return false end
          assert.is_nil(value)
          assert.equal(status, err.status)
          assert.equal("No", err.title)
          assert.equal(0, asked)
          return true
        end)
      end)
    end

    it("ends when the server responds early", function()
      server:script { "read_head", { write = "HTTP/1.1 100 Continue\r\n\r\n" }, "await",
        { reply = { status = 413, headers = { connection = "close" },
          body = '{"errors":[{"title":"Too much"}]}' } },
        "wait_close" }
      local file = large()
      file.size = nil
      local value, err = upload(file)
      assert.is_nil(value)
      assert.equal(413, err.status, tostring(err))
      assert.equal("Too much", err.title)
    end)
  end)

  it("is not sent again from a function", function()
    server:default { status = 429, headers = { ["retry-after-ms"] = "1" } }
    local value, err = upload { reader = reader_of_content(), filename = "a", size = #CONTENT }
    assert.is_nil(value)
    assert.equal(429, err.status)
    assert.equal(1, server:count())
  end)

  it("is retried from a function that was not read", function()
    local lost = telnyx.new { base_url = servers.closed_url(), api_key = "KEY" }
    local function reader() error("asked") end
    local value, err = lost.ai.audio.transcribe { model = "m", file = reader }
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.is_false(err.sent)
    assert.equal(3, err.attempts)
    lost.close()
  end)

  it("is sent again from a path, a text and an open file", function()
    for _, name in ipairs { "a path", "a text", "an open file" } do
      server:reset()
      server:reply({ status = 429, headers = { ["retry-after-ms"] = "1" } },
        { status = 429, headers = { ["retry-after-ms"] = "1" } })
      local file = FILES[name]()
      local answer, err, response = upload(file)
      assert.truthy(answer, tostring(err))
      assert.equal(3, response.attempts)
      for _, request in ipairs(server:requests()) do
        assert.is_true((received(request)) == CONTENT)
      end
    end
  end)
end)
