-- lua-cjson reads numbers with strtod and takes a zero byte for the end of the text: it accepts
-- "1.", "-.5" and "[1]\0[2]", and marked floats were read the same way.

local core = require "telnyx.core"

describe("JSON that lua-cjson would let pass", function()
  for text, problem in pairs {
    ["[1.]"] = "invalid number",
    ["[-.5]"] = "invalid number",
    ["[1.e5]"] = "invalid number",
    ["[1]\0[2]"] = "invalid character",
  } do
    it(("is refused: %q"):format(text), function()
      local value, message = core.json_decode(text)
      assert.is_nil(value)
      assert.equal(problem, message)
    end)
  end
end)
