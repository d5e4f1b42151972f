-- Phone numbers: available ones, orders, and those of the account. All begin with +1 and an area
-- code, and end like fictional numbers, 555-0100 to 555-0199.

local crud = require "telnyx.emulator.crud"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local numbers = {}

-- The duration of an order.
local ORDER_SECONDS = 1

local AREA_CODE, LIMIT = "212", 10

local ORDER = {
  phone_numbers = { "array!", items = "object", min = 1 },
  connection_id = "string",
  customer_reference = "string",
  messaging_profile_id = "string",
}

local UPDATE = {
  billing_group_id = "string",
  connection_id = "string",
  customer_reference = "string",
  external_pin = "string",
  tags = { "array", items = "string" },
}

local function is_owned(app, phone_number)
  return app.store.phone_numbers:select(function(each)
    return each.phone_number == phone_number
  end)[1] ~= nil
end

local function matches(phone_number, query)
  local digits = phone_number:sub(2)
  local function filter(name) return query["filter[phone_number][" .. name .. "]"] or "" end
  local starts, ends = filter("starts_with"):gsub("^%+", ""), filter "ends_with"
  return digits:find(filter "contains", 1, true) ~= nil and digits:sub(1, #starts) == starts
    and digits:sub(-#ends - 1):sub(2) == ends
end

local function describe(phone_number)
  return {
    record_type = "available_phone_number", phone_number = phone_number, best_effort = false,
    quickship = true, reservable = true,
    region_information = json.array { { region_type = "country_code", region_name = "US" } },
    cost_information = { upfront_cost = "1.00", monthly_cost = "1.00", currency = "USD" },
    features = json.array { { name = "sms" }, { name = "mms" }, { name = "voice" } },
  }
end

local function list_available(app, query)
  local data = json.array()
  local limit = tonumber(query["filter[limit]"]) or LIMIT
  local area_code = query["filter[national_destination_code]"] or AREA_CODE
  for last = 100, 199 do
    local phone_number = ("+1%s5550%d"):format(area_code, last)
    if #data < limit and (query["filter[country_code]"] or "US") == "US"
      and matches(phone_number, query) and not is_owned(app, phone_number) then
      data[#data + 1] = describe(phone_number)
    end
  end
  return { json = { data = data, meta = { total_results = #data, best_effort_results = 0 } } }
end

-- Completes the orders that are due.
local function settle(app)
  for _, order in ipairs(app.store.number_orders.list) do
    if order.status == "pending" and app:now() >= order.done_at then
      order.status, order.updated_at = "success", text.iso_time(order.done_at)
      for _, ordered in ipairs(order.phone_numbers) do
        ordered.status = "success"
        app.store.phone_numbers:add {
          id = ordered.id, record_type = "phone_number", phone_number = ordered.phone_number,
          phone_number_type = "local", country_iso_alpha2 = "US", status = "active",
          connection_id = order.connection_id, external_pin = json.null,
          messaging_profile_id = order.messaging_profile_id,
          customer_reference = order.customer_reference, tags = json.array(),
          deletion_lock_enabled = false, purchased_at = order.updated_at,
          created_at = order.updated_at, updated_at = order.updated_at,
        }
      end
    end
  end
end

local function show_order(order)
  local shown = {}
  for name, value in pairs(order) do shown[name] = value end
  shown.done_at = nil
  return { json = { data = shown } }
end

local function order_numbers(app, body)
  local ordered = json.array()
  for i, each in ipairs(body.phone_numbers) do
    local phone_number = each.phone_number
    if type(phone_number) ~= "string" or not phone_number:find("^%+1%d%d%d55501%d%d$")
      or is_owned(app, phone_number) then
      return errors.bad_request("The phone number is not available.",
        ("/body/phone_numbers/%d/phone_number"):format(i - 1))
    end
    ordered[i] = {
      id = text.uuid(), record_type = "number_order_phone_number", phone_number = phone_number,
      status = "pending", requirements_met = true, regulatory_requirements = json.array(),
    }
  end
  local now = app:timestamp()
  return show_order(app.store.number_orders:add {
    id = text.uuid(), record_type = "number_order", status = "pending", phone_numbers = ordered,
    phone_numbers_count = #ordered, requirements_met = true, connection_id = body.connection_id,
    messaging_profile_id = body.messaging_profile_id, customer_reference = body.customer_reference,
    created_at = now, updated_at = now, done_at = app:now() + ORDER_SECONDS,
  })
end

--- Returns the phone numbers of the account.
---@return table collection
function numbers.all(app)
  settle(app)
  return app.store.phone_numbers
end

--- Finds a phone number by its id, or by the number itself.
---@param collection table
---@param id string
---@return table|nil
function numbers.find(collection, id)
  return collection:get(id) or collection:select(function(each)
    return each.phone_number == id
  end)[1]
end

--- Makes a handler of a path with the id of a phone number.
---@param handler fun(number: table, request: table): table
---@return fun(request: table): table
function numbers.with_number(app, handler)
  return function(request)
    local number = numbers.find(numbers.all(app), request.params.id)
    if number then return handler(number, request) end
    return errors.not_found("There is no phone number '" .. request.params.id .. "'.", "id")
  end
end

local function add_routes(app, router)
  router:add("GET", "/available_phone_numbers", function(request)
    settle(app)
    return list_available(app, request.query)
  end)
  router:add("POST", "/number_orders", function(request)
    settle(app)
    return order_numbers(app, request.json)
  end, { body = ORDER })
  router:add("GET", "/number_orders/{number_order_id}", function(request)
    settle(app)
    local id = request.params.number_order_id
    local order = app.store.number_orders:get(id)
    if order then return show_order(order) end
    return errors.not_found("There is no order '" .. id .. "'.", "number_order_id")
  end)
end

--- Adds the routes of phone numbers and their orders.
function numbers.routes(app, router)
  add_routes(app, router)
  crud(router, "/phone_numbers", {
    collection = function() return numbers.all(app) end,
    find = numbers.find,
    parameter = "id", noun = "phone number", body = UPDATE, update = "PATCH",
    filters = {
      ["filter[connection_id]"] = "connection_id",
      ["filter[phone_number]"] = function(each, wanted)
        return each.phone_number:find(wanted, 1, true) ~= nil
      end,
    },
    show = function(phone_number) return { data = phone_number } end,
    deleted = function(phone_number)
      phone_number.status = "deleted"
      return { data = phone_number }
    end,
  })
end

return numbers
