-- A reader of annotations: the classes and functions of a file.

local annotations = {}

--- What a file declares.
---@param path string
---@return table<string, table> classes { parent, fields = { [name] = { type, optional } } } by name
---@return table<string, table> functions { class, parameters = { names }, tags = { lines } } by
--- "class.name"
function annotations.read(path)
  local classes, functions, variables = {}, {}, {}
  local class, tags = nil, {}
  for line in io.lines(path) do
    local name, rest = line:gsub("%(exact%) ", ""):match("^%-%-%-@class ([%w_.]+)(.*)$")
    local field, mark, kind = line:match("^%-%-%-@field ([%w_]+)(%??) (.*)$")
    local variable = line:match("^local ([%w_]+) = {}$")
    local owner, method, list = line:match("^function ([%w_]+)%.([%w_]+)%((.*)%) end$")
    if name then
      class = name
      classes[name] = { parent = rest:match("^ : ([%w_.]+)"), fields = {} }
    elseif field then
      classes[class].fields[field] = { type = kind, optional = mark == "?" }
    elseif variable then
      variables[variable] = class
    elseif owner then
      local parameters = {}
      for parameter in list:gmatch("[%w_]+") do parameters[#parameters + 1] = parameter end
      functions[variables[owner] .. "." .. method] = { parameters = parameters, tags = tags }
    end
    -- a Lua keyword is a second name of the function with an underscore
    local place, word = line:match('^([%w_]+)%["([%w_]+)"%] = ')
    if word then
      local full = variables[place] .. "." .. word
      functions[full], functions[full .. "_"] = functions[full .. "_"], nil
    end
    if line:find("^%-%-%-@") then tags[#tags + 1] = line else tags = {} end
  end
  return classes, functions
end

--- Returns the fields of a class and of its parents.
---@param classes table<string, table>
---@param name string
---@return table<string, table>
function annotations.fields(classes, name)
  local fields = {}
  while name do
    for field, description in pairs(classes[name].fields) do fields[field] = description end
    name = classes[name].parent
  end
  return fields
end

return annotations
