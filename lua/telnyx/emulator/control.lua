-- The control surface, under /_emulator and without a key: faults, recorded
-- requests, webhooks, the clock, reset, stop.

local calls = require "telnyx.emulator.calls"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local operations = require "telnyx.emulator.operations"
local new_router = require "telnyx.emulator.router".new

local function list_faults(app)
  local data = json.array()
  for i, fault in ipairs(app.faults.list) do data[i] = fault end
  return { json = { data = data } }
end

local EVENT = { event_type = { "string!", min = 1 }, payload = "object", url = "string" }

local TEXML_CALL = {
  from = "string", inputs = { "array", items = "string" }, method = { { "GET", "POST" } },
  status_callback = "string", to = "string", url = "string",
}

local SPEED = { "number", min = 0.1, max = 1000 }

local STREAM_CALL = {
  audio = "string", client_state = "string", custom_parameters = "object", digits = "string",
  from = "string", inputs = { "array", items = "string" }, language = "string",
  out_of_order = "boolean", say = "string",
  speed = SPEED, steps = "array", to = "string",
  token = { "string", max = 4000 }, url = "string!",
}

local CALL = {
  digits = "string", from = "string", speed = SPEED, steps = "array", to = "string", url = "string",
}

-- Returns the URL for a webhook, or nil and an error response.
local function address_of(app, body)
  local webhooks = app.webhooks
  local address = type(body.url) == "string" and body.url or webhooks.url
  if not webhooks.public_key or not address then
    return nil, errors.invalid_value({ "body", "url" },
      "the emulator was started without webhook_url: a url here, and webhook_key there, needed")
  end
  local problem = webhooks:url_problem(address)
  if problem then return nil, errors.invalid_value({ "body", "url" }, problem) end
  return address
end

local function send_webhook(app, event)
  local address, problem = address_of(app, event)
  if not address then return problem end
  local delivery = app.webhooks:add {
    event_type = event.event_type, url = address,
    payload = json.is_object(event.payload) and event.payload or nil,
  }
  return { status = 202, json = { id = delivery.id } }
end

local function place_call(app, call)
  local address, problem = address_of(app, call)
  if not address then return problem end
  call.url = address
  return { status = 202, json = { call_control_id = calls.receive(app, call) } }
end

local function place_texml_call(app, call)
  local address, problem = address_of(app, call)
  if not address then return problem end
  call.url = address
  return { status = 202, json = { call_sid = app.texml_calls:place(app, call) } }
end

-- Adds the routes of calls over WebSockets.
local function add_stream_calls(app, router, kind)
  local path = ("/_emulator/%s_calls"):format(kind)
  router:add("GET", path, function()
    return { json = { data = app:stream_calls():show(kind) } }
  end)
  router:add("POST", path, function(request)
    local call, problem = app:stream_calls():place(request.json, kind)
    if not call then return problem end
    return { status = 202, json = { call_control_id = call.call_control_id } }
  end, { body = STREAM_CALL })
end

local function add_records(app, router)
  router:add("GET", "/_emulator/faults", function() return list_faults(app) end)
  router:add("POST", "/_emulator/faults", function(request)
    return app.faults:add(request.json) or list_faults(app)
  end, { body = {} })
  router:add("DELETE", "/_emulator/faults", function()
    app.faults:clear()
    return { status = 204 }
  end)

  router:add("GET", "/_emulator/requests", function()
    return { json = { data = app.log:all() } }
  end)
  router:add("DELETE", "/_emulator/requests", function()
    app.log:clear()
    return { status = 204 }
  end)
end

local function add_webhooks_and_calls(app, router)
  router:add("GET", "/_emulator/webhooks", function() return { json = app.webhooks:show() } end)
  -- Does not wait for the delivery: the receiver may be the program that made this request.
  router:add("POST", "/_emulator/webhooks", function(request)
    return send_webhook(app, request.json)
  end, { body = EVENT })

  router:add("POST", "/_emulator/calls", function(request)
    return place_call(app, request.json)
  end, { body = CALL })

  router:add("GET", "/_emulator/texml_calls", function()
    return { json = { data = app.texml_calls:show() } }
  end)
  router:add("POST", "/_emulator/texml_calls", function(request)
    return place_texml_call(app, request.json)
  end, { body = TEXML_CALL })

  add_stream_calls(app, router, "media")
  add_stream_calls(app, router, "relay")
end

--- Creates the control surface's router.
---@param app table
---@return table router
local function new(app)
  local router = new_router()
  router:add("GET", "/_emulator/health", function()
    return { json = { status = "ok", now = app:timestamp() } }
  end)
  router:add("GET", "/_emulator/operations", function()
    return { json = { data = json.array(operations.served(app.router)) } }
  end)
  add_records(app, router)
  add_webhooks_and_calls(app, router)

  router:add("POST", "/_emulator/clock", function(request)
    app:advance(request.json.advance)
    return { json = { now = app:timestamp() } }
  end, { body = { advance = { "number!", min = 0, max = 1e9 } } })

  router:add("POST", "/_emulator/reset", function()
    local ok, err = app:reset()
    if not ok then return errors.api(500, "10007", "Unexpected error", err) end
    return { status = 204 }
  end)
  router:add("POST", "/_emulator/stop", function()
    return { status = 204, stop = true }
  end)
  return router
end

return { new = new }
