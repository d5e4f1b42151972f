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

--- A name as a key of a table: `name`, or `["end"]` if it is not a name in Lua.
---@param name string
---@return string
function lua_key.key(name)
  return is_plain(name) and name or ("[%q]"):format(name)
end

--- Names with dots between as an expression: `rooms.sessions.actions["end"]`.
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

--- The names of such an expression with dots between.
---@param path string 'rooms.sessions.actions["end"]'
---@return string
function lua_key.dotted(path)
  return (path:gsub("%[([\"'])([%w_]+)%1%]", ".%2"))
end

return lua_key
