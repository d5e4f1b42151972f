-- A tool of an assistant: where an order is. The assistant calls it with the parameters that its
-- definition has (demo.lua), and reads the answer before it goes on talking.

local answer = require "app.answer"
local signed = require "app.signed"

local ORDERS = {
  ["1001"] = { status = "on its way", expected = "tomorrow before noon" },
  ["1002"] = { status = "being packed", expected = "in three days" },
}

local orders = {}

-- POST /tools/order_status { order_number }
function orders.status()
  local arguments = signed.read()
  if not arguments then return end
  local number = tostring(arguments.order_number)
  local order = ORDERS[number]
  -- A model can do more with words than with a status of HTTP.
  if not order then
    return answer.json(200, { found = false, hint = "Ask for the four digits on the invoice." })
  end
  answer.json(200, {
    found = true, order_number = number, status = order.status, expected = order.expected,
  })
end

return orders
