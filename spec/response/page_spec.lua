-- Specs of pages: every kind of pagination.

local json = require "cjson"
local page = require "telnyx.response.page"
local scripted = require "spec.support.script"
local telnyx = require "telnyx"

local function client_with(list, opts)
  local transport, requests = scripted(list)
  local given = { transport = transport, api_key = "KEY", max_retries = 0 }
  for name, value in pairs(opts or {}) do given[name] = value end
  return telnyx.new(given), requests
end

local function list_of(kind, list, opts)
  local client, requests = client_with(list)
  local given = { page = kind }
  for name, value in pairs(opts or {}) do given[name] = value end
  return assert(client.request("GET", "/things", given)), requests
end

local function ids(first)
  local found = {}
  for item in first:each() do found[#found + 1] = item.id end
  return table.concat(found, " ")
end

-- Returns the queries that were sent, decoded, without the path.
local function queries(requests)
  local found = {}
  for index, request in ipairs(requests) do
    found[index] = (request.url:match("%?(.*)$") or ""):gsub("%%5B", "["):gsub("%%5D", "]")
  end
  return found
end

-- Three pages of each kind, and the queries that fetch them.
local function numbered(items, meta)
  local list = {}
  for number = 1, 3 do
    local data = ('[{"id":"%da"},{"id":"%db"}]'):format(number, number)
    list[number] = { body = ('{"%s":%s%s}'):format(items, data,
      meta and "," .. meta:format(number) or "") }
  end
  list[4] = { body = ('{"%s":[]}'):format(items) }
  return list
end

local META = '"meta":{"page_number":%d,"total_pages":3,"page_size":2,"total_results":6}'

local function cursored(meta)
  local list = {}
  for number, cursor in ipairs { '"c/1"', '"c 2"', "null" } do
    list[number] = { body = ('{"data":[{"id":"%da"},{"id":"%db"}],%s}')
      :format(number, number, meta:format(cursor)) }
  end
  return list
end

local KINDS = {
  flat = { numbered("data", META), { "", "page[number]=2", "page[number]=3" } },
  log_messages = { numbered("log_messages", META), { "", "page[number]=2", "page[number]=3" } },
  number_orders = { numbered("data", META), { "", "page_number=2", "page_number=3" } },
  per_page = { numbered("data", META), { "", "page=2", "page=3" } },
  queues = { numbered("queues"), { "", "Page=2", "Page=3", "Page=4" } },
  records = { numbered("records", '"page":%d'), { "", "page=2", "page=3", "page=4" } },
  tollfree = { numbered("records"), { "", "page=2", "page=3", "page=4" } },
  flat_array = {
    { { body = '[{"id":"1a"},{"id":"1b"}]' }, { body = '[{"id":"2a"},{"id":"2b"}]' },
      { body = '[{"id":"3a"},{"id":"3b"}]' }, { body = "[]" } },
    { "", "page[number]=2", "page[number]=3", "page[number]=4" },
  },
  cursor = { cursored('"meta":{"cursor":%s}'), { "", "cursor=c%2F1", "cursor=c%202" } },
  email_cursor = { cursored('"meta":{"page_cursor":%s}'),
    { "", "page_cursor=c%2F1", "page_cursor=c%202" } },
  email_page_cursor = { cursored('"meta":{"page_cursor":%s}'),
    { "", "page[cursor]=c%2F1", "page[cursor]=c%202" } },
  email_after = { cursored('"meta":{"page_cursor":%s}'),
    { "", "page[after]=c%2F1", "page[after]=c%202" } },
  cloudfs = { cursored('"meta":{"cursors":{"after":%s}}'),
    { "", "page[after]=c%2F1", "page[after]=c%202" } },
}

describe("every kind of page", function()
  it("has a case here", function()
    for kind in pairs(page.KINDS) do assert.is_table(KINDS[kind], kind) end
  end)

  for kind, case in pairs(KINDS) do
    it(("goes to the end: %s"):format(kind), function()
      local first, requests = list_of(kind, case[1])
      assert.equal("1a 1b 2a 2b 3a 3b", ids(first))
      assert.same(case[2], queries(requests))
    end)

    it(("goes to the end again: %s"):format(kind), function()
      local list = {}
      for _ = 1, 3 do
        for index = #list == 0 and 1 or 2, #case[2] do list[#list + 1] = case[1][index] end
      end
      local first = list_of(kind, list)
      for _ = 1, 3 do assert.equal("1a 1b 2a 2b 3a 3b", ids(first)) end
    end)

    it(("ends with a first page that has nothing: %s"):format(kind), function()
      local items = page.KINDS[kind].items or "items"
      for _, body in ipairs { "{}", "[]", "null", "", ('{"%s":[]}'):format(items),
        ('{"%s":null}'):format(items), ('{"%s":{}}'):format(items) } do
        local first, requests = list_of(kind, { { body = body } })
        assert.same({}, first.items)
        assert.is_false(first:has_next())
        assert.is_nil((first:next_page()))
        assert.equal("", ids(first))
        assert.equal(1, #requests)
      end
    end)
  end

  for kind, how in pairs(page.KINDS) do
    it(("goes on behind an empty page, where the server tells of more: %s"):format(kind), function()
      local list = {}
      for index, answer in ipairs(KINDS[kind][1]) do list[index] = answer end
      list[2] = { body = list[2].body:gsub("%b[]", "[]", 1) }
      local tells_of_more = how.total or how.cursor
      assert.equal(tells_of_more and "1a 1b 3a 3b" or "1a 1b", ids(list_of(kind, list)))
      list[1] = { body = list[1].body:gsub("%b[]", "[]", 1) }
      assert.equal(tells_of_more and "3a 3b" or "", ids(list_of(kind, list)))
    end)

    it(("wants a list: %s"):format(kind), function()
      local items = how.items or "items"
      local place = how.items and (" in '%s'"):format(items) or ""
      local client = client_with {
        { body = ('{"%s":"text"}'):format(items) }, { body = ('{"%s":{"a":1}}'):format(items) },
        { body = ('{"%s":7}'):format(items) }, { body = "true" }, { body = '"text"' },
        otherwise = { body = how.items and '[{"id":"a"}]' or '{"id":"a"}' } }
      for _, got in ipairs { "string", "an object", "number", "boolean", "string",
        how.items and "an array" or "an object" } do
        local list, err, response = client.request("GET", "/things", { page = kind })
        assert.is_nil(list)
        assert.equal("decode", err.kind)
        assert.matches(("a list expected.*, got %s$"):format(got), err.cause)
        assert.matches(place, err.cause, 1, true)
        assert.equal(200, err.status)
        assert.equal(200, response.status)
      end
    end)

    it(("fails where a success tells of an error: %s"):format(kind), function()
      local items = how.items or "items"
      for _, body in ipairs { '{"errors":[{"code":"10007","title":"No"}]}',
        '{"error":{"code":"10007","title":"No"}}',
        ('{"%s":[],"errors":[{"code":"10007","title":"No"}]}'):format(items),
        ('{"%s":"none","errors":[{"code":"10007","title":"No"}]}'):format(items) } do
        local client = client_with { { body = body } }
        local list, err = client.request("GET", "/things", { page = kind })
        assert.is_nil(list)
        assert.equal("api", err.kind)
        assert.equal("10007", err.code)
        assert.equal("No", err.message)
      end
      local body = ('{"%s":[{"id":"a"}],"errors":[]}'):format(items)
      assert.equal("a", ids(list_of(kind, { { body = body }, otherwise = { body = body } })))
    end)
  end

  it("is used by the endpoint tables", function()
    local client, requests = client_with(KINDS.flat[1])
    assert.equal("1a 1b 2a 2b 3a 3b",
      ids(assert(client.ai.assistants.tests.list { page_size = 2, test_suite = "s" })))
    assert.equal(3, #requests)
    client, requests = client_with(KINDS.flat_array[1])
    assert.equal("1a 1b 2a 2b 3a 3b", ids(assert(client.ai.mcp_servers.list())))
    assert.equal(4, #requests)
  end)
end)

describe("a list without pagination", function()
  it("is a single page", function()
    local client, requests = client_with {
      { body = '{"data":[{"id":"a"},{"id":"b"}],"meta":{"total_results":2}}' } }
    local list = assert(client.available_phone_numbers.list())
    assert.equal("a b", ids(list))
    assert.equal(list.data, list.items)
    assert.equal(2, list.meta.total_results)
    assert.equal(200, list.response.status)
    assert.is_false(list:has_next())
    assert.equal(list, list:pages()())
    assert.equal("telnyx page (2 items)", tostring(list))
    assert.equal(1, #requests)
  end)

  it("keeps its fields in place", function()
    local client = client_with { { body = '{"data":[{"id":"a"}],"meta":{"total":1}}' } }
    local list, names = assert(client.regions.list()), {}
    for name in pairs(list) do names[#names + 1] = name end
    table.sort(names)
    assert.same({ "data", "meta" }, names)
    assert.equal("a", rawget(list, "data")[1].id)
    assert.is_table(json.decode((json.encode(list))).meta)
  end)

  it("keeps fields that have the names of page fields", function()
    local client = client_with {
      { body = '{"data":[{"id":"a"}],"items":7,"pages":8,"response":9}' } }
    local list = assert(client.regions.list())
    assert.same({ 7, 8, 9 }, { list.items, list.pages, list.response })
    assert.equal("a", ids(list))
  end)

  it("continues if the server announces more", function()
    local client, requests = client_with(numbered("data", META))
    assert.equal("1a 1b 2a 2b 3a 3b", ids(assert(client.comments.list())))
    assert.same({ "", "page[number]=2", "page[number]=3" }, queries(requests))
  end)

  it("is empty without items", function()
    local client = client_with { otherwise = { body = '{"data":[]}' } }
    assert.equal("", ids(assert(client.ai.integrations.list())))
    assert.same({}, client.regions.list().items)
  end)

  it("is not a page for one object, or for no object", function()
    for _, body in ipairs { '{"data":{"id":"a"}}', '{"data":"a"}', "[1]", '{"id":"a"}', "7" } do
      local client = client_with { { body = body } }
      local value = client.balance.retrieve()
      assert.is_not_nil(value)
      assert.is_nil(type(value) == "table" and value.each or nil)
    end
  end)

  it("is a page of assistants", function()
    local client, requests = client_with(numbered("data", META))
    assert.equal("1a 1b 2a 2b 3a 3b", ids(assert(client.ai.assistants.list { page_size = 2 })))
    assert.same({ "page[size]=2", "page[number]=2&page[size]=2", "page[number]=3&page[size]=2" },
      queries(requests))
  end)
end)

describe("a page", function()
  it("has its items, the other fields of the response, and the response", function()
    local first = list_of("flat", KINDS.flat[1])
    assert.equal("1a", first.items[1].id)
    assert.equal("1b", first.data[2].id)
    assert.equal(first.items, first.data)
    assert.equal(3, first.meta.total_pages)
    assert.equal(200, first.response.status)
    assert.is_nil(first.nothing)
  end)

  it("is shown as text", function()
    assert.equal("telnyx page (2 items)",
      tostring(list_of("flat", { { body = '{"data":[{"id":"a"},{"id":"b"}]}' } })))
  end)

  it("has the items of a bare array, and of an object that contains one", function()
    local first = list_of("flat_array", { { body = '{"items":[{"id":"x"}],"total":1}' } })
    assert.equal("x", first.items[1].id)
    assert.equal(1, first.total)
  end)

  it("has no response field in place of its own", function()
    local first = list_of("flat", { { body = '{"data":[{"id":"a"}],"items":7,"response":8,'
      .. '"pages":9,"each":10,"other":11}' }, { body = '{"data":[]}' } })
    assert.equal(first.data, first.items)
    assert.equal(200, first.response.status)
    assert.equal("a", ids(first))
    assert.equal(11, first.other)
  end)

  it("is collected without references", function()
    local weak = setmetatable({}, { __mode = "k" })
    for _, kind in ipairs { "flat", "flat_array", "cursor" } do
      weak[list_of(kind, KINDS[kind][1])] = true
    end
    collectgarbage()
    collectgarbage()
    assert.is_nil(next(weak))
  end)

  it("fetches nothing in advance", function()
    local first, requests = list_of("flat", KINDS.flat[1])
    local next_item, next_page = first:each(), first:pages()
    assert.is_true(first:has_next())
    assert.equal(1, #requests)
    next_item()
    next_item()
    assert.equal(1, #requests)
    assert.equal("2a", next_item().id)
    assert.equal(2, #requests)
    assert.equal(first, next_page())
    assert.equal(2, #requests)
  end)

  it("iterates over pages", function()
    local first, requests = list_of("flat", KINDS.flat[1])
    local numbers = {}
    for current in first:pages() do numbers[#numbers + 1] = current.meta.page_number end
    assert.same({ 1, 2, 3 }, numbers)
    assert.equal(3, #requests)
  end)

  it("returns the next page with its response", function()
    local first = list_of("flat", KINDS.flat[1])
    local second, err, response = first:next_page()
    assert.is_nil(err)
    assert.equal("2a", second.items[1].id)
    assert.equal(second.response, response)
    assert.is_true(second:has_next())
    local third = assert(second:next_page())
    assert.is_false(third:has_next())
    assert.same({ n = 1 }, { n = select("#", third:next_page()), (third:next_page()) })
  end)

  it("can fetch its next page more than once", function()
    for _, kind in ipairs { "flat", "cursor", "flat_array" } do
      local list = KINDS[kind][1]
      local first, requests = list_of(kind, { list[1], list[2], list[3], list[3], list[3] })
      local second = assert(first:next_page())
      for _ = 1, 3 do
        assert.is_true(second:has_next())
        assert.equal("3a", assert(second:next_page()).items[1].id)
      end
      assert.equal(5, #requests)
    end
  end)

  it("keeps filters, headers and the key across pages", function()
    local client, requests = client_with(KINDS.flat[1])
    local first = assert(client.request("GET", "/things", { page = "flat",
      query = { ["filter[name]"] = "a b", ["page[size]"] = 2 }, headers = { ["X-Mine"] = "1" } }))
    assert.equal("1a 1b 2a 2b 3a 3b", ids(first))
    for index, request in ipairs(requests) do
      assert.truthy(request.url:find("filter%5Bname%5D=a%20b", 1, true), request.url)
      assert.truthy(request.url:find("page%5Bsize%5D=2", 1, true), request.url)
      local _, numbers = request.url:gsub("page%%5Bnumber%%5D", "")
      assert.equal(index == 1 and 0 or 1, numbers)
      assert.equal("1", request.headers["X-Mine"])
      assert.equal("Bearer KEY", request.headers.Authorization)
    end
  end)

  it("continues from its starting page", function()
    local list = KINDS.flat[1]
    local first, requests = list_of("flat", { list[2], list[3] },
      { query = { ["page[number]"] = 2 } })
    assert.equal("2a 2b 3a 3b", ids(first))
    assert.same({ "page[number]=2", "page[number]=3" }, queries(requests))
    local client
    client, requests = client_with { { body = '[{"id":"5"}]' }, { body = "[]" } }
    assert.equal("5", ids(assert(client.ai.mcp_servers.list { page_number = 5 })))
    assert.same({ "page[number]=5", "page[number]=6" }, queries(requests))
    first, requests = list_of("cursor", { KINDS.cursor[1][2], KINDS.cursor[1][3] },
      { query = { cursor = "c/1" } })
    assert.equal("2a 2b 3a 3b", ids(first))
    assert.same({ "cursor=c%2F1", "cursor=c%202" }, queries(requests))
  end)

  it("requires its functions to be called with a colon", function()
    local first, requests = list_of("flat", KINDS.flat[1])
    for _, name in ipairs { "each", "pages", "has_next", "next_page" } do
      local ok, message = pcall(first[name])
      assert.is_false(ok)
      assert.truthy(message:find(("call '%s' with a colon: page:%s()"):format(name, name), 1, true))
    end
    assert.equal(1, #requests)
  end)
end)
