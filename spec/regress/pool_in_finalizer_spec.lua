-- Lua may run a finalizer wherever it allocates. While a chunk of a stream was made into a string,
-- one that drove the pool made the stream lose what came meanwhile, and one that closed the stream
-- crashed the program; one that closed the pool of a request that was being started left that on a
-- closed pool, without the pool's proxy and certificates. One that took the result that was being
-- taken freed it.

local interpreter = require "spec.support.interpreter"

describe("a finalizer", function()
  it("that uses or closes the pool harms no call in which it runs", function()
    local output = interpreter.run("tools/busted.lua", "spec/support/pool_in_finalizer.lua")
    assert.is_truthy(output:find("4 successes / 0 failures / 0 errors", 1, true), output)
  end)
end)
