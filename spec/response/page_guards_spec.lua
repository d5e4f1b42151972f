-- Specs of limits on iteration: it ends whatever the server responds. Every case counts requests.

local errors = require "telnyx.response.error"
local scripted = require "spec.support.script"
local telnyx = require "telnyx"

local function list_of(kind, list, opts)
  local transport, requests = scripted(list)
  local given = { page = kind }
  for name, value in pairs(opts or {}) do given[name] = value end
  local client = telnyx.new { transport = transport, api_key = "KEY", max_retries = 0 }
  return assert(client.request("GET", "/things", given)), requests
end

local function count(first)
  local items = 0
  for _ in first:each() do items = items + 1 end
  return items
end

-- Returns responses with different ids, so that no two bodies are equal.
local function endless(format)
  return { otherwise = function(_, number) return { body = (format:gsub("#", number)) } end }
end

-- Kind, list of responses, and the expected number of items and requests.
local CASES = {
  ["missing meta, and a server that ignores the page number"] =
    { "flat", { otherwise = { body = '{"data":[{"id":1}]}' } }, 1, 2 },
  ["missing meta, and a last page that is empty"] =
    { "flat", { { body = '{"data":[1]}' }, { body = '{"data":[2]}' }, { body = '{"data":[]}' } },
      2, 3 },
  ["meta that is no object"] =
    { "flat", { otherwise = { body = '{"data":[1],"meta":"none"}' } }, 1, 2 },
  ["meta that is null"] =
    { "flat", { otherwise = { body = '{"data":[1],"meta":null}' } }, 1, 2 },
  ["numbers as strings"] =
    { "flat", {
      { body = '{"data":[1],"meta":{"page_number":"1","total_pages":"2"}}' },
      { body = '{"data":[2],"meta":{"page_number":"2","total_pages":"2"}}' } }, 2, 2 },
  ["numbers as floats"] =
    { "flat", {
      { body = '{"data":[1],"meta":{"page_number":1.0,"total_pages":2.0}}' },
      { body = '{"data":[2],"meta":{"page_number":2.0,"total_pages":2.0}}' } }, 2, 2 },
  ["a total of zero"] =
    { "flat", endless '{"data":[#],"meta":{"page_number":1,"total_pages":0}}', 1, 1 },
  ["a negative total"] =
    { "flat", endless '{"data":[#],"meta":{"page_number":1,"total_pages":-5}}', 1, 1 },
  ["a total that is too high, and empty pages behind the last"] =
    { "flat", { otherwise = function(_, number)
      return { body = ('{"data":[%s],"meta":{"page_number":%d,"total_pages":9}}')
        :format(number < 3 and number or "", number) }
    end }, 2, 9 },
  ["a total that is too high, and the same empty page again and again"] =
    { "flat", { { body = '{"data":[1],"meta":{"page_number":1,"total_pages":1000}}' },
      otherwise = { body = '{"data":[],"meta":{"total_pages":1000}}' } }, 1, 3 },
  ["a server that always says it is page 1"] =
    { "flat", endless '{"data":[#],"meta":{"page_number":1,"total_pages":9}}', 2, 2 },
  ["a server that goes back"] =
    { "flat", {
      { body = '{"data":[1],"meta":{"page_number":1,"total_pages":9}}' },
      { body = '{"data":[2],"meta":{"page_number":2,"total_pages":9}}' },
      { body = '{"data":[3],"meta":{"page_number":1,"total_pages":9}}' } }, 3, 3 },
  ["the same page again, under another number"] =
    { "tollfree", { otherwise = { body = '{"records":[1,2]}' } }, 2, 2 },
  ["a bare array that never ends with an empty one"] =
    { "flat_array", { otherwise = { body = "[1,2]" } }, 2, 2 },
  ["an empty body in the middle"] =
    { "flat", { { body = '{"data":[1],"meta":{"page_number":1,"total_pages":9}}' },
      { status = 204, body = "" } }, 1, 2 },
  ["null in the middle"] =
    { "flat", { { body = '{"data":[1],"meta":{"page_number":1,"total_pages":9}}' },
      { body = "null" } }, 1, 2 },
  ["a page number that is too large"] =
    { "flat", endless '{"data":[1],"meta":{"page_number":1e300,"total_pages":1e300}}', 1, 2 },
  ["a page number that is no number"] =
    { "flat", endless '{"data":[1],"meta":{"page_number":"nan","total_pages":"nan"}}', 1, 2 },
  ["a fractional page number"] =
    { "flat", endless '{"data":[1],"meta":{"page_number":1.5,"total_pages":2.5}}', 1, 2 },
  ["a cursor that leads to itself"] =
    { "cursor", endless '{"data":[#],"meta":{"cursor":"a"}}', 2, 2 },
  ["a cursor that leads to itself, from the start"] =
    { "cursor", endless '{"data":[#],"meta":{"cursor":"a"}}', 1, 1, { query = { cursor = "a" } } },
  ["cursors a, b, a, b"] =
    { "cursor", { otherwise = function(_, number)
      return { body = ('{"data":[%d],"meta":{"cursor":"%s"}}')
        :format(number, number % 2 == 1 and "a" or "b") }
    end }, 3, 3 },
  ["cursors a, b, c, b"] =
    { "cursor", { otherwise = function(_, number)
      return { body = ('{"data":[%d],"meta":{"cursor":"%s"}}')
        :format(number, ("abcb"):sub(number, number)) }
    end }, 4, 4 },
  ["a cursor that leads back to the start"] =
    { "cursor", { otherwise = function(_, number)
      return { body = ('{"data":[%d],"meta":{"cursor":"%s"}}')
        :format(number, number % 2 == 1 and "b" or "a") }
    end }, 2, 2, { query = { cursor = "a" } } },
  ["the same page behind another cursor"] =
    { "cursor", { { body = '{"data":[1],"meta":{"cursor":"a"}}' },
      { body = '{"data":[1],"meta":{"cursor":"a"}}' } }, 1, 2 },
  ["an empty cursor"] = { "cursor", endless '{"data":[#],"meta":{"cursor":""}}', 1, 1 },
  ["a cursor that is a number"] =
    { "cursor", { { body = '{"data":[1],"meta":{"cursor":17}}' },
      { body = '{"data":[2],"meta":{"cursor":null}}' } }, 2, 2 },
  ["a cursor that is an object"] = { "cursor", endless '{"data":[#],"meta":{"cursor":{}}}', 1, 1 },
  ["a cursor behind an empty page"] =
    { "cursor", { { body = '{"data":[1],"meta":{"cursor":"a"}}' },
      { body = '{"data":[],"meta":{"cursor":"b"}}' },
      { body = '{"data":[2],"meta":{"cursor":null}}' } }, 2, 3 },
  ["empty pages whose cursors go round"] =
    { "cursor", { otherwise = function(_, number)
      return { body = ('{"data":[],"n":%d,"meta":{"cursor":"%s"}}')
        :format(number, number % 2 == 1 and "a" or "b") }
    end }, 0, 3 },
  ["empty pages whose cursors never end"] =
    { "cursor", { otherwise = function(_, number)
      return { body = ('{"data":[%s],"meta":{"cursor":"%d"}}')
        :format(number == 60 and "1" or "", number) }
    end }, 1, 60, { max_pages = 60 }, true },
}

