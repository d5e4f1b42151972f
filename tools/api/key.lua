-- Names as keys of tables in Lua source.

local WORDS = {}
for word in ("and break do else elseif end false for function goto if in local nil not or repeat "
  .. "return then true until while"):gmatch("%a+") do
  WORDS[word] = true
end

--- `name`, or `["end"]` where Lua would not take it for a name.
---@param name string
---@return string
return function(name)
  if name:find("^[%a_][%w_]*$") and not WORDS[name] then return name end
  return ("[%q]"):format(name)
end
