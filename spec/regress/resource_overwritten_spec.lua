-- Regression: used operations could be overwritten, because they were stored in the resource's own
-- table, where __newindex is not called.

local bad_input = require "spec.support.bad_input"

describe("an operation that was used", function()
  it("cannot be overwritten", function()
    local assistants = bad_input.client().ai.assistants
    assert(assistants.list())
    bad_input.check(function() assistants.list = print end,
      "attempt to set 'ai.assistants.list', which belongs to the API")
  end)
end)
