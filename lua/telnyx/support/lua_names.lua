--- Names in Lua syntax.

local lua_key = {}

local WORDS = {}
for word in ("and break do else elseif end false for function goto if in local nil not or repeat "
  .. "return then true until while"):gmatch("%a+") do
  WORDS[word] = true
end

local function is_plain(name)
  return name:find("^[%a_][%w_]*$") and not WORDS[name]
end

--- Returns a name as a table key: `name`, or `["end"]` if it is not a Lua identifier.
---@param name string
---@return string
function lua_key.key(name)
  return is_plain(name) and name or ("[%q]"):format(name)
end

--- Turns a dotted name into an expression: `rooms.sessions.actions["end"]`.
---@param names string
---@return string
function lua_key.path(names)
  local parts = {}
  for name in names:gmatch("[^.]+") do
    local dot = #parts > 0 and "." or ""
    parts[#parts + 1] = is_plain(name) and dot .. name or lua_key.key(name)
  end
  return table.concat(parts)
end

--- Turns such an expression into a dotted name.
---@param path string 'rooms.sessions.actions["end"]'
---@return string
function lua_key.dotted(path)
  return (path:gsub("%[([\"'])([%w_]+)%1%]", ".%2"))
end

return lua_key
