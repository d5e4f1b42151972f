-- Regression: queries and forms silently sent only a part of sparse or mixed arrays, because they
-- iterated up to `#`.

local bad_input = require "spec.support.bad_input"

local ai = bad_input.client().ai
local HOLED = { "a", nil, "b", nil }
local MIXED = { "a", b = "c" }

describe("a table that is not a complete array is refused", function()
  bad_input.specs(it, {
    { "with a hole in a query", function() ai.embeddings.list { status = HOLED } end,
      "bad argument 'status' to 'ai.embeddings.list' (array without holes expected, got a sparse "
        .. "one)" },
    { "with names in a query", function() ai.embeddings.list { status = MIXED } end,
      "bad argument 'status' to 'ai.embeddings.list' (array expected, got a table with both "
        .. "positions and names)" },
    { "with a hole in a form",
      function() ai.audio.transcribe { model = "m", model_config = { x = HOLED } } end,
      "bad argument 'model_config[x]' to 'ai.audio.transcribe' (array without holes expected, got "
        .. "a sparse one)" },
    { "with names in a form",
      function() ai.audio.transcribe { model = "m", model_config = { x = MIXED } } end,
      "bad argument 'model_config[x]' to 'ai.audio.transcribe' (array expected, got a table with "
        .. "both positions and names)" },
  })
end)
