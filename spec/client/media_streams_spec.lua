-- Specs of the frames of media streams, their order, and PCMU.

local core = require "telnyx.core"
local media_streams = require "telnyx.media_streams"

local function media(chunk, track)
  return assert(media_streams.parse(core.json_encode {
    event = "media", sequence_number = tostring(chunk + 1), stream_id = "s",
    media = { track = track or "inbound", chunk = tostring(chunk),
      timestamp = tostring(chunk * 20), payload = core.base64_encode("audio " .. chunk) },
  }))
end

describe("a frame of a media stream", function()
  it("is parsed, its numbers and its audio as well", function()
    local frame = media(3)
    assert.same({ "media", "s", 4, "inbound", 3, 60, "audio 3" }, { frame.event, frame.stream_id,
      frame.sequence_number, frame.track, frame.chunk, frame.timestamp, frame.audio })
    frame = media_streams.parse '{"event":"dtmf","dtmf":{"digit":"#"}}'
    assert.equal("#", frame.digit)
    frame = media_streams.parse '{"event":"mark","mark":{"name":"end"}}'
    assert.equal("end", frame.name)
    frame = media_streams.parse '{"event":"start","start":{"call_control_id":"v3:a"}}'
    assert.equal("v3:a", frame.start.call_control_id)
    frame = media_streams.parse('{"event":"connected","version":"1.0.0",'
      .. '"connected":{"x-telnyx-streaming-auth-token":"secret"}}')
    assert.equal("secret", frame.auth_token)
  end)

  it("may be of an unknown event, or without details", function()
    assert.equal("new", media_streams.parse('{"event":"new","x":1}').event)
    assert.is_nil(media_streams.parse('{"event":"dtmf"}').digit)
    assert.is_nil(media_streams.parse('{"event":"connected"}').auth_token)
    assert.is_nil(media_streams.parse('{"event":"stop","sequence_number":"x"}').sequence_number)
  end)

  it("is an error if it is none", function()
    for text, problem in pairs {
      ["{"] = "octet 2", ["[]"] = "object with 'event' expected",
      ['{"event":1}'] = "object with 'event' expected",
      ['{"event":"media"}'] = "'media.payload': string expected",
      ['{"event":"media","media":{"payload":"%"}}'] = "'media.payload': Base64 expected",
      ['{"event":"media","media":{"payload":"","track":1}}'] =
        "'media.track': 'inbound' or 'outbound' expected",
      ['{"event":"start"}'] = "'start': object expected",
    } do
      local frame, err = media_streams.parse(text)
      assert.is_nil(frame)
      assert.equal("decode", err.kind)
      assert.matches(problem, tostring(err), 1, true)
    end
  end)

  it("is made for audio, marks and clearing", function()
    assert.same({ event = "media", media = { payload = "AAH/" } },
      core.json_decode(media_streams.media "\0\1\255"))
    assert.same({ event = "mark", mark = { name = "a" } },
      core.json_decode(media_streams.mark "a"))
    assert.equal('{"event":"clear"}', media_streams.clear())
  end)

  it("is made for each part of a longer audio", function()
    local function parts(length, bytes)
      local lengths = {}
      for frame in media_streams.frames(("x"):rep(length), bytes) do
        lengths[#lengths + 1] = #media_streams.parse(frame).audio
      end
      return lengths
    end
    assert.same({ 160, 160 }, parts(320))
    assert.same({ 160, 239 }, parts(399))
    assert.same({ 5 }, parts(5))
    assert.same({}, parts(0))
    assert.same({ 2, 3 }, parts(5, 2))
  end)

  it("is refused at the caller's line", function()
    assert.has_error(function() media_streams.media "" end,
      "bad argument 'audio' to 'media_streams.media' (must not be empty)")
    assert.has_error(function() media_streams.mark "\255" end,
      "bad argument 'name' to 'media_streams.mark' (UTF-8 expected)")
    assert.has_error(function() media_streams.frames("x", 0) end,
      "bad argument 'bytes' to 'media_streams.frames' (whole number from 1 expected, got 0)")
    assert.has_error(function() media_streams.parse(nil) end,
      "bad argument 'text' to 'media_streams.parse' (string expected, got nil)")
  end)
end)

describe("the order of media frames", function()
  -- Pushes media of these chunks, and returns the chunks in order; "+2" before one after a gap.
  local function pushed(order, ...)
    local shown = {}
    for _, chunk in ipairs { ... } do
      for _, frame in ipairs(order:push(media(chunk))) do
        shown[#shown + 1] = (frame.missing and "+" .. frame.missing .. " " or "") .. frame.chunk
      end
    end
    return table.concat(shown, ",")
  end

  it("is that of their chunks", function()
    assert.equal("1,2,3,4,5", pushed(media_streams.order(), 1, 3, 2, 5, 4))
    assert.equal("1,2,3", pushed(media_streams.order(), 2, 3, 1))
  end)

  it("leaves out what comes twice or too late", function()
    assert.equal("1,2,3", pushed(media_streams.order(), 1, 1, 3, 3, 2, 2, 1))
  end)

  it("gives a missing chunk up when too many are held", function()
    local order = media_streams.order(2)
    assert.equal("1", pushed(order, 1, 4, 5))
    assert.equal("+2 4,5,6", pushed(order, 6))
    assert.equal("7", pushed(order, 3, 7))
  end)

  it("may begin at any chunk", function()
    assert.equal("8,9,10,11", pushed(media_streams.order(2), 9, 8, 10, 11))
  end)

  it("is that of each track", function()
    local order = media_streams.order()
    assert.equal(1, #order:push(media(1, "inbound")))
    assert.equal(0, #order:push(media(3, "inbound")))
    assert.equal(1, #order:push(media(1, "outbound")))
    assert.equal(2, #order:push(media(2, "inbound")))
  end)

  it("lets other frames pass, and ends with stop", function()
    local order = media_streams.order()
    assert.equal(1, #order:push { event = "start" })
    order:push(media(1))
    order:push(media(3))
    assert.equal(1, #order:push { event = "dtmf" })
    local last = order:push { event = "stop" }
    assert.same({ 3, "stop" }, { last[1].chunk, last[2].event })
  end)
end)

describe("PCMU", function()
  local to_linear16, to_pcmu = media_streams.pcmu_to_linear16, media_streams.linear16_to_pcmu

  local function sample(bytes)
    local low, high = bytes:byte(1, 2)
    local value = high * 256 + low
    return value < 32768 and value or value - 65536
  end

  local function bytes_of(value)
    value = value % 65536
    return string.char(value % 256, math.floor(value / 256))
  end

  -- ITU-T G.711, table 2b, scaled to 16 bits.
  it("has the values of G.711", function()
    for byte, value in pairs { [0x00] = -32124, [0x0F] = -16764, [0x40] = -1884, [0x7E] = -8,
      [0x7F] = 0, [0x80] = 32124, [0xBF] = 1980, [0xC0] = 1884, [0xF0] = 120, [0xFF] = 0 } do
      assert.equal(value, sample(to_linear16(string.char(byte))))
    end
  end)

  it("comes back unchanged, but for the negative zero", function()
    for byte = 0, 255 do
      local expected = byte == 0x7F and 0xFF or byte
      assert.equal(expected, to_pcmu(to_linear16(string.char(byte))):byte())
    end
  end)

  it("has the nearest value, or the largest", function()
    for _, value in ipairs { -32768, -20000, -100, -1, 0, 1, 3, 100, 1000, 20000, 32767 } do
      local decoded = sample(to_linear16(to_pcmu(bytes_of(value))))
      local limit = math.abs(value) > 32124 and 644 or math.max(4, math.abs(value) / 16)
      assert.is_true(math.abs(decoded - value) <= limit, value .. " became " .. decoded)
    end
  end)

  it("is refused if a sample is cut", function()
    assert.has_error(function() to_pcmu "\0\0\0" end, "bad argument 'audio' to "
      .. "'media_streams.linear16_to_pcmu' (two bytes for each sample expected, got 3 bytes)")
    assert.equal("", to_pcmu "")
  end)
end)
