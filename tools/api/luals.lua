-- A parser of LuaLS types (https://luals.github.io/wiki/annotations/) into trees:
--   { kind = "name", name, of = { trees } }     integer, telnyx.Page<T>
--   { kind = "literal", text }                  'a', "a", 1, true
--   { kind = "array" | "optional", of = tree }  T[], T? (of the whole: A|B?)
--   { kind = "union", of = { trees } }          A|B
--   { kind = "table", of = { trees } }          { a: A, b?: B, ["c.d"]?: C }
--   { kind = "function", of = { trees } }       fun(a: A, ...: B): C, D

local luals = {}

local parse_type

local function fail(state, expected)
  error({ message = ("%s expected at '%s'"):format(expected, state.text:sub(state.at)) }, 0)
end

-- Skips `pattern`, and returns its captures.
local function take(state, pattern)
  local first, last, captured = state.text:find("^%s*" .. pattern, state.at)
  if not first then return nil end
  state.at = last + 1
  return captured or true
end

local function expect(state, pattern, expected)
  return take(state, pattern) or fail(state, expected)
end

local function parse_list(state, closing, parse)
  local list = {}
  while not take(state, closing) do
    if #list > 0 then expect(state, ",", "','") end
    list[#list + 1] = parse(state)
  end
  return list
end

local function parse_field(state)
  if take(state, "%[") then
    parse_type(state)
    expect(state, "%]%??", "']'")
  else
    expect(state, "([%a_][%w_]*)%??", "name of a field")
  end
  expect(state, ":", "':'")
  return parse_type(state)
end

local function parse_parameter(state)
  if not take(state, "(%.%.%.)") then expect(state, "([%a_][%w_]*)%??", "name of a parameter") end
  if take(state, ":") then return parse_type(state) end
  return { kind = "name", name = "any" }
end

local function parse_function(state)
  local of = parse_list(state, "%)", parse_parameter)
  if take(state, ":") then
    repeat
      take(state, "%.%.%.")
      of[#of + 1] = parse_type(state)
    until not take(state, ",")
  end
  return { kind = "function", of = of }
end

local function parse_name(state)
  local name = expect(state, "([%a_][%w_.]*%*?)", "type")
  if name == "true" or name == "false" then return { kind = "literal", text = name } end
  local of = take(state, "<") and parse_list(state, ">", parse_type) or nil
  return { kind = "name", name = name, of = of }
end

local function parse_single(state)
  if take(state, "%(") then
    local inner = parse_type(state)
    expect(state, "%)", "')'")
    return inner
  elseif take(state, "fun%(") then
    return parse_function(state)
  elseif take(state, "{") then
    return { kind = "table", of = parse_list(state, "}", parse_field) }
  end
  local text = take(state, "('[^']*')") or take(state, '("[^"]*")') or take(state, "(%-?%d+)")
  if text then return { kind = "literal", text = text } end
  return parse_name(state)
end

local function parse_array(state)
  local tree = parse_single(state)
  while take(state, "%[%]") do tree = { kind = "array", of = tree } end
  return tree
end

function parse_type(state)
  local members = { parse_array(state) }
  while take(state, "|") do members[#members + 1] = parse_array(state) end
  local tree = #members == 1 and members[1] or { kind = "union", of = members }
  return take(state, "%?") and { kind = "optional", of = tree } or tree
end

--- Parses a type at the beginning of a text.
---@param text string
---@return table|nil tree
---@return string rest what follows the type, or what is wrong with it
function luals.parse(text)
  local state = { text = text, at = 1 }
  local ok, result = pcall(parse_type, state)
  if ok then return result, (state.text:sub(state.at)) end
  if type(result) ~= "table" then error(result, 0) end
  return nil, result.message
end

local function texts(trees, separator)
  local parts = {}
  for i, tree in ipairs(trees) do parts[i] = luals.text(tree) end
  return table.concat(parts, separator)
end

--- Formats the tree of a type, except tables and functions.
---@param tree table
---@return string
function luals.text(tree)
  if tree.kind == "union" then
    return texts(tree.of, "|")
  elseif tree.kind == "array" then
    return (tree.of.kind == "union" and "(%s)[]" or "%s[]"):format(luals.text(tree.of))
  elseif tree.kind == "optional" then
    return luals.text(tree.of) .. "?"
  elseif tree.of then
    return ("%s<%s>"):format(tree.name, texts(tree.of, ", "))
  end
  return tree.text or tree.name
end

--- Replaces the names of types, which begin with a capital; quoted text is not changed.
---@param text string
---@param replacement table<string, string>|fun(name: string): string|nil
---@return string
function luals.replace_names(text, replacement)
  return (text:gsub("([^']*)('?[^']*'?)", function(types, quoted)
    return types:gsub("%f[%w_]%u[%w_]*", replacement) .. quoted
  end))
end

--- Calls a function for every name of a type in a tree.
---@param tree table
---@param call fun(name: string)
function luals.each_name(tree, call)
  if tree.kind == "name" then call(tree.name) end
  if not tree.of then return end
  local trees = tree.of.kind and { tree.of } or tree.of
  for _, inner in ipairs(trees) do luals.each_name(inner, call) end
end

return luals
