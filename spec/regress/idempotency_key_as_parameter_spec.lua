-- Regression: an idempotency key was only checked as an option. As a parameter it was sent
-- unchecked, even with CR and LF, or empty.

local bad_input = require "spec.support.bad_input"

local clone = bad_input.client().ai.assistants.clone

describe("an invalid Idempotency-Key given as a parameter is refused", function()
  bad_input.specs(it, {
    { "with CR and LF",
      function() clone { assistant_id = "a", idempotency_key = "k\r\nX-B: c" } end,
      "(contains a control character)" },
    { "empty", function() clone { assistant_id = "a", idempotency_key = "" } end,
      "(must not be empty)" },
  }, "bad argument 'idempotency_key' to 'ai.assistants.clone' ")
end)
