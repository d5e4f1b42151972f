-- Gives an assistant a number: searches for one, orders it, waits for the order and connects it.
--   lua examples/phone_number.lua ASSISTANT_ID [AREA_CODE]
-- Without an assistant, it only searches, since numbers cost money. On an emulator, where they do
-- not, it creates an assistant, and deletes everything at the end.

local telnyx = require "telnyx"

local SECONDS = 60

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function search(area_code)
  local found = check(telnyx.available_phone_numbers.list {
    filter = {
      country_code = "US",
      national_destination_code = area_code,
      features = { "sms", "voice" },
      limit = 5,
    },
  }).data
  for _, each in ipairs(found) do
    print(("  %s, %s %s a month"):format(each.phone_number, each.cost_information.monthly_cost,
      each.cost_information.currency))
  end
  return found[1] and found[1].phone_number
end

-- An order takes some seconds, or days if documents are required.
local function wait_for(order)
  for _ = 1, SECONDS do
    print("  order " .. order.status)
    if order.status ~= "pending" then break end
    telnyx.sleep(1)
    order = check(telnyx.number_orders.retrieve(order.id)).data
  end
  if order.status ~= "success" then error("the order is still " .. order.status, 0) end
end

local function find(phone_number)
  local found = check(telnyx.phone_numbers.list { filter = { phone_number = phone_number } })
  local number = found.data[1]
  if not number then error(phone_number .. " is not among the account's numbers", 0) end
  return number
end

-- A number's connection answers its calls. Every assistant has an application that can be the
-- connection. An order accepts it as `connection_id`; this works for any number.
local function connect(number, assistant)
  return check(telnyx.phone_numbers.update(number.id, {
    connection_id = assistant.telephony_settings.default_texml_app_id,
    tags = { "assistant" },
  })).data
end

local function give_number(assistant, phone_number)
  print("Ordered " .. phone_number .. ":")
  wait_for(check(telnyx.number_orders.create {
    phone_numbers = { { phone_number = phone_number } },
    customer_reference = assistant.name,
  }).data)
  local number = connect(find(phone_number), assistant)
  print(("%s is %s, and answered by %s"):format(number.phone_number, number.status,
    assistant.name))
end

local function demonstrate(phone_number)
  local assistant = check(telnyx.ai.assistants.create {
    name = "Library",
    instructions = "You work at the city library. Answer in one sentence.",
    enabled_features = { "telephony" },
  })
  local ok, problem = pcall(give_number, assistant, phone_number)
  if ok then check(telnyx.phone_numbers.delete(find(phone_number).id)) end
  check(telnyx.ai.assistants.delete(assistant.id))
  if not ok then error(tostring(problem), 0) end
end

local assistant_id, area_code = arg[1], arg[2] or "212"
print("Available numbers:")
local phone_number = search(area_code)
if not phone_number then error("no number in area " .. area_code, 0) end
if assistant_id then
  give_number(check(telnyx.ai.assistants.retrieve(assistant_id)), phone_number)
elseif os.getenv("TELNYX_BASE_URL") then
  demonstrate(phone_number)
end
