-- Specs of every operation of the API over real HTTP, against the endpoint tables. Those of `ai`
-- are also in ai_wire_spec.lua, with more values.

local facts = require "spec.support.facts"
local fixture = require "spec.support.fixture"
local wire_calls = require "spec.support.wire_calls"

local rows = facts.of_tables()

describe("every operation #whole_api", function()
  local server = fixture.server()
  local client

  setup(function() client = wire_calls.client(server) end)
  teardown(function() client.close() end)

  for _, description in ipairs(rows) do
    if not wire_calls.is_special(description) then
      it("sends its parameters: " .. description.name, function()
        wire_calls.check_required(server, client, description)
        for turn = 1, 2 do wire_calls.check_all(server, client, description, turn == 2) end
      end)
    end
  end
end)
