-- Specs of file parameters, as a transport receives them.

local files = require "spec.support.files"
local telnyx = require "telnyx"

local AT_ONCE = { ["retry-after-ms"] = "1" }
local CONTENT = "ID3\0\r\n--x\255" .. ("0123456789"):rep(20000)

-- Returns everything that a part's reader yields, and its longest chunk.
local function read_all(reader)
  local pieces, longest = {}, 0
  while true do
    local piece, problem = reader.read()
    if not piece then return table.concat(pieces), problem, longest end
    pieces[#pieces + 1] = piece
    longest = math.max(longest, #piece)
  end
end

-- Returns the content of a part, wherever it is stored.
local function content_of(part)
  if part.data then return part.data end
  if part.reader then return (read_all(part.reader)) end
  return files.read(part.file)
end

describe("a file", function()
  local path, handles

  setup(function()
    path = os.tmpname()
    files.write(path, CONTENT)
  end)
  teardown(function() os.remove(path) end)

  before_each(function() handles = {} end)
  after_each(function()
    for _, handle in ipairs(handles) do
      if io.type(handle) == "file" then handle:close() end
    end
  end)

  local function open(mode)
    handles[#handles + 1] = assert(io.open(path, mode or "rb"))
    return handles[#handles]
  end

  local function pipe()
    handles[#handles + 1] = assert(io.popen("cat " .. path .. " 2>/dev/null"))
    return handles[#handles]
  end

  -- Returns a reader function that yields chunks, then its values for the end.
  local function reader_of(pieces, ...)
    local index, last = 0, { ... }
    return function()
      index = index + 1
      if index <= #pieces then return pieces[index] end
      return last[1], last[2]
    end
  end

  -- Makes a call with a file, and passes its part to a function while the request is sent.
  local function transcribe(file, look, opts)
    local client = telnyx.new { api_key = "KEY", transport = function(request)
      for _, part in ipairs(request.form) do
        if part.name == "file" then look(part) end
      end
      return { status = 200, body = "{}" }
    end }
    return client.ai.audio.transcribe({ model = "m", file = file }, opts)
  end

  local function part_of(file)
    local found
    assert(transcribe(file, function(part) found = part end))
    return found
  end

  it("given as a path stays on disk", function()
    local part = part_of(path)
    assert.equal(path, part.file)
    assert.is_nil(part.data or part.reader)
    assert.equal(path:match("[^/]+$"), part.filename)
    part = part_of { path = path, filename = "memo.mp3" }
    assert.equal("memo.mp3", part.filename)
    assert.equal("audio/mpeg", part.content_type)
  end)

  it("given as text has the given filename", function()
    local part = part_of { content = CONTENT, filename = "memo.ogg" }
    assert.is_true(part.data == CONTENT)
    assert.equal("memo.ogg", part.filename)
    assert.equal("audio/ogg", part.content_type)
  end)

  for extension, expected in pairs { wav = "audio/wav", WAV = "audio/wav", mpga = "audio/mpeg",
    webm = "audio/webm", pdf = "application/pdf", jpeg = "image/jpeg",
    pem = "application/x-pem-file", unheard = "application/octet-stream" } do
    it("has the type of its extension: " .. extension, function()
      assert.equal(expected, part_of({ content = "", filename = "a.b." .. extension }).content_type)
    end)
  end

  it("has the given type", function()
    local part = part_of { content = "", filename = "a.wav", content_type = "audio/x-own" }
    assert.equal("audio/x-own", part.content_type)
    part = part_of { content = "", filename = "wav" }
    assert.equal("application/octet-stream", part.content_type)
  end)

  describe("that is open", function()
    it("is read in chunks, and its size is known", function()
      local file = open()
      local part = part_of { file = file, filename = "memo.wav" }
      assert.equal(#CONTENT, part.size)
      assert.equal("memo.wav", part.filename)
      assert.equal("audio/wav", part.content_type)
      local content, _, longest = read_all(part.reader)
      assert.is_true(content == CONTENT)
      assert.is_true(longest <= 65536)
      assert.equal("file", io.type(file))
    end)

    it("is read from its current position", function()
      local file = open()
      file:seek("set", 5)
      local part = part_of { file = file, filename = "a" }
      assert.equal(#CONTENT - 5, part.size)
      assert.is_true(content_of(part) == CONTENT:sub(6))
    end)

    it("may be at its end", function()
      local file = open()
      file:seek("end", 3)
      local part = part_of { file = file, filename = "a" }
      assert.equal(0, part.size)
      assert.equal("", content_of(part))
    end)

    it("has the name of its parameter by default", function()
      local part = part_of(open())
      assert.equal("file", part.filename)
      assert.equal("application/octet-stream", part.content_type)
      assert.is_true(content_of(part) == CONTENT)
    end)

    it("is sent with its initial size, even if it grows", function()
      local growing = os.tmpname()
      local writer = assert(io.open(growing, "wb"))
      writer:write("old")
      writer:flush()
      handles[1] = assert(io.open(growing, "rb"))
      local part = part_of { file = handles[1], filename = "a.txt" }
      writer:write(" and new")
      writer:close()
      os.remove(growing)
      assert.equal(3, part.size)
      assert.equal("old", content_of(part))
    end)

    it("may be a pipe, whose size is unknown", function()
      local part = part_of { file = pipe(), filename = "memo.wav" }
      assert.is_nil(part.size)
      assert.is_true(content_of(part) == CONTENT)
    end)
  end)

  describe("from a function", function()
    it("has the given size, or none", function()
      local part = part_of { reader = reader_of { "a", "", "bc" }, filename = "a.wav", size = 3 }
      assert.equal(3, part.size)
      assert.equal("abc", content_of(part))
      part = part_of { reader = reader_of { "abc" }, filename = "a.wav" }
      assert.is_nil(part.size)
      assert.equal("audio/wav", part.content_type)
    end)

    it("has the name of its parameter by default", function()
      local part = part_of(reader_of { "abc" })
      assert.equal("file", part.filename)
      assert.equal("abc", content_of(part))
    end)

    it("is not read before it is needed", function()
      part_of(function() error("asked") end)
    end)

    it("can report a failure", function()
      local part = part_of(reader_of({ "abc" }, nil, "no tape"))
      local content, problem = read_all(part.reader)
      assert.equal("abc", content)
      assert.equal("cannot read 'file': no tape", problem)
    end)

    it("can yield only strings", function()
      local part = part_of(reader_of({}, 5))
      local _, problem = read_all(part.reader)
      assert.equal("cannot read 'file': string expected, got number", problem)
    end)
  end)

  describe("is sent again", function()
    -- Returns how often a file is sent to a server that is busy at first, and the last content.
    local function attempts(file, look)
      local count, last = 0, nil
      local client = telnyx.new { api_key = "KEY", transport = function(request)
        count = count + 1
        last = look(request.form[1])
        return { status = count < 3 and 429 or 200, headers = AT_ONCE, body = "{}" }
      end }
      local value, err = client.ai.audio.transcribe { model = "m", file = file }
      return count, last, value, err
    end

    it("from its initial position", function()
      local file = open()
      file:seek("set", 100)
      local count, last = attempts(file, content_of)
      assert.equal(3, count)
      assert.is_true(last == CONTENT:sub(101))
    end)

    it("after a part of it was read", function()
      local halves = 0
      local count, last = attempts(open(), function(part)
        halves = halves + 1
        return halves < 3 and part.reader.read() or content_of(part)
      end)
      assert.equal(3, count)
      assert.is_true(last == CONTENT)
    end)

    it("unless it is a function, or a pipe, that was read", function()
      for _, file in ipairs { reader_of { "abc" }, pipe() } do
        local count, _, value, err = attempts(file, function(part) return part.reader.read() end)
        assert.equal(1, count)
        assert.is_nil(value)
        assert.equal(429, err.status)
      end
    end)

    it("if it is a function, or a pipe, that was not read", function()
      for _, file in ipairs { reader_of { "abc" }, pipe() } do
        assert.equal(3, (attempts(file, function() end)))
      end
    end)
  end)

  describe("raises an error at the caller's line", function()
    local function nothing() end
    local CASES = {
      ["open file expected, got a closed one"] = function()
        local file = open()
        file:close()
        return file
      end,
      ["cannot be read: "] = function()
        local written = os.tmpname()
        handles[1] = assert(io.open(written, "wb"))
        os.remove(written)
        return handles[1]
      end,
      ["'file.file' to 'ai.audio.transcribe' (open file expected, got string)"] = function()
        return { file = path, filename = "a" }
      end,
      ["'file.reader' to 'ai.audio.transcribe' (function expected, got table)"] = function()
        return { reader = {}, filename = "a" }
      end,
      ["('filename' expected beside 'reader')"] = function() return { reader = nothing } end,
      ["('filename' expected beside 'file')"] = function() return { file = open() } end,
      ["(either 'file' or 'reader' expected)"] = function()
        return { reader = nothing, file = open(), filename = "a" }
      end,
      ["'file.size' to 'ai.audio.transcribe' (number of bytes expected, got string)"] = function()
        return { reader = nothing, filename = "a", size = "5" }
      end,
      ["(number of bytes expected, got -1)"] = function()
        return { reader = nothing, filename = "a", size = -1 }
      end,
      ["(number of bytes expected, got 1.5)"] = function()
        return { reader = nothing, filename = "a", size = 1.5 }
      end,
      ["'file.size' to 'ai.audio.transcribe' (only a reader's size can be given)"] = function()
        return { path = path, size = 5 }
      end,
      ["did you mean 'reader'?"] = function() return { readr = nothing } end,
      ["(path, open file, function or table expected, got boolean)"] = function() return true end,
      ["(file expected, got null)"] = function() return telnyx.null end,
    }
    for words, make in pairs(CASES) do
      it(words, function()
        local file = make()
        local ok, message = pcall(transcribe, file, nothing)
        assert.is_false(ok)
        assert.truthy(message:find(words, 1, true), message)
        assert.truthy(message:find("form_spec.lua:", 1, true), message)
      end)
    end
  end)
end)
