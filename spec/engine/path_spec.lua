-- Specs of core.path: templates, and the values of their placeholders.

local core = require "telnyx.core"

local TEMPLATE = "/ai/assistants/{id}/versions/{version_id}"

local function segment(value)
  local path, name, problem = core.path("/{id}", { id = value })
  if path then return path:sub(2) end
  assert.equal("id", name)
  return nil, problem
end

describe("core.path", function()
  it("fills placeholders", function()
    assert.equal("/ai/assistants/a/versions/b", core.path(TEMPLATE, { id = "a", version_id = "b" }))
  end)

  it("ignores values without a placeholder", function()
    assert.equal("/x", core.path("/x", { id = "a" }))
  end)

  it("accepts a template without placeholders, or an empty one", function()
    assert.equal("/ai/assistants", core.path("/ai/assistants", {}))
    assert.equal("", core.path("", {}))
  end)

  it("fills a repeated placeholder, also at both ends", function()
    assert.equal("ab/a", core.path("{x}b/{x}", { x = "a" }))
  end)

  it("keeps an unclosed brace", function()
    assert.equal("/{id", core.path("/{id", { id = "a" }))
    assert.equal("/}a", core.path("/}{id}", { id = "a" }))
  end)

  it("does not expand placeholders in values", function()
    assert.equal("/%7Bversion_id%7D/b",
      core.path("/{id}/{version_id}", { id = "{version_id}", version_id = "b" }))
  end)

  it("keeps what RFC 3986 allows in a segment", function()
    local plain = "ABCXYZabcxyz0189-._~!$&'()*+,;=:@"
    assert.equal(plain, segment(plain))
  end)

  it("encodes every other character", function()
    for byte = 1, 127 do
      local c = string.char(byte)
      if c ~= "\r" and c ~= "\n" and c ~= "." then
        local expected = c:find("^[%w%-._~!$&'()*+,;=:@]") and c or ("%%%02X"):format(byte)
        assert.equal(expected, segment(c))
      end
    end
  end)

  it("encodes separators and UTF-8", function()
    assert.equal("a%2Fb", segment("a/b"))
    assert.equal("a%3Fb%23c", segment("a?b#c"))
    assert.equal("50%25", segment("50%"))
    assert.equal("%252F", segment("%2F"))
    assert.equal("a%20b", segment("a b"))
    assert.equal("%C3%A9%E2%82%AC", segment("é€"))
    assert.equal("a%5Cb", segment("a\\b"))
  end)

  it("encodes dots only where the whole segment would be dots", function()
    assert.equal("...", segment("..."))
    assert.equal(".a", segment(".a"))
    assert.equal("..%2F..", segment("../.."))
  end)

  it("accepts numbers, whole ones without a fraction", function()
    assert.equal("7", segment(7))
    assert.equal("7", segment(7.0))
    assert.equal("-7", segment(-7))
    assert.equal("1.5", segment(1.5))
    assert.equal("9007199254740992", segment(2 ^ 53))
  end)

  it("refuses values that cannot be a segment", function()
    for _, case in ipairs {
      { "", "must not be empty" },
      { ".", "must not be '.' or '..'" },
      { "..", "must not be '.' or '..'" },
      { "a\rb", "contains CR, LF or NUL" },
      { "a\nb", "contains CR, LF or NUL" },
      { "a\0b", "contains CR, LF or NUL" },
      { "\0", "contains CR, LF or NUL" },
      { nil, "string expected, got nil" },
      { true, "string expected, got boolean" },
      { {}, "string expected, got table" },
      { print, "string expected, got function" },
      { core.null, "string expected, got userdata" },
      { 0 / 0, "string expected, got number" },
      { 1 / 0, "string expected, got number" },
    } do
      local text, problem = segment(case[1])
      assert.is_nil(text)
      assert.equal(case[2], problem)
    end
    local _, problem = segment(nil)
    assert.equal("string expected, got nil", problem)
  end)

  it("names the first invalid placeholder", function()
    local path, name, problem = core.path(TEMPLATE, { id = "a", version_id = "" })
    assert.is_nil(path)
    assert.equal("version_id", name)
    assert.equal("must not be empty", problem)
    assert.equal("id", select(2, core.path(TEMPLATE, {})))
  end)

  it("does not call metamethods of the values", function()
    local values = setmetatable({}, { __index = function() return "a" end })
    assert.is_nil((core.path("/{id}", values)))
  end)

  it("refuses what is not UTF-8", function()
    local _, name, problem = core.path("/{id}", { id = "a\255" })
    assert.equal("id", name)
    assert.equal("valid UTF-8 expected", problem)
  end)

  it("accepts long values", function()
    local long = ("é/"):rep(50000)
    assert.equal(("%C3%A9%2F"):rep(50000), segment(long))
  end)

  it("accepts the value itself for a single placeholder", function()
    assert.equal("/a/x%2Fy/b", core.path("/a/{id}/b", "x/y"))
    assert.equal("/7", core.path("/{id}", 7))
    local path, name, problem = core.path("/{id}", nil)
    assert.is_nil(path)
    assert.equal("id", name)
    assert.equal("string expected, got nil", problem)
  end)

  it("requires a template and a value", function()
    assert.has_error(function() core.path() end)
    assert.has_error(function() core.path("/") end)
    assert.has_error(function() core.path({}, {}) end)
  end)
end)
