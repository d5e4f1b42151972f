-- The catalogue of integrations, and the account's connections to them, with initial entries.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"

local integrations = {}

local CATALOGUE = {
  { "salesforce", "Salesforce", "Look up and update customers.",
    { "find_contact", "create_case", "update_case" } },
  { "hubspot", "HubSpot", "Read and write contacts and deals.",
    { "find_contact", "create_deal" } },
  { "zendesk", "Zendesk", "Open tickets and search the help centre.",
    { "create_ticket", "search_articles" } },
  { "google_calendar", "Google Calendar", "Find free times and book appointments.",
    { "list_events", "create_event" } },
}

local CONNECTED = { "salesforce", "google_calendar" }

local function copy(list)
  local result = {}
  for i, item in ipairs(list) do result[i] = item end
  return result
end

--- Fills a new store.
function integrations.seed(store)
  for _, row in ipairs(CATALOGUE) do
    store.integrations:add {
      id = row[1],
      name = row[1],
      display_name = row[2],
      description = row[3],
      logo_url = "https://example.com/logos/" .. row[1] .. ".svg",
      available_tools = json.array(copy(row[4])),
    }
  end
  for _, id in ipairs(CONNECTED) do
    store.connections:add {
      id = "connection-" .. id,
      integration_id = id,
      allowed_tools = json.array { store.integrations:get(id).available_tools[1] },
    }
  end
end

local function show(app, integration)
  local connected = app.store.connections:select(function(connection)
    return connection.integration_id == integration.id
  end)
  local shown = { status = #connected > 0 and "connected" or "disconnected" }
  for name, value in pairs(integration) do shown[name] = value end
  return shown
end

--- Adds the routes of integrations and connections.
function integrations.routes(app, router)
  local path = "/ai/integrations"

  local function with_connection(handler)
    return function(request)
      local id = request.params.user_connection_id
      local connection = app.store.connections:get(id)
      if not connection then
        return errors.not_found("There is no connection '" .. id .. "'.", "user_connection_id")
      end
      return handler(connection)
    end
  end

  router:add("GET", path, function()
    local data = json.array()
    for i, integration in ipairs(app.store.integrations.list) do
      data[i] = show(app, integration)
    end
    return { json = { data = data } }
  end)
  router:add("GET", path .. "/{integration_id}", function(request)
    local id = request.params.integration_id
    local integration = app.store.integrations:get(id)
    if not integration then
      return errors.not_found("There is no integration '" .. id .. "'.", "integration_id")
    end
    return { json = show(app, integration) }
  end)
  router:add("GET", path .. "/connections", function()
    return { json = { data = app.store.connections.list } }
  end)
  router:add("GET", path .. "/connections/{user_connection_id}",
    with_connection(function(connection) return { json = { data = connection } } end))
  router:add("DELETE", path .. "/connections/{user_connection_id}",
    with_connection(function(connection)
      app.store.connections:remove(connection.id)
      return { status = 204 }
    end))
end

return integrations
