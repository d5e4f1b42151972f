-- Adds an MCP server, finds it, assigns it to an assistant, and changes which of its tools are
-- allowed.

local telnyx = require "telnyx"

local ai = telnyx.ai

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function show(server)
  local allowed = server.allowed_tools and table.concat(server.allowed_tools, ", ") or "all"
  print(("%-8s %s, tools: %s"):format(server.name, server.url, allowed))
end

local function run(server)
  for found in check(ai.mcp_servers.list { url = server.url }):each() do show(found) end

  local assistant = check(ai.assistants.create {
    name = "Concierge",
    instructions = "Answer questions about the weather.",
    mcp_servers = { { id = server.id, allowed_tools = { "forecast" } } },
  })
  print("given to " .. assistant.id)
  check(ai.assistants.delete(assistant.id))

  print("No tool at all is an empty array:")
  show(check(ai.mcp_servers.update(server.id, { allowed_tools = {} })))

  print("No restriction is null, which is not the same as leaving the field out:")
  show(check(ai.mcp_servers.update(server.id, { allowed_tools = telnyx.null })))
end

local server = check(ai.mcp_servers.create {
  name = "Weather",
  type = "http",
  url = "https://mcp.example.com/weather",
  allowed_tools = { "forecast", "alerts" },
})
local ok, problem = pcall(run, server)
check(ai.mcp_servers.delete(server.id))
if not ok then error(tostring(problem), 0) end
