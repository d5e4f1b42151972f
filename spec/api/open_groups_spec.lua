-- Specs of open groups of the query: names that are not in the table are accepted.

local bad_input = require "spec.support.bad_input"
local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("an open filter", function()
  local transport, requests, client

  before_each(function()
    transport, requests = scripted { otherwise = { body = '{"data":[]}' } }
    client = telnyx.new { api_key = "KEY", transport = transport }
  end)

  -- Returns the parts of the query, decoded and sorted.
  local function query()
    local parts = {}
    for part in requests[#requests].url:match("%?(.*)$"):gmatch("[^&]+") do
      parts[#parts + 1] = part:gsub("%%5B", "["):gsub("%%5D", "]")
    end
    table.sort(parts)
    return parts
  end

  it("takes names that are not in the table", function()
    assert(client.detail_records.list {
      filter = { record_type = "messaging", status = "delivered" } })
    assert.same({ "filter[record_type]=messaging", "filter[status]=delivered" }, query())
    assert(client.access_ip_address.list { filter = { ip_source = "a", other = true } })
    assert.same({ "filter[ip_source]=a", "filter[other]=true" }, query())
    assert(client.access_ip_ranges.list {
      filter = { cidr_block = { contains = "1" }, note = "b" } })
    assert.same({ "filter[cidr_block][contains]=1", "filter[note]=b" }, query())
  end)

  it("takes tables of such names, and wire names", function()
    assert(client.detail_records.list {
      filter = { record_type = "messaging", cld = { contains = "456", starts_with = "1" } } })
    assert.same({ "filter[cld][contains]=456", "filter[cld][starts_with]=1",
      "filter[record_type]=messaging" }, query())
    assert(client.detail_records.list { filter_record_type = "messaging",
      ["filter[direction]"] = "inbound", ["filter[created_at][gte]"] = "2021-06-22" })
    assert.same({ "filter[created_at][gte]=2021-06-22", "filter[direction]=inbound",
      "filter[record_type]=messaging" }, query())
  end)

  it("is repeated for all pages", function()
    local page = assert(client.request("GET", "/detail_records", { page = "flat" }))
    assert.same({}, page.items)
    transport, requests = scripted {
      { body = '{"data":[{"id":"1"}],"meta":{"page_number":1,"total_pages":2}}' },
      { body = '{"data":[{"id":"2"}],"meta":{"page_number":2,"total_pages":2}}' } }
    client = telnyx.new { api_key = "KEY", transport = transport }
    local count = 0
    for _ in client.detail_records.list({ filter = { record_type = "x", status = "y" } }):each() do
      count = count + 1
    end
    assert.equal(2, count)
    assert.same({ "filter[record_type]=x", "filter[status]=y", "page[number]=2" }, query())
  end)

  it("is named by describe", function()
    assert.same({ "filter" }, telnyx.describe("detail_records.list").open)
    assert.matches("filter also takes other names",
      tostring(telnyx.describe "detail_records.list"), 1, true)
  end)
end)

local list = bad_input.client().detail_records.list
local ranges = bad_input.client().access_ip_ranges.list
local tools = bad_input.client().ai.tools.list

describe("an open filter still refuses", function()
  it("a name twice", function()
    local ok, message = pcall(list, { filter = { record_type = "x", status = 1 },
      ["filter[status]"] = 1 })
    assert.is_false(ok)
    assert.matches("to 'detail_records.list' (given twice)", message, 1, true)
  end)

  bad_input.specs(it, {
    { "a value of the wrong type for a name that is known",
      function() ranges { filter = { created_at = true } } end,
      "bad argument 'filter_created_at' to 'access_ip_ranges.list' (date-time (ISO 8601 text or "
        .. "Unix time) expected, got boolean)" },
    { "null",
      function() list { filter = { record_type = "x", status = telnyx.null } } end,
      "bad argument 'filter.status' to 'detail_records.list' (value expected, got null)" },
    { "what a query cannot hold",
      function() list { filter = { record_type = "x", status = print } } end,
      "bad argument 'filter[status]' to 'detail_records.list' (string, number or boolean expected, "
        .. "got function)" },
    { "positions", function() list { filter = { "x", record_type = "x" } } end,
      "unknown parameter 'filter.1' to 'detail_records.list': parameters go by name" },
    { "an unknown name in a group within it that is not open",
      function() ranges { filter = { cidr_block = { containz = "1" } } } end,
      "unknown parameter 'filter.cidr_block.containz' to 'access_ip_ranges.list', did you mean "
        .. "'filter_cidr_block_contains'?" },
    { "other names", function() list { filters = {} } end,
      "unknown parameter 'filters' to 'detail_records.list', did you mean 'filter'?" },
    { "names in a filter that is not open", function() tools { filter = { status = 1 } } end,
      "unknown parameter 'filter.status' to 'ai.tools.list': telnyx.describe 'ai.tools.list' lists "
        .. "its parameters" },
  })
end)
