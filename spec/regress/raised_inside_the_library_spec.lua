-- telnyx.array and telnyx.integer left it to setmetatable and the core to refuse what they were
-- given: the error was at a line of the library and spoke of 'setmetatable'.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"

describe("a bad argument is the caller's line:", function()
  bad_input.specs(it, {
    { "telnyx.array", function() telnyx.array("x") end,
      "bad argument #1 to 'array' (table expected, got string)" },
    { "telnyx.integer", function() telnyx.integer("x") end,
      "bad argument #1 to 'integer' (decimal digits expected, got 'x')" },
  })
end)
