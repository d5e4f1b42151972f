-- Specs of tools/check-annotations.lua: it finds what a language server would complain of.

local files = require "spec.support.files"
local interpreter = require "spec.support.interpreter"

local quote = interpreter.quote

-- What is checked, but for one thing, is right.
local CORRECT = [[
---@class telnyx.Error
---@class telnyx.Response
---@class telnyx.Stream
---@class telnyx.CallOptions
---@class telnyx.NoSuchName

---@class (exact) telnyx.things.ListParameters
---@field name? string
---@field [string] telnyx.NoSuchName

---@class telnyx.things
local things = {}

---@param parameters? telnyx.things.ListParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
function things.list(parameters, opts) end

---@class telnyx.Thing : telnyx.things
---@field id string
---@field package name string
local Thing = {}

---@param other telnyx.Thing
---@return string|nil
function Thing:describe(other)
  local first = other.id  ---@cast first -nil
  self.was, self.described = first, true
  return self.was and self.id .. self.name .. self:describe(other) .. self.list()
end
]]

describe("the checker of annotations", function()
  local folder

  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    os.execute("mkdir -p " .. quote(folder .. "/telnyx/meta"))
  end)

  teardown(function() os.execute("rm -r " .. quote(folder)) end)

  -- Returns the complaints about a file, without its path.
  local function complaints(text)
    local path = folder .. "/telnyx/meta/things.lua"
    files.write(path, text)
    local output = interpreter.run("tools/check-annotations.lua", folder)
    return (output:gsub("[^\n]*things%.lua:%d+: ", ""))
  end

  it("reports nothing about correct annotations", function()
    assert.are.equal("", complaints(CORRECT))
  end)

  for problem, change in pairs {
    ["'telnyx.Error' after a value expected not to be optional"] =
      { "telnyx.Error, telnyx.Response\n", "telnyx.Error?, telnyx.Response\n" },
    ["'telnyx.things.ListParameters' expected to be an (exact) class"] = { "(exact) ", "" },
    ["'telnyx.things.ListParameters' expected to give '[string]' a type"] =
      { "---@field [string] telnyx.NoSuchName\n", "" },
    ["parameter 'parameters' expected before 'opts'"] =
      { "---@param parameters? telnyx.things.ListParameters\n", "" },
    ["overload that returns 'telnyx.Stream?' expected"] =
      { "@return string?,", "@return string|telnyx.Stream|nil," },
    ["'telnyx.Thing' has no field 'name'"] = { "---@field package name string\n", "" },
    ["'telnyx.Thing' has no field 'list'"] = { "telnyx.Thing : telnyx.things", "telnyx.Thing" },
    ["'telnyx.Thing' has no field 'was'"] = { "self.was, self.d", "self.d" },
    ["'other' is no parameter of the function"] = { "describe(other)\n", "describe(another)\n" },
    ["'other' belongs to no function"] = { "function Thing:describe(other)\n", "do\n" },
    ["there is no type 'Thing'"] = { "other telnyx.Thing", "other Thing" },
    ["name and type expected, got 'first'"] = { "@cast first -nil", "@cast first" },
    ["unknown tag '@returns'"] = { "@return string|nil", "@returns string|nil" },
    ["function 'things.list' comes twice"] =
      { "opts) end\n", "opts) end\nfunction things.list(parameters, opts) end\n" },
  } do
    it("finds: " .. problem, function()
      local first, last = CORRECT:find(change[1], 1, true)
      local wrong = CORRECT:sub(1, first - 1) .. change[2] .. CORRECT:sub(last + 1)
      assert.are.equal(problem .. "\n", complaints(wrong))
    end)
  end
end)
