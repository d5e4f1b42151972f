-- Regression: any number without a fraction counted as an integer, so 1e300 was sent as 1e+300.

local bad_input = require "spec.support.bad_input"

local retrieve = bad_input.client().ai.clusters.retrieve

describe("a number beyond 64 bits", function()
  bad_input.specs(it, {
    { "is no integer", function() retrieve("a", { top_n_nodes = 1e300 }) end, "got 1e+300)" },
    { "is none below zero", function() retrieve("a", { top_n_nodes = -1e300 }) end,
      "got -1e+300)" },
  }, "bad argument 'top_n_nodes' to 'ai.clusters.retrieve' (integer expected, ")
end)
