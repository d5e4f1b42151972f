-- Regression: messages showed values given as the wrong argument, even an API key.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"

local KEY = bad_input.KEY
local list = bad_input.client().ai.assistants.list

describe("a key given as the wrong argument is not shown", function()
  bad_input.specs(it, {
    { "as a base URL", function() telnyx.new { base_url = KEY } end,
      "bad option 'base_url' to 'new' (absolute URL expected, as 'https://api.telnyx.com/v2', got "
        .. "'[redacted]')" },
    { "as the name of a header",
      function() list({}, { headers = { ["Authorization: Bearer " .. KEY] = "" } }) end,
      "bad option 'headers' to 'ai.assistants.list' (header name expected, got 'Authorization: "
        .. "Bearer [redacted]')" },
    { "as an option", function() telnyx.new { [KEY] = true } end,
      "unknown option '[redacted]' to 'new'" },
  })
end)
