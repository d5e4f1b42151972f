-- Every operation under `ai` over real HTTP: method, target, headers and body, as the endpoint
-- table says.

local facts = require "spec.support.facts"
local fixture = require "spec.support.fixture"
local wire_calls = require "spec.support.wire_calls"

local rows = facts.of_rows(require "telnyx.api.tables".whole "ai", "ai")

describe("every operation of ai", function()
  local server = fixture.server()
  local client

  setup(function() client = wire_calls.client(server) end)
  teardown(function() client.close() end)

  local function walk(descriptions)
    for _, description in ipairs(descriptions) do
      it(description.name .. " with all its parameters", function()
        -- repeated, since each call takes the next of the difficult values
        for turn = 1, 4 do
          wire_calls.check_all(server, client, description, turn % 2 == 0)
        end
      end)

      it(description.name .. " with its required parameters", function()
        wire_calls.check_required(server, client, description)
      end)
    end
  end

  describe("sends the request of its endpoint table:", function()
    walk(rows)
  end)
end)
