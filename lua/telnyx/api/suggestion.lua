--- Suggestions for unknown names of operations: a sibling, or an operation elsewhere in the API.
-- The search loads all endpoint tables, which is acceptable after a mistake.

local lazy = require "telnyx.support.lazy"
local lua_key = require "telnyx.support.lua_names"
local mistake = require "telnyx.support.mistake"
local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"
local tree = require "telnyx.api.tree"

local spelling = lazy "telnyx.support.spelling"

local suggestion = {}

-- Longer names are not compared.
local LONGEST = 60

-- The operations that a verb may stand for, the likeliest first: { method, true if the path ends in
-- an id }.
local CREATE = { { "POST", false } }
local LIST = { { "GET", false } }
local RETRIEVE = { { "GET", true }, { "GET", false } }
local UPDATE = { { "PATCH", true }, { "PUT", true }, { "POST", true }, { "PATCH", false },
  { "PUT", false } }
local DELETE = { { "DELETE", true }, { "DELETE", false } }

local VERBS = {
  add = CREATE, create = CREATE, make = CREATE, new = CREATE, post = CREATE,
  all = LIST, index = LIST, list = LIST, search = LIST,
  fetch = RETRIEVE, find = RETRIEVE, get = RETRIEVE, read = RETRIEVE, retrieve = RETRIEVE,
  show = RETRIEVE,
  change = UPDATE, edit = UPDATE, modify = UPDATE, patch = UPDATE, put = UPDATE, set = UPDATE,
  update = UPDATE,
  delete = DELETE, destroy = DELETE, remove = DELETE,
}

-- Returns the operation of a kind with the shortest path, the most general one.
local function shortest(method, ends_in_id, siblings)
  local found
  for _, name in ipairs(tree.sorted(siblings)) do
    local row = siblings[name]
    if resources.is_operation(row) and row[1] == method
      and (row[2]:sub(-1) == "}") == ends_in_id
      and (not found or #row[2] < #siblings[found][2]) then
      found = name
    end
  end
  return found
end

local function by_verb(kinds, siblings)
  for _, kind in ipairs(kinds or {}) do
    local found = shortest(kind[1], kind[2], siblings)
    if found then return found end
  end
end

-- Returns the shortest sibling that ends in the word, or else begins with it.
local function longer(key, siblings)
  local ending, beginning
  for _, name in ipairs(tree.sorted(siblings)) do
    if name:sub(-#key - 1) == "_" .. key and (not ending or #name < #ending) then ending = name end
    if name:sub(1, #key) == key and (not beginning or #name < #beginning) then beginning = name end
  end
  return #key >= 3 and (ending or beginning) or nil
end

-- Strips plural endings: "addresses", "histories".
local function stem(word)
  return (word:gsub("ies$", ""):gsub("y$", ""):gsub("(ss)es$", "%1"):gsub("xes$", "x")
    :gsub("([^s])s$", "%1"))
end

-- Returns the stems of a name's words, in order and as a set.
local function words_of(name)
  local list, set = {}, {}
  for found in name:gsub("(%l)(%u)", "%1_%2"):lower():gmatch("[%l%d]+") do
    local word = stem(found)
    if not set[word] then list[#list + 1] = word end
    set[word] = true
  end
  return list, set
end

local function has_all(set, words)
  for _, word in ipairs(words) do
    if not set[word] then return false end
  end
  return true
end

local function may_have_all(text, words)
  for _, word in ipairs(words) do
    if not text:find(word, 1, true) then return false end
  end
  return true
end

local function is_verb(words)
  for _, word in ipairs(words) do
    if not VERBS[word] then return false end
  end
  return true
end

-- Ranks a candidate: whether the words are in its name, or only in its path; how many words it
-- shares with the resource; how many other words it has; whether the spelling is the same.
local function rate(name, row, key, wanted, around)
  local path = row and row[2] or ""
  if not may_have_all((name .. path):lower(), wanted) then return nil end
  local words, set = words_of(name)
  local in_name = has_all(set, wanted)
  if not in_name then
    words, set = words_of(name .. path:gsub("{[^}]*}", ""))
    if not has_all(set, wanted) then return nil end
  end
  local shared = 0
  for _, word in ipairs(words) do
    if around[word] then shared = shared + 1 end
  end
  return { name = name, in_name = in_name, shared = shared, others = #words - shared,
    alike = name:find(key, 1, true) ~= nil }
end

local function is_better(a, b)
  if not b then return true end
  if a.in_name ~= b.in_name then return a.in_name end
  if a.shared ~= b.shared then return a.shared > b.shared end
  if a.others ~= b.others then return a.others < b.others end
  if a.alike ~= b.alike then return a.alike end
  return a.name < b.name
end

local function search(key, resource_name)
  local wanted = words_of(key)
  local _, around = words_of(resource_name or "")
  local found
  if #wanted == 0 then return nil end
  for name in pairs(resources.names()) do
    tree.each(name, name, function(full_name, row)
      local rated = rate(full_name, row, key, wanted, around)
      if rated and is_better(rated, found) then found = rated end
    end)
  end
  -- a verb alone matches too much
  if found and found.shared == 0 and (is_verb(wanted) or resource_name and key == "send") then
    return nil
  end
  return found and found.name
end

local function last_names()
  local names = {}
  for name in pairs(resources.names()) do
    tree.each(name, name, function(full_name) names[full_name:match("[^.]+$")] = true end)
  end
  return names
end

local function elsewhere(key, resource_name)
  local found = search(key, resource_name)
  if found or #key < 4 then return found end
  local close = spelling.closest(key, last_names())
  return close and search(close, resource_name)
end

local function is_name(key)
  return type(key) == "string" and key:find("^%a[%w_]*$") ~= nil and #key <= LONGEST
end

local function find(resource_name, key, siblings)
  if not is_name(key) then return nil end
  return spelling.closest(key, siblings) or by_verb(VERBS[key], siblings) or longer(key, siblings)
    or elsewhere(key, resource_name) or key == "send" and by_verb(CREATE, siblings) or nil
end

--- Returns ", did you mean 'calls.dial'?", or an empty string.
---@param resource_name string|nil the resource that lacks the key; nil for a client
---@param key any the unknown name
---@param siblings table<string, any> the entries of the resource, by name
---@return string
function suggestion.hint(resource_name, key, siblings)
  local found = find(resource_name, key, siblings)
  return found and (", did you mean '%s'?"):format(lua_key.path(found)) or ""
end

--- Raises for an unknown name.
---@param resource_name string|nil
---@param key any
---@param siblings table<string, any>
function suggestion.fail(resource_name, key, siblings)
  if not resource_name and registry.functions[key] then
    mistake.fail(("'%s' is a function of the module, not of a client: call telnyx.%s")
      :format(key, key))
  end
  local hint = suggestion.hint(resource_name, key, siblings)
  if hint == "" and is_name(key) then
    hint = resource_name and (": telnyx.describe '%s' lists its operations"):format(resource_name)
      or ": telnyx.describe() lists all resources"
  end
  mistake.fail(("unknown %s '%s%s'%s"):format(
    resource_name and "operation or resource" or "resource",
    resource_name and resource_name .. "." or "", tostring(key), hint))
end

return suggestion
