-- To sleep for nan seconds never ended.

local telnyx = require "telnyx"

describe("telnyx.sleep", function()
  it("refuses nan", function()
    local ok, message = pcall(function() telnyx.sleep(0 / 0) end)
    assert.is_false(ok)
    assert.equal("bad argument 'seconds' to 'sleep' (number expected, got nan)",
      (message:gsub("^.-:%d+: ", "")))
  end)

  it("returns at once for no time and less", function()
    telnyx.sleep(0)
    telnyx.sleep(-1)
  end)
end)
