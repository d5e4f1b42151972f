-- Specs of `stream_to`, over a transport that delivers the response in chunks.

local blocking = require "telnyx.driver.blocking"
local child = require "spec.support.child"
local files = require "spec.support.files"
local telnyx = require "telnyx"

-- Returns a reader of chunks, which then ends or fails.
local function body(pieces, kind, message)
  local index = 0
  return function()
    index = index + 1
    if pieces[index] then return pieces[index] end
    return nil, kind, message
  end
end

describe("a download", function()
  local sleep = blocking.sleep
  local folder, path, attempts

  setup(function() blocking.sleep = function() end end)
  teardown(function() blocking.sleep = sleep end)

  before_each(function()
    folder = os.tmpname()
    os.remove(folder)
    os.execute("mkdir " .. folder)
    path = folder .. "/graph.png"
    attempts = 0
  end)
  after_each(function() os.execute("rm -r " .. folder) end)

  -- Each attempt gets the next response, the last one repeatedly.
  local function fetch(target, answers, opts)
    local client = telnyx.new { api_key = "KEY", max_retries = 2, transport = function()
      attempts = attempts + 1
      local answer = answers[math.min(attempts, #answers)]
      return { status = answer.status or 200, headers = answer.headers, body = answer.body }
    end }
    local given = { stream_to = target }
    for name, value in pairs(opts or {}) do given[name] = value end
    return client.ai.clusters.fetch_graph("task", nil, given)
  end

  it("returns true and the response, which has no body", function()
    local value, err, response = fetch(path, { { body = body { "ab", "cd" },
      headers = { ["x-request-id"] = "r" } } })
    assert.is_true(value)
    assert.is_nil(err)
    assert.equal(200, response.status)
    assert.equal("r", response.request_id)
    assert.is_nil(response.body)
    assert.is_nil(response.reader)
  end)

  it("works for operations with decoded responses", function()
    local client = telnyx.new { api_key = "KEY", transport = function()
      return { status = 200, body = '{"data":[]}' }
    end }
    assert.is_true(client.ai.clusters.list(nil, { stream_to = path }))
    assert.equal('{"data":[]}', files.read(path))
    assert.is_true(client.request("GET", "/x", { stream_to = path, response = "binary" }))
    assert.equal('{"data":[]}', files.read(path))
  end)

  describe("to a path", function()
    it("creates the file, and nothing else", function()
      assert.is_true(fetch(path, { { body = body { "a\0b", ("c"):rep(100000) } } }))
      assert.equal("a\0b" .. ("c"):rep(100000), files.read(path))
      assert.equal("graph.png\n", files.names(folder))
    end)

    it("creates an empty file for an empty response", function()
      assert.is_true(fetch(path, { { body = "" } }))
      assert.equal("", files.read(path))
    end)

    it("may have no folder in it", function()
      local name = "telnyx-download-spec.tmp"
      assert.is_true(fetch(name, { { body = "here" } }))
      local content = files.read(name)
      os.remove(name)
      assert.equal("here", content)
    end)

    it("appears only when the download is complete", function()
      files.write(path, "old")
      local during, index = {}, 0
      assert.is_true(fetch(path, { { body = function()
        during[#during + 1] = files.read(path)
        index = index + 1
        return index <= 2 and "new" or nil
      end } }))
      assert.same({ "old", "old", "old" }, during)
      assert.equal("newnew", files.read(path))
    end)

    it("restarts after an interruption", function()
      assert.is_true(fetch(path, { { body = body({ "half of" }, "cut") },
        { status = 503, body = "busy" }, { body = body { "the ", "whole" } } }))
      assert.equal(3, attempts)
      assert.equal("the whole", files.read(path))
      assert.equal("graph.png\n", files.names(folder))
    end)

    it("leaves no partial file, and keeps an existing file", function()
      local answers = {}
      for index = 1, 3 do
        answers[index] = { body = body({ "half", "of" }, "connection", "cut") }
      end
      local value, err = fetch(path, answers)
      assert.is_nil(value)
      assert.equal("connection", err.kind)
      assert.is_true(err.sent)
      assert.equal(3, err.attempts)
      assert.equal("telnyx ai.clusters.fetch_graph: connection failed: cut (after 6 bytes of the "
        .. "response) (3 attempts)", tostring(err))
      assert.equal("", files.names(folder))
      files.write(path, "old")
      assert.is_nil((fetch(path, { { body = body({ "half" }, "cut") } })))
      assert.equal("old", files.read(path))
      assert.equal("graph.png\n", files.names(folder))
    end)

    it("is not touched by an error response", function()
      files.write(path, "old")
      for _, status in ipairs { 302, 404, 500 } do
        local value, err, response = fetch(path, { { status = status,
          body = '{"errors":[{"title":"No"}]}' } })
        assert.is_nil(value)
        assert.equal("No", err.title)
        assert.equal(status, response.status)
        assert.equal("old", files.read(path))
        assert.equal("graph.png\n", files.names(folder))
      end
    end)

    it("is removed when on_progress raises an error, which is passed on", function()
      local ok, raised = pcall(fetch, path, { { body = body { "a", "b" } } },
        { on_progress = function(progress) if progress.downloaded == 2 then error { 2 } end end })
      assert.is_false(ok)
      assert.same({ 2 }, raised)
      assert.equal("", files.names(folder))
    end)

    it("is removed when the transport raises an error, or the coroutine is abandoned", function()
      pcall(fetch, path, { { body = function() error("raised") end } })
      local thread = coroutine.create(function()
        fetch(path, { { body = function() coroutine.yield() end } })
      end)
      assert.is_true(coroutine.resume(thread))
      assert.matches("%.part\n$", files.names(folder))
      thread = nil  -- luacheck: ignore 311
      collectgarbage()
      collectgarbage()
      assert.equal("", files.names(folder))
    end)

    it("is not mixed with a concurrent download to the same path", function()
      local second = false
      assert.is_true(fetch(path, { { body = function()
        if second then return nil end
        second = true
        assert.is_true(fetch(path, { { body = body { "b", "bb" } } }))
        assert.equal("bbb", files.read(path))
        return "a"
      end } }))
      assert.equal("a", files.read(path))
      assert.equal("graph.png\n", files.names(folder))
    end)

    it("fails when the disk is full", function()
      -- simulated by a limit on the size of files
      local output, errors = child.run(([[
        local telnyx = require "telnyx"
        local client = telnyx.new { api_key = "KEY", transport = function()
          return { status = 200, body = function() return ("x"):rep(10000) end }
        end }
        local value, err = client.ai.clusters.fetch_graph("t", nil, { stream_to = %q })
        print(value, err.kind, err.attempts, err.sent, err)
      ]]):format(path), nil, "trap '' XFSZ; ulimit -f 64; ")
      assert.equal("", errors)
      assert.matches("^nil%s+config%s+1%s+true%s+telnyx ai.clusters.fetch_graph: cannot write '"
        .. path:gsub("%p", "%%%0") .. "': File too large %(after %d+ bytes of the response%)\n$",
        output)
      assert.equal("", files.names(folder))
    end)

    it("fails when a folder was created at the path", function()
      local value, err = fetch(path, { { body = function()
        os.execute("mkdir -p " .. path)
      end } })
      assert.is_nil(value)
      assert.equal("config", err.kind)
      assert.truthy(tostring(err):find("cannot write '" .. path .. "': ", 1, true), tostring(err))
      assert.equal("graph.png\n", files.names(folder))
    end)

    it("fails when the folder is gone at the next attempt", function()
      local value, err = fetch(path, { { body = function()
        os.execute("rm -r " .. folder)
        return nil, "cut"
      end } })
      os.execute("mkdir " .. folder)
      assert.is_nil(value)
      assert.equal("config", err.kind)
      assert.equal(2, attempts)
      assert.truthy(tostring(err):find("No such file or directory", 1, true), tostring(err))
    end)

    local PLACES = {
      ["is a folder"] = { "spec", "writable file expected, got 'spec': Is a directory" },
      ["is in no folder"] = { "/nowhere/x",
        "writable file expected, got '/nowhere/x': No such file or directory" },
      ["is a device"] = { "/dev/null", "writable file expected, got '/dev/null': not a regular "
        .. "file (open it, and give the open file)" },
      ["is below a file"] = { "README.md/x",
        "writable file expected, got 'README.md/x': Not a directory" },
      ["is empty"] = { "", "must not be empty" },
      ["has a NUL"] = { "a\0b", "contains a NUL" },
    }
    for name, case in pairs(PLACES) do
      it("that " .. name .. " is refused before anything is sent", function()
        local ok, message = pcall(fetch, case[1], { { body = "" } })
        assert.is_false(ok)
        assert.truthy(message:find("bad option 'stream_to' to 'ai.clusters.fetch_graph' ("
          .. case[2] .. ")", 1, true), message)
        assert.truthy(message:find("download_spec.lua:", 1, true), message)
        assert.equal(0, attempts)
      end)
    end
  end)

  describe("to an open file", function()
    local file

    before_each(function()
      files.write(path, "0123456789")
      file = assert(io.open(path, "r+b"))
    end)
    after_each(function() if io.type(file) == "file" then file:close() end end)

    it("is written from its current position, and left open", function()
      file:seek("set", 2)
      assert.is_true(fetch(file, { { body = body { "ab", "c" } } }))
      assert.equal("01abc56789", files.read(path))
      assert.equal(5, file:seek())
    end)

    it("is not retried once something was written", function()
      local value, err = fetch(file, { { body = body({ "ab", "cd" }, "connection", "cut") } })
      assert.is_nil(value)
      assert.equal(1, attempts)
      assert.equal("connection", err.kind)
      assert.matches("cut (after 4 bytes of the response)", tostring(err), 1, true)
    end)

    it("is retried before that", function()
      assert.is_true(fetch(file, { { body = body({}, "connection", "cut") }, { status = 500 },
        { body = "ab" } }))
      assert.equal(3, attempts)
      assert.equal("ab23456789", files.read(path))
    end)

    it("fails when the disk is full", function()
      local full = assert(io.open("/dev/full", "wb"))
      for _, length in ipairs { 1, 100000 } do
        attempts = 0
        local value, err = fetch(full, { { body = ("x"):rep(length) } })
        assert.is_nil(value)
        assert.equal("config", err.kind)
        assert.equal(1, attempts)
        assert.truthy(tostring(err):find("cannot write the open file: No space left on device", 1,
          true), tostring(err))
      end
      full:close()
    end)

    it("fails then even after many successful writes, which LuaJIT compiles", function()
      local output, errors = child.run [[
        if rawget(_G, "jit") then require("jit.opt").start("hotloop=2", "hotexit=2") end
        local telnyx = require "telnyx"
        local client = telnyx.new { api_key = "KEY",
          transport = function() return { status = 200, body = "x" } end }
        local null, full = assert(io.open("/dev/null", "wb")), assert(io.open("/dev/full", "wb"))
        local failures = 0
        for count = 1, 200 do
          local file = count <= 150 and null or full
          if not client.media.download("m", {}, { stream_to = file }) then
            failures = failures + 1
          end
        end
        print(failures)
      ]]
      assert.equal("50\n", output, errors)
    end)

    it("is refused when it is closed", function()
      file:close()
      local ok, message = pcall(fetch, file, { { body = "" } })
      assert.is_false(ok)
      assert.truthy(message:find("bad option 'stream_to' to 'ai.clusters.fetch_graph' "
        .. "(open file expected, got a closed one)", 1, true), message)
      assert.equal(0, attempts)
    end)
  end)

  describe("to a function", function()
    local pieces

    before_each(function() pieces = {} end)

    it("calls it with each chunk as it arrives", function()
      assert.is_true(fetch(function(piece) pieces[#pieces + 1] = piece end,
        { { body = body { "a", "bc" } } }))
      assert.same({ "a", "bc" }, pieces)
    end)

    for words, results in pairs {
      enough = { nil, "enough" },
      ["no more"] = { false, "no more" },
      ["the receiving function stopped it"] = { false },
    } do
      it("ends when it says: " .. words, function()
        local value, err = fetch(function(piece)
          pieces[#pieces + 1] = piece
          return results[1], results[2]
        end, { { body = body { "a", "b" } } })
        assert.is_nil(value)
        assert.same({ "a" }, pieces)
        assert.equal("cancelled", err.kind)
        assert.equal("APIUserAbortError", err.name)
        assert.equal(1, err.attempts)
        assert.truthy(tostring(err):find(words .. " (after 1 bytes", 1, true), tostring(err))
      end)
    end

    it("is not retried once it received data", function()
      local value, err = fetch(function(piece) pieces[#pieces + 1] = piece end,
        { { body = body({ "ab" }, "connection", "cut") } })
      assert.is_nil(value)
      assert.equal("connection", err.kind)
      assert.equal(1, attempts)
      assert.same({ "ab" }, pieces)
    end)

    it("passes its errors on", function()
      local ok, raised = pcall(fetch, function() error { "mine" } end, { { body = "a" } })
      assert.is_false(ok)
      assert.same({ "mine" }, raised)
    end)

    it("may yield", function()
      local thread = coroutine.wrap(function()
        return (fetch(coroutine.yield, { { body = body { "a", "b" } } }))
      end)
      assert.equal("a", thread())
      assert.equal("b", thread())
      assert.is_true(thread())
    end)
  end)

  it("reports its progress", function()
    local seen = {}
    assert.is_true(fetch(path, { { body = body { "ab", "cd" },
      headers = { ["Content-Length"] = "4" } } },
      { on_progress = function(progress) seen[#seen + 1] = progress end }))
    assert.same({
      { uploaded = 0, downloaded = 2, download_total = 4 },
      { uploaded = 0, downloaded = 4, download_total = 4 },
    }, seen)
  end)

  for words, target in pairs {
    ["path, open file or function expected, got number"] = 5,
    ["path, open file or function expected, got table"] = {},
    ["path, open file or function expected, got null"] = telnyx.null,
  } do
    it("is refused: " .. words, function()
      local ok, message = pcall(fetch, target, { { body = "" } })
      assert.is_false(ok)
      assert.truthy(message:find(words, 1, true), message)
      assert.equal(0, attempts)
    end)
  end
end)
