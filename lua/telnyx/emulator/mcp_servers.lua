-- MCP servers that assistants can use. Their list is a bare array.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local pages = require "telnyx.emulator.pages"
local text = require "telnyx.emulator.text"

local mcp_servers = {}

local BODY = {
  name = "string!",
  type = "string!",
  url = "string!",
  api_key_ref = "string",
  allowed_tools = { "array", items = "string" },
}

local function assign(server, body)
  for name in pairs(BODY) do
    if body[name] ~= nil then server[name] = body[name] end
  end
  return server
end

--- Adds the routes of MCP servers.
function mcp_servers.routes(app, router)
  local path = "/ai/mcp_servers"

  local function with_server(handler)
    return function(request)
      local id = request.params.mcp_server_id
      local server = app.store.mcp_servers:get(id)
      if not server then
        return errors.not_found("There is no MCP server '" .. id .. "'.", "mcp_server_id")
      end
      return handler(server, request)
    end
  end

  router:add("GET", path, function(request)
    local query = request.query
    local found = app.store.mcp_servers:select(function(server)
      return (not query.type or server.type == query.type)
        and (not query.url or server.url == query.url)
    end)
    local items, problem = pages.cut(found, query)
    if not items then return problem end
    return { json = items }
  end)
  router:add("POST", path, function(request)
    local server = assign({
      id = text.uuid(), created_at = app:timestamp(),
      api_key_ref = json.null, allowed_tools = json.null,
    }, request.json)
    return { json = app.store.mcp_servers:add(server) }
  end, { body = BODY, idempotent = true })
  router:add("GET", path .. "/{mcp_server_id}", with_server(function(server)
    return { json = server }
  end))
  router:add("PUT", path .. "/{mcp_server_id}", with_server(function(server, request)
    return { json = assign(server, request.json) }
  end), { body = BODY, partial = true })
  router:add("DELETE", path .. "/{mcp_server_id}", with_server(function(server)
    app.store.mcp_servers:remove(server.id)
    return { status = 200 }
  end))
end

return mcp_servers
