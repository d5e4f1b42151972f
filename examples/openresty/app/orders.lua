-- A tool of an assistant: the status of an order. The assistant calls it with the parameters in its
-- definition (demo.lua), and reads the response before it continues.

local response = require "app.response"
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
  -- A model understands a text better than an HTTP status.
  if not order then
    return response.json(200, { found = false, hint = "Ask for the four digits on the invoice." })
  end
  response.json(200, {
    found = true, order_number = number, status = order.status, expected = order.expected,
  })
end

return orders
