-- Sample values of types, for examples, the replies of mocks to them, and webhook events.

local luals = dofile "tools/api/luals.lua"
local model = dofile "tools/api/model.lua"
local values = dofile "tools/api/sample_values.lua"

local samples = {}

local DEPTH = 4

-- The entries of values.here that were used.
samples.used = {}

-- Fields to show of a table in a request that requires none, the best first.
local TELLING = { "phone_number", "name", "id", "type", "url", "text", "content", "value",
  "description", "enabled" }

local value_of

local function first_of(tree)
  while tree.kind == "union" or tree.kind == "optional" do
    tree = tree.kind == "union" and tree.of[1] or tree.of
  end
  return tree
end

local function literal(text)
  local quoted = text:match("^['\"](.*)['\"]$")
  if quoted then return quoted end
  if text == "true" or text == "false" then return text == "true" end
  return tonumber(text)
end

-- Returns those of the fields of a type that a request shows.
local function shown_fields(fields)
  local found = {}
  for field, text in pairs(fields) do
    if text:find("!$") then found[#found + 1] = field end
  end
  for _, field in ipairs(TELLING) do
    if found[1] then break end
    if fields[field] then found[1] = field end
  end
  if not found[1] then found[1] = model.sorted(fields)[1] end
  return found
end

local function table_of(state, name, depth)
  local entry = state.types.types[name]
  if depth < 1 then return nil end
  if type(entry) == "string" then
    return value_of(state, luals.parse(entry), state.name, name, depth)
  end
  local found = {}
  local fields = state.is_request and shown_fields(entry) or model.sorted(entry)
  for _, field in ipairs(fields) do
    local place = name .. "." .. field
    local inner = { types = state.types, is_request = state.is_request, name = field,
      facts = state.types.facts[place], owner = state.owner }
    found[field] = value_of(inner, luals.parse((entry[field]:gsub("!$", ""))), field, place, depth)
  end
  return next(found) ~= nil and found or nil
end

function value_of(state, tree, name, place, depth)
  local here = values.here[place] ~= nil and place or tree.name
  if here and values.here[here] ~= nil then
    samples.used[here] = true
    return values.here[here]
  end
  tree = first_of(tree)
  if tree.kind == "literal" then return literal(tree.text) end
  if tree.kind == "array" then
    local item = value_of(state, tree.of, values.singular(name), place .. "[]", depth)
    return item ~= nil and { item } or nil
  elseif not state.is_request and (tree.of or tree.name == "table") then
    return nil  -- an example must not show names that a server chooses
  elseif tree.of then  -- table<string, T>
    local item = value_of(state, tree.of[#tree.of], name, place .. "[]", depth)
    return item ~= nil and { [values.key_of(name)] = item } or nil
  elseif state.types.types[tree.name] then
    state.name = name
    return table_of(state, tree.name, depth - 1)
  end
  return values.plain(name, tree.name, state.facts or {}, state.owner)
end

--- Returns a sample of a type.
---@param types telnyx.api.Types
---@param text string the type, as LuaLS writes it
---@param name string of what has it, which decides on strings and numbers
---@param place string "operation parameter" or "Type.field"
---@param options table { is_request: only what a request needs, facts, owner: whose `id` it is,
---depth: how deep tables are, 4 by default }
---@return any value nil if there is none of that depth
function samples.value(types, text, name, place, options)
  local state = { types = types, is_request = options.is_request, facts = options.facts,
    owner = options.owner }
  return value_of(state, assert(luals.parse(text)), name, place, options.depth or DEPTH)
end

return samples
