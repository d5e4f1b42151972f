-- Regression: a line break in the name of a form's part raised an error inside the library.

local bad_input = require "spec.support.bad_input"

local transcribe = bad_input.client().ai.audio.transcribe

describe("the name of a form's part", function()
  for what, name in pairs { CR = "a\rb", LF = "a\nb", NUL = "a\0b" } do
    it("is refused with " .. what, function()
      bad_input.check(function() transcribe({ model = "m" }, { body = { [name] = "x" } }) end,
        "bad argument 'body' to 'ai.audio.transcribe' (a name contains CR, LF or NUL)")
    end)

    it("is refused with " .. what .. " inside an object", function()
      bad_input.check(function() transcribe({ model = "m", model_config = { [name] = "x" } }) end,
        "bad argument 'model_config' to 'ai.audio.transcribe' (a name contains CR, LF or NUL)")
    end)
  end
end)
