-- Regression: `false` was treated as a missing argument: the error reported a missing id, and false
-- parameters were accepted.

local bad_input = require "spec.support.bad_input"

local assistants = bad_input.client().ai.assistants

describe("false as an argument is refused", function()
  bad_input.specs(it, {
    { "for an id", function() assistants.retrieve(false) end,
      "bad argument #1 to 'ai.assistants.retrieve' (string or table expected, got boolean)" },
    { "for parameters", function() assistants.update("a", false) end,
      "bad argument #2 to 'ai.assistants.update' (table expected, got boolean)" },
  })
end)
