-- Specs of secrets: none appears in anything that the client shows of requests and responses.

local child = require "spec.support.child"
local secrets = require "spec.support.secrets"

local PLACES = { "log", "on_request", "on_response", "on_retry", "client.dry_run", "errors",
  "tostring(client)", "standard error" }

describe("the output", function()
  local seen

  setup(function()
    seen = secrets.show()
    local _
    _, seen["standard error"] =
      child.run [[require("spec.support.secrets").show "debug"]]
  end)

  for _, place in ipairs(PLACES) do
    describe("by " .. place, function()
      it("contains text that is not secret", function()
        assert.truthy(seen[place]:find(secrets.NOTE, 1, true))
      end)

      for _, secret in ipairs(secrets.LIST) do
        it("does not contain " .. secret[1], function()
          local at = seen[place]:find(secret[2], 1, true)
          assert.is_nil(at and seen[place]:sub(math.max(at - 200, 1), at + 100))
        end)
      end
    end)
  end
end)
