-- Regression: telnyx.array and telnyx.integer did not check their arguments, so the error had a
-- line of the library and mentioned 'setmetatable'.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"

describe("a bad argument is reported at the caller's line:", function()
  bad_input.specs(it, {
    { "telnyx.array", function() telnyx.array("x") end,
      "bad argument #1 to 'array' (table expected, got string)" },
    { "telnyx.integer", function() telnyx.integer("x") end,
      "bad argument #1 to 'integer' (decimal digits expected, got 'x')" },
  })
end)