describe("iteration over a list ends with", function()
  for name, case in pairs(CASES) do
    it(name, function()
      local first, requests = list_of(case[1], case[2], case[5])
      if case[6] then
        assert.is_false((pcall(count, first)))
      else
        assert.equal(case[3], count(first))
      end
      assert.equal(case[4], #requests)
    end)
  end
end)

describe("max_pages", function()
  local ENDLESS = '{"data":[{"id":#}],"meta":{"page_number":#,"total_pages":1000000}}'

  it("ends it with an error that names the option", function()
    local first, requests = list_of("flat", endless(ENDLESS), { max_pages = 3 })
    local items = 0
    local ok, err = pcall(function()
      for _ in first:each() do items = items + 1 end
    end)
    assert.is_false(ok)
    assert.is_true(errors.is(err))
    assert.equal("config", err.kind)
    assert.equal("telnyx request: stopped after 3 pages: raise max_pages to go on", tostring(err))
    assert.equal(3, items)
    assert.equal(3, #requests)
  end)

  it("is also an option of the client", function()
    local transport, requests = scripted(endless(ENDLESS))
    local client = telnyx.new { transport = transport, api_key = "KEY", max_pages = 2 }
    local first = assert(client.ai.assistants.tests.list())
    local second = assert(first:next_page())
    local third, err = second:next_page()
    assert.is_nil(third)
    assert.equal("config", err.kind)
    assert.equal(2, #requests)
    assert.is_true(second:has_next())
  end)

  it("is 10,000 by default", function()
    local first, requests = list_of("flat_array", endless "[#]")
    assert.is_false((pcall(count, first)))
    assert.equal(10000, #requests)
    first, requests = list_of("cursor", endless '{"data":[#],"meta":{"cursor":"c#"}}')
    assert.is_false((pcall(count, first)))
    assert.equal(10000, #requests)
  end)
end)

describe("a page that cannot be fetched", function()
  local LIST = {
    { body = '{"data":[1,2],"meta":{"page_number":1,"total_pages":3}}' },
    { status = 500, body = '{"errors":[{"title":"Broken"}]}' },
    { body = '{"data":[3],"meta":{"page_number":2,"total_pages":2}}' },
  }

  it("is an error value of next_page, which can be called again", function()
    local first, requests = list_of("flat", LIST)
    local second, err, response = first:next_page()
    assert.is_nil(second)
    assert.equal("telnyx request: 500 Broken", tostring(err))
    assert.equal(500, response.status)
    assert.is_true(first:has_next())
    second = assert(first:next_page())
    assert.same({ 3 }, second.items)
    assert.equal(3, #requests)
  end)

  it("raises its error in each(), after the items before it", function()
    local first, requests = list_of("flat", LIST)
    local items = {}
    local ok, err = pcall(function()
      for item in first:each() do items[#items + 1] = item end
    end)
    assert.is_false(ok)
    assert.is_true(errors.is(err))
    assert.equal(500, err.status)
    assert.same({ 1, 2 }, items)
    assert.equal(2, #requests)
  end)

  it("raises its error in pages(), which can be continued", function()
    local first = list_of("flat", LIST)
    local next_page = first:pages()
    assert.equal(first, next_page())
    local ok, err = pcall(next_page)
    assert.is_false(ok)
    assert.is_true(errors.is(err))
    assert.same({ 3 }, next_page().items)
    assert.is_nil(next_page())
    assert.is_nil(next_page())
  end)

  it("is an error if its JSON is invalid", function()
    local first = list_of("flat", { LIST[1], { body = '{"data":[' } })
    local _, err = first:next_page()
    assert.equal("decode", err.kind)
  end)

  it("is an error if it is text, which only a whole list may be", function()
    local transport = scripted { LIST[1],
      { body = "<html>", headers = { ["content-type"] = "text/html" } } }
    local client = telnyx.new { transport = transport, api_key = "KEY", max_retries = 0 }
    local following, err = client.porting_phone_numbers.list():next_page()
    assert.is_nil(following)
    assert.equal("decode", err.kind)
  end)

  it("is retried like every request", function()
    local transport, requests = scripted { LIST[1],
      { status = 503, headers = { ["retry-after-ms"] = "1" } }, LIST[3] }
    local client = telnyx.new { transport = transport, api_key = "KEY" }
    assert.equal(3, count(assert(client.ai.assistants.tests.list())))
    assert.equal(3, #requests)
    assert.equal(requests[2].url, requests[3].url)
  end)
end)
