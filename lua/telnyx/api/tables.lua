--- Access to the endpoint tables in resources/, which are loaded on first use.

local tables = require "telnyx.support.tables"

local resources = {}

local NOTHING = tables.NOTHING

--- The places of parameters in a request, apart from the path.
resources.PLACES = { "query", "headers", "body", "form" }

--- Returns the names of the top-level resources; each has its own file.
---@return table<string, true>
function resources.names()
  return (require "telnyx.api.names")
end

--- Returns the rows of a top-level resource. Loads the list of all names only for unknown ones.
---@param name string
---@return table|nil rows
function resources.find(name)
  if not name:find("^[%l%d_]+$") then return nil end
  local is_there, rows = pcall(require, "telnyx.resources." .. name)
  if is_there then return rows end
  if resources.names()[name] then error(rows, 0) end
  return nil
end

--- Returns the rows of an entry: the entry itself, or the table in the file that it names.
---@param entry table|string "ai", "ai.assistants"
---@return table rows
function resources.rows(entry)
  if type(entry) == "string" then return (require("telnyx.resources." .. entry)) end
  return entry
end

--- Tells whether an entry is an operation; otherwise it is a resource.
---@param entry table|string
---@return boolean
function resources.is_operation(entry)
  return type(entry) == "table" and type(entry[1]) == "string"
end

--- Returns the parameters of an operation in one place. A body that is one value is named 'body'.
---@param row table
---@param place "query"|"headers"|"body"|"form"
---@return table<string, string> types by names in the API
function resources.parameters(row, place)
  local found = row[place]
  if type(found) == "string" then return { body = found } end
  return found or NOTHING
end

--- Returns a resource with all nested files loaded.
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
