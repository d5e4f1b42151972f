-- Proposes names for operations, by the rules that most of the names there are follow:
--
-- - A resource is called by the words of its path, without the ids, in snake case; where the
--   operations beside it are under another name, it is there as well.
-- - With an id at the end: retrieve, update, delete. Without: list or retrieve, create, update,
--   delete.
-- - Instead of these, the verb that the document's operationId begins with, where other operations
--   are named by it: add, remove, trigger.
-- - A last word that nothing else is under is the operation itself: POST /a/{id}/pause is a.pause,
--   GET /a/{id}/config is a.retrieve_config.
-- - A resource of the client's that would be called by a word of Lua's, or by what clients have
--   besides, has `api_` before its name: /webhooks is api_webhooks.

local client = require "telnyx.client"
local lua_key = require "telnyx.support.lua_names"
local parameters = require "telnyx.api.parameters"
local registry = require "telnyx.api.registry"
local telnyx = require "telnyx"

local names = {}

---@class telnyx.api.Names
local Names = {}
Names.__index = Names

local AT_ITEM = { GET = "retrieve", POST = "update", PUT = "update", PATCH = "update",
  DELETE = "delete" }
local AT_COLLECTION = { POST = "create", PUT = "update", PATCH = "update", DELETE = "delete" }
local PREFIX = { GET = "retrieve_", DELETE = "delete_" }

local USUAL = { create = true, delete = true, get = true, list = true, retrieve = true,
  update = true }

-- The official clients cannot use this keyword as a name.
local RENAMED = { import = "imports" }

--- Returns a method and a path without the names of its ids, which identify an operation.
---@param method string
---@param path string
---@return string
function names.shape(method, path)
  return method .. " " .. path:gsub("^/v2/", "/"):gsub("%?.*", ""):gsub("{[^}]*}", "{}")
end

local function segments_of(path)
  local segments = {}
  for segment in names.shape("", path):gmatch("/([^/]+)") do segments[#segments + 1] = segment end
  return segments
end

-- Converts phone-numbers, phoneNumbers and .phone-numbers to phone_numbers.
local function word_of(segment)
  local word = parameters.lua_name(segment:gsub("{}", ""):gsub("^%.", ""))
  return RENAMED[word] or word
end

local function words_of(segments)
  local words = {}
  for _, segment in ipairs(segments) do
    if segment ~= "{}" then words[#words + 1] = word_of(segment) end
  end
  return words
end

local function is_plural(word)
  return word:find("s$") and not word:find("[su]s$")
end

-- Counts the operations at each path, and below it.
function Names:count(row, by)
  local segments = segments_of(row[2])
  local path = table.concat(segments, "/")
  local methods = self.at[path] or {}
  self.at[path] = methods
  methods[row[1]] = (methods[row[1]] or 0) + by
  for last = 1, #segments - 1 do
    local prefix = table.concat(segments, "/", 1, last)
    self.below[prefix] = (self.below[prefix] or 0) + by
  end
end

function Names:has(path, method)
  for each, count in pairs(self.at[path] or {}) do
    if count > 0 and (method == nil or each == method) then return true end
  end
  return false
end

-- True if anything but this method is at a path, or below it.
function Names:is_resource(path, method)
  if (self.below[path] or 0) > 0 then return true end
  for each, count in pairs(self.at[path] or {}) do
    if each ~= method and count > 0 then return true end
  end
  return false
end

function Names:verb(operation_id)
  local verb = (operation_id or ""):match("^(%l+)_")
  return verb and not USUAL[verb] and (self.verbs[verb] or 0) > 0 and verb
end

-- Returns the words of a resource, and the name in it, without considering its neighbours' names.
function Names:by_rule(row, operation_id)
  local method, segments = row[1], segments_of(row[2])
  local words, path = words_of(segments), table.concat(segments, "/")
  if segments[#segments] == "{}" then
    local creates = method == "POST" and (self:has(path, "PUT") or self:has(path, "PATCH"))
    return words, self:verb(operation_id) or creates and "create" or AT_ITEM[method]
  end
  local last, is_action = words[#words], segments[#segments - 1] == "actions"
  local is_page = method == "GET" and row.page
  if #words == 1 or is_page or not is_action and self:is_resource(path, method) then
    if method ~= "GET" then return words, self:verb(operation_id) or AT_COLLECTION[method] end
    local is_list = is_page or is_plural(last) or self:has(path .. "/{}")
    return words, is_list and "list" or "retrieve"
  end
  words[#words] = nil
  local prefix = PREFIX[method]
  if prefix then return words, prefix .. last end
  if is_action then last = last:gsub("^(.*)_(start)$", "%2_%1"):gsub("^(.*)_(stop)$", "%2_%1") end
  return words, last
end

local function note(counts, name, by)
  counts[name] = (counts[name] or 0) + by
end

-- Counts the names of the resources at each path, and of their operations.
function Names:count_names(name, row, by)
  local words = table.concat(self:by_rule(row), ".")
  local resource, short = name:match("^(.*)%.([^.]+)$")
  self.resources[words] = self.resources[words] or {}
  note(self.resources[words], resource, by)
  note(self.verbs, short, by)
end

local function most_common(counts)
  local best
  for name, count in pairs(counts or {}) do
    local more = not best or count > counts[best] or count == counts[best] and name < best
    if count > 0 and more then best = name end
  end
  return best
end

-- Returns the resource for a path's words: that of the operations with the nearest paths, and the
-- words below.
function Names:resource(words)
  for last = #words, 1, -1 do
    local found = most_common(self.resources[table.concat(words, ".", 1, last)])
    if found and last == #words then return found end
    if found then return found .. "." .. table.concat(words, ".", last + 1) end
  end
  return table.concat(words, ".")
end

--- Tells whether no resource of the client can have this name.
---@param name string
---@return boolean
function names.is_reserved(name)
  local own = rawget(telnyx, name)  -- a table is a resource that was used
  return own ~= nil and type(own) ~= "table" or registry.functions[name] ~= nil
    or registry.features[name] ~= nil or client.FUNCTIONS[name] ~= nil
    or lua_key.key(name) ~= name
end

--- Proposes a name.
---@param row table of the new operation
---@param operation_id string|nil in the document
---@return string name "ai.assistants.create"
function Names:propose(row, operation_id)
  local words, name = self:by_rule(row, operation_id)
  local resource = self:resource(words)
  if names.is_reserved(resource:match("^[^.]+")) then resource = "api_" .. resource end
  return resource .. "." .. name
end

--- Adds an operation, which later proposals take into account.
---@param name string
---@param row table
function Names:add(name, row)
  self:count(row, 1)
  self:count_names(name, row, 1)
end

--- Removes an operation.
---@param name string
---@param row table
function Names:remove(name, row)
  self:count_names(name, row, -1)
  self:count(row, -1)
end

--- Creates a proposer of names.
---@param rows table<string, table> the operations that there are, by name
---@return telnyx.api.Names
function names.of(rows)
  local self = setmetatable({ at = {}, below = {}, resources = {}, verbs = {} }, Names)
  for _, row in pairs(rows) do self:count(row, 1) end
  for name, row in pairs(rows) do self:count_names(name, row, 1) end
  return self
end

return names
