-- Regression: Lua may run a finalizer at any allocation. While a chunk of a stream became a string,
-- a finalizer that drove the pool made the stream lose data, and one that closed the stream crashed
-- the program. One that closed the pool of a request being started left it on a closed pool,
-- without the pool's proxy and certificates. One that took the result being taken freed it.

local interpreter = require "spec.support.interpreter"

describe("a finalizer", function()
  it("that uses or closes the pool does not affect the call in which it runs", function()
    local output = interpreter.run("tools/busted.lua", "spec/support/pool_in_finalizer.lua")
    assert.is_truthy(output:find("4 successes / 0 failures / 0 errors", 1, true), output)
  end)
end)
