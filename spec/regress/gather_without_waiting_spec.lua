-- Regression: nginx runs a light thread at once, so a function that ended without waiting started
-- the next one, which was then started again.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local SERVER = [[
  location = /gather {
    content_by_lua_block {
      local functions = {
        function() return "a" end, function() return nil, "b" end, function() error("c", 0) end,
      }
      local limit = tonumber(ngx.var.arg_limit)
      local results, errors = require "telnyx".gather(functions, { limit = limit })
      for index = 1, 6 do ngx.print(tostring(results[index] or errors[index]), " ") end
    }
  }
]]

describe("telnyx.gather in nginx, with functions that do not wait", function()
  local server

  setup(function() server = nginx.start { server = SERVER } end)
  teardown(function() server:stop() end)

  for _, query in ipairs { "", "?limit=1", "?limit=2" } do
    it("returns their results, and nothing else " .. query, function()
      local _, body = server:get("/gather" .. query)
      assert.equal("a b c nil nil nil ", body)
    end)
  end
end)
