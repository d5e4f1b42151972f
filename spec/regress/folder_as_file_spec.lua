-- io.open opens a folder, and libcurl sends one as an empty file: an upload of a folder succeeded.

local bad_input = require "spec.support.bad_input"

local transcribe = bad_input.client().ai.audio.transcribe

describe("a folder in the place of a file", function()
  it("is refused", function()
    bad_input.check(function() transcribe { model = "m", file = "spec" } end,
      "bad argument 'file' to 'ai.audio.transcribe' (readable file expected, got 'spec': Is a "
        .. "directory)")
  end)
end)
