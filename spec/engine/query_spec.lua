-- Specs of core.query, which encodes tables as query strings.

local core = require "telnyx.core"

local function refused(values, name, problem)
  local text, where, what = core.query(values)
  assert.is_nil(text)
  assert.equal(name, where)
  assert.equal(problem, what)
end

describe("core.query", function()
  it("is empty for an empty table", function()
    assert.equal("", core.query({}))
  end)

  it("sorts names, so that equal tables give equal queries", function()
    assert.equal("A=5&a=1&a0=4&aa=3&b=2",
      core.query { b = 2, a = 1, aa = 3, a0 = 4, A = 5 })
  end)

  it("writes strings, numbers and booleans", function()
    assert.equal("a=x&b=1&c=true&d=false&e=1.5&f=-7&g=",
      core.query { a = "x", b = 1, c = true, d = false, e = 1.5, f = -7, g = "" })
  end)

  it("writes whole numbers without a fraction, and large ones in full", function()
    assert.equal("a=20&b=9007199254740992&c=100000000000000000",
      core.query { a = 20.0, b = 2 ^ 53, c = 1e17 })
    assert.equal("a=1e20", core.query { a = 1e20 })
    assert.equal("a=0.1&b=0.30000000000000004", core.query { a = 0.1, b = 0.1 + 0.2 })
  end)

  if math.type then -- luacheck: ignore 143
    it("writes integers of 64 bits", function()
      assert.equal("a=9223372036854775807&b=-9223372036854775808",
        core.query { a = math.maxinteger, b = math.mininteger }) -- luacheck: ignore 143
    end)
  end

  it("encodes all but the unreserved characters, in names and values", function()
    assert.equal("a=AZaz09-._~", core.query { a = "AZaz09-._~" })
    assert.equal("a%20b=c%20d", core.query { ["a b"] = "c d" })
    assert.equal("a=%26b%3Dc%23%2B%2F%3F%25", core.query { a = "&b=c#+/?%" })
    assert.equal("%C3%A9=%E2%82%AC", core.query { ["é"] = "€" })
    assert.equal("a=%00%0D%0A", core.query { a = "\0\r\n" })
    assert.equal("a%00b=1", core.query { ["a\0b"] = 1 })
  end)

  it("accepts an empty name, and an empty value", function()
    assert.equal("=1", core.query { [""] = 1 })
    assert.equal("=", core.query { [""] = "" })
    assert.equal("%5Ba%5D=1", core.query { [""] = { a = 1 } })
    assert.equal("a%5B%5D=1", core.query { a = { [""] = 1 } })
  end)

  it("refuses what is not UTF-8", function()
    local _, name, problem = core.query { a = { b = "\255" } }
    assert.equal("a[b]", name)
    assert.equal("valid UTF-8 expected", problem)
  end)

  it("refuses arrays with holes, and mixed tables", function()
    for _, value in ipairs { { 1, nil, 3 }, { 1, x = 2 } } do
      local _, name, problem = core.query { a = value }
      assert.equal("a", name)
      assert.is_truthy(problem:find("^array or object expected, got a table with holes"))
    end
  end)

  it("joins arrays with commas", function()
    assert.equal("a=1,2,3", core.query { a = { 1, 2, 3 } })
    assert.equal("a=x,true,1.5", core.query { a = { "x", true, 1.5 } })
    assert.equal("a=x%2Cy,z", core.query { a = { "x,y", "z" } })
    assert.equal("a=only", core.query { a = { "only" } })
  end)

  it("writes an empty array as an empty value", function()
    assert.equal("a=", core.query { a = {} })
    assert.equal("a=&b=1", core.query { a = setmetatable({}, core.array_mt), b = 1 })
  end)

  it("writes nested tables in brackets, encoded", function()
    assert.equal("page%5Bnumber%5D=2&page%5Bsize%5D=50",
      core.query { page = { size = 50, number = 2 } })
    assert.equal("filter%5Bname%5D%5Bcontains%5D=x",
      core.query { filter = { name = { contains = "x" } } })
    assert.equal("filter%5Bids%5D=1,2&q=x", core.query { filter = { ids = { 1, 2 } }, q = "x" })
    assert.equal("page%5Bsize%5D=50", core.query { ["page[size]"] = 50 })
    assert.equal("a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=2&a%5Be%5D=3&f=4",
      core.query { a = { b = 1, c = { d = 2 }, e = 3 }, f = 4 })
  end)

  it("accepts tables up to 16 levels deep", function()
    local function nested(depth)
      local value = "x"
      for _ = 1, depth do value = { k = value } end
      return value
    end
    assert.equal("k" .. ("%5Bk%5D"):rep(16) .. "=x", core.query(nested(17)))
    refused(nested(18), "k" .. ("[k]"):rep(16), "nested too deep")
  end)

  it("refuses a table that contains itself", function()
    local value = {}
    value.k = value
    refused(value, "k" .. ("[k]"):rep(16), "nested too deep")
  end)

  it("refuses values that have no text, and names their position", function()
    refused({ a = print }, "a", "string, number or boolean expected, got function")
    refused({ a = core.null }, "a", "string, number or boolean expected, got null")
    refused({ a = { b = io.stdout } }, "a[b]",
      "string, number or boolean expected, got userdata")
    refused({ a = { 1, {} } }, "a", "string, number or boolean expected, got table")
    refused({ a = { 1, core.null } }, "a", "string, number or boolean expected, got null")
    refused({ a = 0 / 0 }, "a", "finite number expected, got nan or inf")
    refused({ a = { -1 / 0 } }, "a", "finite number expected, got nan or inf")
    refused({ 1 }, "", "names expected, got a key that is not a string")
    refused({ a = { [true] = 1 } }, "a", "names expected, got a key that is not a string")
    refused({ a = { b = { [1.5] = 1 } } }, "a[b]", "names expected, got a key that is not a string")
  end)

  it("works again after a failure inside a table", function()
    refused({ a = { b = 1, c = print }, d = 1 }, "a[c]",
      "string, number or boolean expected, got function")
    assert.equal("a=1", core.query { a = 1 })
  end)

  it("does not call metamethods", function()
    local touchy = setmetatable({ a = 1 }, { __index = error, __pairs = error, __len = error })
    assert.equal("a=1", core.query(touchy))
    assert.equal("x%5Ba%5D=1", core.query { x = touchy })
  end)

  it("accepts many and long values", function()
    local values, expected = {}, {}
    for i = 1, 2000 do
      values[("k%04d"):format(i)] = ("v "):rep(20)
      expected[i] = ("k%04d=%s"):format(i, ("v%20"):rep(20))
    end
    assert.equal(table.concat(expected, "&"), core.query(values))
  end)

  it("requires a table", function()
    assert.has_error(function() core.query() end)
    assert.has_error(function() core.query("a=1") end)
  end)
end)
