-- Operations were kept in the resource's own table once they had been used, where __newindex does
-- not see that they are overwritten.

local bad_input = require "spec.support.bad_input"

describe("an operation that was used", function()
  it("cannot be overwritten", function()
    local assistants = bad_input.client().ai.assistants
    assert(assistants.list())
    bad_input.check(function() assistants.list = print end,
      "attempt to set 'ai.assistants.list', which is the API's")
  end)
end)
