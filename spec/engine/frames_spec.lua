-- Specs of telnyx.frames: the frames of WebSocket (RFC 6455), without a connection.

local core = require "telnyx.core"
local child = require "spec.support.child"
local frames = require "telnyx.frames"
local websocket = require "spec.support.server_websocket"

local frame = websocket.frame

-- Feeds the text in pieces of this many octets, and returns what came of it.
local function read(text, size, maximum)
  local self, found = frames.new(maximum), {}
  size = size or math.max(#text, 1)
  for from = 1, #text, size do
    self:feed(text:sub(from, from + size - 1))
    local kind, content, code = self:next()
    while kind do
      found[#found + 1] = { kind, content, code ~= 0 and code or nil }
      kind, content, code = self:next()
    end
  end
  return found, self:failure(), self
end

local function failure(text, maximum)
  local found, code = read(text, nil, maximum)
  return #found == 0 and code
end

describe("telnyx.frames", function()
  it("reads messages of all lengths", function()
    for _, length in ipairs { 0, 1, 125, 126, 127, 65535, 65536, 100000 } do
      for _, kind in ipairs { "text", "binary" } do
        local content = ("x"):rep(length)
        assert.same({ { kind, content } }, (read(frame(kind, content))))
      end
    end
  end)

  it("joins fragments, between which control frames are delivered at once", function()
    local text = frame("text", "a", { fin = false }) .. frame("ping", "p")
      .. frame("continuation", "b", { fin = false }) .. frame("pong", "q")
      .. frame("continuation", "c")
    assert.same({ { "ping", "p" }, { "pong", "q" }, { "text", "abc" } }, (read(text)))
  end)

  it("reads the same however the octets are cut", function()
    local text = frame("text", "h\195\164", { fin = false }) .. frame("ping", "p")
      .. frame("continuation", "\226\130\172") .. frame("binary", ("x"):rep(300))
      .. frame("binary", "") .. websocket.close(4000, "gr\195\188\195\159e")
    local whole = read(text)
    assert.equal(5, #whole)
    for size = 1, #text do assert.same(whole, (read(text, size))) end
  end)

  it("waits for the rest of a frame that is cut at any octet", function()
    local text = frame("binary", ("x"):rep(126))
    for length = 0, #text - 1 do
      local found, code = read(text:sub(1, length))
      assert.same({}, found)
      assert.is_nil(code)
    end
  end)

  it("fails with 1002 for frames that break the protocol", function()
    local cases = {
      frame("text", "a", { rsv = 1 }), frame("text", "a", { rsv = 2 }),
      frame("text", "a", { rsv = 4 }), frame("ping", "a", { rsv = 4 }),
      frame("text", "aaaa", { mask = true }), frame("ping", "aaaa", { mask = true }),
      frame("ping", ("a"):rep(126)), frame("close", ("a"):rep(126)),
      frame("ping", "a", { fin = false }), frame("close", "", { fin = false }),
      frame("continuation", "a"), frame("close", "a"),
      frame("text", "a", { size = 2 }), frame("text", ("a"):rep(200), { size = 8 }),
      "\130\127\128\0\0\0\0\0\0\0", -- the highest bit of a length
    }
    for opcode = 3, 7 do cases[#cases + 1] = frame(opcode, "a") end
    for opcode = 11, 15 do cases[#cases + 1] = frame(opcode, "a") end
    for index, text in ipairs(cases) do
      local found, code, self = read(text .. frame("text", "after"))
      assert.same({}, found, ("case %d"):format(index))
      assert.equal(1002, code, ("case %d"):format(index))
      -- one close frame of two octets, masked
      local output = self:output()
      assert.equal(8, #output)
      assert.equal("\136\130", output:sub(1, 2))
      assert.is_nil(self:output())
      assert.is_false(self:put("text", "x"))
    end
  end)

  it("fails for a message that begins within another", function()
    local start = frame("text", "a", { fin = false })
    assert.equal(1002, failure(start .. frame("text", "b")))
    assert.equal(1002, failure(start .. frame("binary", "b", { fin = false })))
  end)

  it("reads every close code that may be sent, and fails for the others", function()
    for _, code in ipairs { 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014,
      3000, 3999, 4000, 4999 } do
      local found, problem = read(websocket.close(code, "why"))
      assert.same({ { "close", "why", code } }, found)
      assert.is_nil(problem)
    end
    for _, code in ipairs { 0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535 } do
      assert.equal(1002, failure(websocket.close(code)), tostring(code))
    end
    assert.same({ { "close", "" } }, (read(frame("close"))))
  end)

  it("answers pings, and close frames with their code", function()
    local _, _, self = read(frame("ping", "p"))
    assert.equal("\138\129", self:output():sub(1, 2))
    self:feed(websocket.close(4001))
    assert.equal("\136\130", self:output():sub(1, 2))
    assert.is_false(self:put("text", "too late"))
    assert.is_nil(self:output())
  end)

  it("fails with 1007 for text that is not UTF-8, and not before", function()
    for _, bad in ipairs { "\255", "\192\128", "\237\160\128", "\244\144\128\128", "a\226\130" } do
      assert.equal(1007, failure(frame("text", bad)))
      assert.equal(1007, failure(frame("text", "a", { fin = false }) .. frame("continuation", bad)))
      assert.same({ { "binary", bad } }, (read(frame("binary", bad))))
    end
    for size = 1, 5 do
      local found, code = read(websocket.close(1000, "why \255"), size)
      assert.same({}, found)
      assert.equal(1007, code)
    end
    assert.same({ { "text", "\226\130\172" } }, (read(frame("text", "\226", { fin = false })
      .. frame("continuation", "\130\172"))))
  end)

  it("fails with 1009 for a message above the maximum, as soon as its length is known", function()
    assert.same({ { "text", "abcd" } }, (read(frame("text", "abcd"), nil, 4)))
    assert.equal(1009, failure(frame("text", "abcde"), 4))
    assert.equal(1009, failure(frame("text", "abc", { fin = false })
      .. frame("continuation", "de"), 4))
    assert.equal(1009, failure("\130\127\0\0\1\0\0\0\0\0x"))
    -- control frames are no messages
    local parts = frame("text", "ab", { fin = false }) .. frame("ping", "12345")
      .. frame("continuation", "cd")
    assert.same({ { "ping", "12345" }, { "text", "abcd" } }, (read(parts, nil, 4)))
  end)

  it("delivers what came before a bad frame", function()
    local found, code = read(frame("text", "good") .. frame("text", "bad", { rsv = 1 }))
    assert.same({ { "text", "good" } }, found)
    assert.equal(1002, code)
  end)

  it("masks each frame with a key of its own", function()
    local self, keys = frames.new(), {}
    for _ = 1, 100 do
      assert.is_true(self:put("binary", "\0\0\0\0"))
      local output = self:output()
      assert.equal(10, #output)
      assert.equal("\130\132", output:sub(1, 2))
      assert.equal(output:sub(3, 6), output:sub(7, 10))
      keys[output:sub(3, 6)] = true
    end
    local count = 0
    for _ in pairs(keys) do count = count + 1 end
    assert.is_true(count > 95)
  end)

  it("answers each ping, also with a close frame behind it", function()
    local _, _, self = read(frame("ping", "a") .. frame("ping", "b") .. websocket.close(1000))
    local output = self:output()
    assert.equal(7 + 7 + 8, #output)
    assert.equal("\138\129", output:sub(1, 2))
    assert.equal("\138\129", output:sub(8, 9))
    assert.equal("\136\130", output:sub(15, 16))
  end)

  it("reads on after its own close frame, up to the server's", function()
    local self = frames.new()
    assert.is_true(self:close(1000))
    assert.equal(8, #self:output())
    self:feed(frame("text", "late") .. frame("ping", "p") .. websocket.close(1000)
      .. frame("text", "too late"))
    assert.same({ "text", "late", 0 }, { self:next() })
    assert.same({ "ping", "p", 0 }, { self:next() })
    assert.same({ "close", "", 1000 }, { self:next() })
    assert.is_nil((self:next()))
    assert.is_nil(self:output())
    assert.is_nil(self:failure())
  end)

  it("sends nothing after a close frame, and refuses long control frames", function()
    local self = frames.new()
    assert.has_error(function() self:put("ping", ("x"):rep(126)) end,
      "bad argument #2 to 'put' (at most 125 bytes expected)")
    assert.has_error(function() self:close(1000, ("x"):rep(124)) end,
      "bad argument #2 to 'close' (at most 123 bytes expected)")
    assert.is_true(self:close(1000, "bye"))
    assert.is_false(self:close(1000))
    assert.is_false(self:put("text", "x"))
    assert.is_nil(self:failure())
  end)

  it("computes SHA-1 (FIPS 180-4)", function()
    local function hex(text)
      return (frames.sha1(text):gsub(".", function(c) return ("%02x"):format(c:byte()) end))
    end
    assert.equal("da39a3ee5e6b4b0d3255bfef95601890afd80709", hex "")
    assert.equal("a9993e364706816aba3e25717850c26c9cd0d89d", hex "abc")
    assert.equal("84983e441c3bd26ebaae4aa1f95129e5e54670f1",
      hex "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
    assert.equal("34aa973cd4c4daa4f61eeb2bdbad27316534016f", hex(("a"):rep(1000000)))
    -- RFC 6455 section 1.3
    assert.equal("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", core.base64_encode(frames.sha1(
      "dGhlIHNhbXBsZSBub25jZQ==258EAFA5-E914-47DA-95CA-C5AB0DC85B11")))
  end)

  it("makes nonces of 16 octets", function()
    assert.equal(16, #frames.nonce())
    assert.are_not.equal(frames.nonce(), frames.nonce())
  end)

  it("counts empty messages among what is unread", function()
    local self = frames.new()
    self:feed(frame("text", ""):rep(1000))
    assert.is_true(self:unread() > 1000)
    for _ = 1, 1000 do self:next() end
    assert.equal(0, self:unread())
  end)

  it("raise once they are collected, in a finalizer that runs later", function()
    local output, errors = child.run [==[
      local frames = require "telnyx.frames"
      local finalize = function(owner)
        for _, call in ipairs { { "feed", "x" }, { "put", "text", "x" }, { "close" }, { "output" },
          { "failure" } } do
          local self = owner.frames
          print(select(2, pcall(self[call[1]], self, call[2], call[3])))
        end
        print(owner.frames:next(), owner.frames:unread())
      end
      local owner
      if newproxy then
        owner = newproxy(true)
        local fields = {}
        getmetatable(owner).__gc, getmetatable(owner).__index = finalize, fields
        fields.frames = frames.new()
      else
        owner = setmetatable({}, { __gc = finalize })
        owner.frames = frames.new()
      end
    ]==]
    assert.equal("", errors)
    assert.equal(("attempt to use closed frames\n"):rep(5) .. "nil\t0\n", output)
  end)

  it("frees what nobody has read", function()
    for _ = 1, 10 do
      local self = frames.new()
      self:feed(frame("text", "unread") .. frame("text", "part", { fin = false }))
    end
    collectgarbage()
    collectgarbage()
  end)
end)
