-- Specs of the emulator's reader of WebSocket frames, without a server.

local new_frames = require "telnyx.emulator.frames".new
local websocket = require "spec.support.server_websocket"

local frame = websocket.frame

local MASK = "\1\200\77\0"

-- Makes a frame of a client.
local function masked(kind, payload)
  local bytes = frame(kind, payload)
  local head = #bytes - #payload
  local key = { MASK:byte(1, 4) }
  local hidden = {}
  for at = 1, #payload do
    -- a payload of one letter is enough, and xor of it can be looked up
    hidden[at] = string.char(({ [1] = 96, [200] = 169, [77] = 44, [0] = 97 })
      [key[(at - 1) % 4 + 1]])
  end
  return bytes:sub(1, 1) .. string.char(bytes:byte(2) + 128) .. bytes:sub(3, head) .. MASK
    .. table.concat(hidden)
end

describe("frames that the emulator reads", function()
  it("may be cut anywhere, and have any length", function()
    for _, length in ipairs { 0, 1, 15, 16, 125, 126, 300, 65536 } do
      local reader, octets = new_frames(true), masked("binary", ("a"):rep(length))
      for at = 1, #octets, length > 300 and 4099 or 1 do
        assert.is_nil((reader:next()))
        reader:feed(octets:sub(at, at + (length > 300 and 4098 or 0)))
      end
      assert.same({ kind = "binary", is_last = true, payload = ("a"):rep(length) }, reader:next())
      assert.is_nil((reader:next()))
    end
  end)

  it("may come together", function()
    local reader = new_frames(false)
    reader:feed(frame("text", "a", { fin = false }) .. frame("ping", "") .. frame(0, "b"))
    assert.same({ kind = "text", is_last = false, payload = "a" }, reader:next())
    assert.equal("ping", reader:next().kind)
    assert.same({ kind = "continuation", is_last = true, payload = "b" }, reader:next())
  end)

  it("are refused if they break the rules", function()
    for index, octets in ipairs {
      frame("text", "a", { mask = true }), frame(3, ""), frame("text", "", { rsv = 4 }),
      frame("ping", ("x"):rep(126)), frame("close", "", { fin = false }),
    } do
      local reader = new_frames(false)
      reader:feed(octets)
      local _, problem, code = reader:next()
      assert.equal(1002, code, index .. tostring(problem))
    end
    local reader = new_frames(true)
    reader:feed(frame("text", "a"))
    assert.equal(1002, (select(3, reader:next())))
  end)

  it("are refused by their length, before they are there", function()
    local reader = new_frames(false)
    reader:feed "\130\127\0\0\0\1\0\0\0\0"
    assert.equal(1009, (select(3, reader:next())))
  end)
end)
