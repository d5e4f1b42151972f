-- Regression: sleeping for nan seconds never ended, nor in luv for negative ones; nginx raised an
-- error.

local driver = require "telnyx.driver"
local loops = require "spec.support.loops"
local nginx = require "spec.support.nginx"
local telnyx = require "telnyx"

describe("telnyx.sleep", function()
  it("refuses nan", function()
    local ok, message = pcall(function() telnyx.sleep(0 / 0) end)
    assert.is_false(ok)
    assert.equal("bad argument 'seconds' to 'sleep' (number expected, got nan)",
      (message:gsub("^.-:%d+: ", "")))
  end)

  for _, loop in ipairs(loops) do
    it("returns at once for zero and negative times in " .. loop.name, function()
      local slept = 0
      loop.run { function()
        for _, seconds in ipairs { 0, -0.0001, -1 } do
          driver.sleep(seconds, loop.driver)
          slept = slept + 1
        end
      end }
      assert.equal(3, slept)
    end)
  end

  if nginx.available() then
    it("returns at once for zero and negative times in nginx", function()
      local server = nginx.start { server = [[
        location = /sleep {
          content_by_lua_block {
            for _, seconds in ipairs { 0, -0.0001, -1 } do require "telnyx".sleep(seconds) end
            ngx.print "slept"
          }
        }
      ]] }
      local status, body = server:get("/sleep")
      server:stop()
      assert.same({ 200, "slept" }, { status, body })
    end)
  end
end)
