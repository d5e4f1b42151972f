-- Regression: uploading a folder succeeded. io.open opens one, and libcurl sends it as an empty
-- file.

local bad_input = require "spec.support.bad_input"

local transcribe = bad_input.client().ai.audio.transcribe

describe("a folder instead of a file", function()
  it("is refused", function()
    bad_input.check(function() transcribe { model = "m", file = "spec" } end,
      "bad argument 'file' to 'ai.audio.transcribe' (readable file expected, got 'spec': Is a "
        .. "directory)")
  end)
end)
