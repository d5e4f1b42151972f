--- The endpoint tables in resources/: which there are, and how they are loaded.

local resources = {}

local NOTHING = {}

--- The names of the top-level resources; each is a file of its own.
---@return table<string, true>
function resources.names()
  return require "telnyx.resource_names"
end

--- What a client has beside them, and the modules that make it.
resources.modules = {
  assistants = "telnyx.assistants",
  conversation = "telnyx.conversation",
  webhooks = "telnyx.webhooks",
}

--- The names of both.
---@return table<string, any>
function resources.all()
  local all = {}
  for name, value in pairs(resources.names()) do all[name] = value end
  for name, value in pairs(resources.modules) do all[name] = value end
  return all
end

--- The rows behind an entry of a table: the entry itself, or what is in the file that it names.
---@param entry table|string "ai", "ai.assistants"
---@return table rows
function resources.rows(entry)
  if type(entry) == "string" then return require("telnyx.resources." .. entry) end
  return entry
end

--- Whether an entry is an operation; otherwise it is a resource.
---@param entry table|string
---@return boolean
function resources.is_operation(entry)
  return type(entry) == "table" and type(entry[1]) == "string"
end

--- The parameters of an operation in one place. A body that is one value is called 'body'.
---@param row table
---@param place "query"|"headers"|"body"|"form"
---@return table<string, string> types by names in the API
function resources.parameters(row, place)
  local found = row[place]
  if type(found) == "string" then return { body = found } end
  return found or NOTHING
end

--- A resource with everything in it loaded.
---@param entry table|string
---@return table tree operations ({ method, path, … }) and resources by name
function resources.whole(entry)
  local tree = {}
  for name, child in pairs(resources.rows(entry)) do
    tree[name] = resources.is_operation(child) and child or resources.whole(child)
  end
  return tree
end

return resources
