-- Regression: a page number in the path of client.request stayed there beside the next page's
-- number, and pages without meta were counted from 1.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

local function urls_of(path, page, bodies, opts)
  local list = {}
  for index, body in ipairs(bodies) do list[index] = { body = body } end
  local transport, requests = scripted(list)
  local client = telnyx.new { api_key = "KEY", transport = transport }
  opts = opts or {}
  opts.page = page
  for _ in assert(client.request("GET", path, opts)):each() do end -- luacheck: ignore 542
  local urls = {}
  for index, request in ipairs(requests) do
    urls[index] = request.url:gsub("^https://api.telnyx.com/v2", "")
  end
  return urls
end

describe("the next page after one requested in the path", function()
  it("has one number", function()
    for _, name in ipairs { "page[number]", "page%5Bnumber%5D" } do
      assert.same({ "/ai/x?page%5Bnumber%5D=2", "/ai/x?page%5Bnumber%5D=3" },
        urls_of("/ai/x?" .. name .. "=2", "flat", {
          '{"data":[{}],"meta":{"page_number":2,"total_pages":3}}',
          '{"data":[{}],"meta":{"page_number":3,"total_pages":3}}' }))
    end
  end)

  it("is counted from there if the response has no page number", function()
    assert.same({ "/ai/x?page%5Bnumber%5D=2", "/ai/x?page%5Bnumber%5D=3" },
      urls_of("/ai/x?page[number]=2", "flat_array", { "[{}]", "[]" }))
  end)

  it("keeps the rest of the path", function()
    assert.same({ "/ai/x?a=%2f&b=1&b=2&page%5Bnumber%5D=2&z=y",
      "/ai/x?a=%2f&b=1&b=2&page%5Bnumber%5D=3&z=y" },
      urls_of("/ai/x?a=%2f&page[number]=2&b=1&b=2", "flat", {
        '{"data":[{}],"meta":{"page_number":2,"total_pages":9}}', '{"data":[]}' },
        { query = { z = "y" } }))
  end)

  it("has one cursor", function()
    assert.same({ "/ai/x?cursor=a%20b", "/ai/x?cursor=c" },
      urls_of("/ai/x?cursor=a+b", "cursor", { '{"data":[{}],"meta":{"cursor":"c"}}',
        '{"data":[{}],"meta":{}}' }))
  end)

  it("may be set by an option instead", function()
    assert.same({ "/ai/x?page%5Bnumber%5D=5" },
      urls_of("/ai/x?page[number]=2", "flat", { '{"data":[]}' },
        { query = { ["page[number]"] = 5 } }))
  end)
end)
