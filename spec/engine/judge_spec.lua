-- Specs of the judgement of ended transfers. The table of cases is in spec/support/judge.c.

local program = require "spec.support.program"

describe("the judgement of an ended transfer", function()
  it("agrees with the table of cases", function()
    local output = program.output("spec/support/judge.c src/engine/judge.c src/engine/failure.c")
    assert.truthy(output:find("^%d+ cases\n$"), output)
  end)
end)
