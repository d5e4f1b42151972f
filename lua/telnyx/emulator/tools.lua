-- Tools that several assistants can share, and test runs of an assistant's tools.

local assistants = require "telnyx.emulator.assistants"
local crud = require "telnyx.emulator.crud"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local tools = {}

-- The definition of a tool is in the field named after its type.
local DEFINITIONS = {
  "client_side_tool", "function", "handoff", "invite", "pay", "retrieval", "webhook",
}

local BODY = { display_name = "string!", type = "string!", timeout_ms = "integer" }
for _, name in ipairs(DEFINITIONS) do BODY[name] = "object" end

local TEST = { arguments = "object", dynamic_variables = "object" }

local function assign(tool, body)
  for _, name in ipairs { "display_name", "type", "timeout_ms" } do
    if body[name] ~= nil then tool[name] = body[name] end
  end
  for _, name in ipairs(DEFINITIONS) do
    if json.is_object(body[name]) then tool.tool_definition = body[name] end
  end
end

local function add_routes(app, router)
  crud(router, "/ai/tools", {
    collection = function() return app.store.tools end,
    parameter = "tool_id", noun = "tool", body = BODY, update = "PATCH", assign = assign,
    filters = { ["filter[type]"] = "type", ["filter[name]"] = "display_name" },
    create = function()
      return { id = text.uuid(), created_at = app:timestamp(), timeout_ms = 5000,
        tool_definition = {} }
    end,
    deleted = function(tool) return { id = tool.id, deleted = true } end,
  })
end

-- Finds the webhook of a tool: a shared one by its id, an inline one by its name.
local function find_webhook(app, assistant, id)
  local shared = app.store.tools:get(id)
  if shared then return true, shared.type == "webhook" and shared.tool_definition or nil end
  local inline = assistants.version(assistant).settings.tools
  for _, tool in ipairs(json.is_array(inline) and inline or {}) do
    local webhook = json.is_object(tool.webhook) and tool.webhook or {}
    if tool.id == id or webhook.name == id then
      return true, tool.type == "webhook" and webhook or nil
    end
  end
  return false
end

-- No request leaves the emulator: the response echoes the arguments.
local function test(app, assistant, request)
  local id = request.params.tool_id
  local found, webhook = find_webhook(app, assistant, id)
  if not found then return errors.not_found("There is no tool '" .. id .. "'.", "tool_id") end
  if not webhook then
    return errors.bad_request("Only tools of the type 'webhook' can be tested.", "/tool_id")
  end
  local arguments = request.json.arguments
  if not json.is_object(arguments) then arguments = {} end
  local echo = json.encode { ok = true, arguments = arguments }
  return { json = { data = {
    success = true,
    status_code = 200,
    content_type = "application/json",
    response = echo,
    request = {
      method = webhook.method or "POST", url = webhook.url or "", body = arguments,
      dynamic_variables = request.json.dynamic_variables,
    },
  } } }
end

--- Adds the routes of shared tools and of testing a tool.
function tools.routes(app, router)
  add_routes(app, router)
  router:add("POST", "/ai/assistants/{assistant_id}/tools/{tool_id}/test", function(request)
    local assistant, missing = assistants.find(app, request)
    if not assistant then return missing end
    return test(app, assistant, request)
  end, { body = TEST, partial = true })
end

return tools
