-- Every operation of the API over real HTTP, as the endpoint tables say or, where that is at hand,
-- as the table of API facts says. Those of `ai` are also in spec/api, with more values.

local facts = require "spec.support.facts"
local wire_calls = require "spec.support.wire_calls"

local rows = facts.of_tables()
local known = facts.load()

describe("every operation #whole_api", function()
  local server, client

  setup(function() server, client = wire_calls.start() end)

  teardown(function()
    client.close()
    server:stop()
  end)

  before_each(function() server:reset() end)

  it("is one of 1,251", function()
    assert.equal(1251, #rows)
  end)

  for _, description in ipairs(known or rows) do
    if not wire_calls.is_special(description) then
      it("sends what it is given: " .. description.name, function()
        wire_calls.check_required(server, client, description)
        for turn = 1, 2 do wire_calls.check_all(server, client, description, turn == 2) end
      end)
    end
  end

  if known then
    it("has a row that says what the facts say", function()
      assert.equal(#known, #rows)
      for index, row in ipairs(rows) do
        local fact = known[index]
        for _, parameter in ipairs(fact.parameters) do
          parameter.call, parameter.keys = parameter.wire, nil
        end
        row.names = nil  -- those are tried by sending
        assert.same(fact, row)
      end
    end)
  end
end)
