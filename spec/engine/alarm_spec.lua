-- Specs of alarms: descriptors that become readable at a given time.

local core = require "telnyx.core"

local alarm = core.alarm()
if not alarm:fd() then return end  -- the system has none

local is_there, socket = pcall(require, "socket")
if not is_there then return end

describe("an alarm", function()
  local source = { getfd = function() return alarm:fd() end }

  local function is_readable(seconds)
    local readable = socket.select({ source }, nil, seconds)
    return readable[1] == source
  end

  after_each(function() alarm:set(nil) end)

  it("becomes readable at its time, until it is set again", function()
    alarm:set(1000)
    assert.is_false(is_readable(0))
    local begun = core.now()
    alarm:set(0.03)
    assert.is_true(is_readable(60))
    assert.is_true(core.now() - begun > 0.029)
    assert.is_true(is_readable(0))
    alarm:set(1000)
    assert.is_false(is_readable(0))
  end)

  it("becomes readable at once for 0 and for times in the past", function()
    alarm:set(0)
    assert.is_true(is_readable(10))
    alarm:set(-1)
    assert.is_true(is_readable(10))
  end)

  it("can be set far ahead, and turned off", function()
    alarm:set(1e300)
    assert.is_false(is_readable(0))
    alarm:set(0)
    alarm:set(nil)
    assert.is_false(is_readable(0))
  end)

  it("keeps the same descriptor", function()
    assert.equal(alarm:fd(), alarm:fd())
    assert.are_not.equal(alarm:fd(), core.alarm():fd())
  end)
end)
