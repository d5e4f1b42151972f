-- MCP servers that assistants can use. Their list is a bare array.

local crud = require "telnyx.emulator.crud"
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

--- Adds the routes of MCP servers.
function mcp_servers.routes(app, router)
  crud(router, "/ai/mcp_servers", {
    collection = function() return app.store.mcp_servers end,
    parameter = "mcp_server_id", noun = "MCP server", body = BODY, update = "PUT",
    filters = { type = "type", url = "url" },
    list = function(found, query)
      local items, problem = pages.cut(found, query)
      return items and { json = items } or problem
    end,
    create = function()
      return { id = text.uuid(), created_at = app:timestamp(), api_key_ref = json.null,
        allowed_tools = json.null }
    end,
  })
end

return mcp_servers
