-- Creates the assistants of the example:
--   lua examples/openresty/demo.lua http://127.0.0.1:8080
-- Telnyx calls the tool of one of them at this URL.

local telnyx = require "telnyx"

local url = assert(arg[1], "usage: lua demo.lua URL")

local ASSISTANTS = {
  {
    name = "Harbour Inn",
    instructions = "You are the reception of the Harbour Inn. Answer in one sentence.",
    greeting = "Harbour Inn, how can I help?",
  },
  {
    name = "Parcel desk",
    instructions = "You say where orders are. Look each one up, never guess.",
    greeting = "Hello! Which order are you waiting for?",
    tools = {
      {
        type = "webhook",
        webhook = {
          name = "order_status",
          description = "Says where an order is and when it is expected.",
          url = url .. "/tools/order_status",
          method = "POST",
          body_parameters = {
            type = "object",
            properties = {
              order_number = { type = "string", description = "Four digits, on the invoice" },
            },
            required = { "order_number" },
          },
        },
      },
    },
  },
}

for _, assistant in ipairs(ASSISTANTS) do
  local made, err = telnyx.ai.assistants.create(assistant)
  if not made then error(tostring(err), 0) end
end
