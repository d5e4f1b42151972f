-- A checker of the library's annotations, as in a language server: every tag is known and well
-- formed, every type exists, nothing is defined twice, and the documented parameters are those of
-- the function. It also finds what makes a language server complain of correct programs:
--
-- - an optional error or response after a value: each use of `err` after `if not value` is flagged;
-- - a class of parameters that is not exact, or does not say that no other name has a value
--   (`[string] telnyx.NoSuchName`): a misspelt name in it is not flagged;
-- - a function of the API without parameters that takes no table: `list({}, opts)` is flagged;
-- - a result that may be a stream, without an overload that returns one for `stream = true`;
-- - a field of `self` that the class of the method does not have.
--
-- Run in the top folder:
--   lua tools/check-annotations.lua [folder]
-- The folder of the library is `lua` by default.

local luals = dofile "tools/api/luals.lua"

local BUILT_IN = {}
for name in ([[any nil boolean number integer string table function thread userdata lightuserdata
  unknown self file*]]):gmatch("%S+") do
  BUILT_IN[name] = true
end

local problems = {}
local defined, used = {}, {}
local exact, closed, parameter_classes = {}, {}, {}

local function complain(place, text, ...)
  problems[#problems + 1] = place .. ": " .. text:format(...)
end

-- The fields of each class, its parents, and the fields of `self` that its methods read.
local fields_of, parents_of, reads = {}, {}, {}

local function define(name, place)
  if defined[name] then complain(place, "'%s' is defined at %s too", name, defined[name]) end
  defined[name] = place
end

-- Records the names in a type at the beginning of a text, and returns the rest.
local function use(text, place, generic)
  local tree, rest = luals.parse(text)
  if not tree then
    complain(place, "%s", rest)
    return ""
  end
  luals.each_name(tree, function(name)
    if BUILT_IN[name] or generic[name] then return end
    used[#used + 1] = { name = name, place = place }
  end)
  return rest
end

-- Parses one block of comments, up to the line of code that it belongs to.
local function new_block()
  return { generic = {}, parameters = {} }
end

-- A nil value says that there is an error, and that there is a response if one has arrived.
local function check_result(text, place)
  for _, name in ipairs { "Error", "Response" } do
    if text:find(",%s*telnyx%." .. name .. "%?") or text:find(",%s*telnyx%." .. name .. "|nil") then
      complain(place, "'telnyx.%s' after a value expected not to be optional", name)
    end
  end
end

local TAGS = {}

function TAGS.class(block, text, place)
  local is_exact = text:find("^%(exact%)") ~= nil
  local name, rest = text:gsub("^%(exact%)%s*", ""):match("^([%a_][%w_.]*)(.*)$")
  if not name then return complain(place, "name of a class expected, got '%s'", text) end
  define(name, place)
  exact[name] = is_exact
  block.class, block.fields = name, {}
  fields_of[name], parents_of[name] = block.fields, {}
  local generic, after = rest:match("^(%b<>)(.*)$")
  for parameter in (generic or ""):gmatch("%w+") do block.generic[parameter] = true end
  local parents = (after or rest):match("^%s*:%s*(.*)$")
  while parents do
    table.insert(parents_of[name], parents:match("^[%w_.]+"))
    parents = use(parents, place, block.generic):match("^%s*,%s*(.*)$")
  end
end

function TAGS.field(block, text, place)
  text = text:gsub("^package%s+", "")
  local name, rest = text:match("^([%a_][%w_]*)%??%s+(.*)$")
  if not name then name, rest = text:match("^(%b[])%??%s+(.*)$") end
  if not name then return complain(place, "field expected, got '%s'", text) end
  if not block.fields then return complain(place, "field '%s' outside of a class", name) end
  if block.fields[name] then complain(place, "field '%s' comes twice", name) end
  closed[block.class] = closed[block.class] or name == "[string]"
  block.fields[name] = true
  check_result(rest, place)
  use(rest, place, block.generic)
end

function TAGS.alias(block, text, place)
  local name, rest = text:match("^([%a_][%w_.]*)%s*(.*)$")
  if not name then return complain(place, "alias expected, got '%s'", text) end
  define(name, place)
  -- without a type: those on the following lines, each after a bar
  if rest ~= "" then use(rest, place, block.generic) end
end

function TAGS.param(block, text, place)
  local name, rest = text:match("^([%a_][%w_]*)%??%s+(.*)$")
  if not name then name, rest = text:match("^(%.%.%.)%s*(.*)$") end
  if not name then return complain(place, "parameter expected, got '%s'", text) end
  table.insert(block.parameters, { name = name, place = place, type = rest:match("^[%w_.]+") })
  use(rest, place, block.generic)
end

function TAGS.generic(block, text)
  for name in text:gmatch("%w+") do block.generic[name] = true end
end

-- `A, B`: several values
TAGS["return"] = function(block, text, place)
  if block.returns and text:find "^telnyx%.%a+|nil" then check_result("nil, " .. text, place) end
  check_result(text, place)
  block.returns = (block.returns or "") .. text
  repeat text = use(text, place, block.generic):match("^%s*,%s*(.*)$") until not text
end

function TAGS.overload(block, text, place)
  check_result(text, place)
  local result = text:match("%): (.*)$") or ""
  block.has_stream = block.has_stream or result:find("^telnyx%.Stream%?") ~= nil
  use(text, place, block.generic)
end

function TAGS.type(block, text, place)
  check_result(text, place)
  use(text, place, block.generic)
end

-- `name type`, or `name -nil`: without it
function TAGS.cast(block, text, place)
  local rest = text:match("^[%a_][%w_]*%s+[+-]?(.*)$")
  if not rest then return complain(place, "name and type expected, got '%s'", text) end
  use(rest, place, block.generic)
end

function TAGS.meta() end

-- Returns the names in the head of a function, if the line is one.
local function head_of(line)
  local list = line:match("function[%s%w_.:]*(%b())")
  if not list then return nil end
  local names = {}
  for name in list:gmatch("[%w_.]+") do names[name] = true end
  return names
end

-- Functions of the API are those with call options in generated files.
local function finish_operation(block, place)
  local types = {}
  for _, parameter in ipairs(block.parameters) do types[parameter.name] = parameter.type end
  if types.opts ~= "telnyx.CallOptions" then return end
  if not types.parameters then complain(place, "parameter 'parameters' expected before 'opts'") end
  parameter_classes[#parameter_classes + 1] = { name = types.parameters, place = place }
  if block.returns:find("|telnyx.Stream", 1, true) and not block.has_stream then
    complain(place, "overload that returns 'telnyx.Stream?' expected")
  end
end

local function finish(block, line, place, seen)
  local name = line:match("^function ([%w_.:]+)%(")
  if name and seen[name] then complain(place, "function '%s' comes twice", name) end
  seen[name or ""] = true
  local names = head_of(line)
  if not names then
    for _, parameter in ipairs(block.parameters) do
      complain(parameter.place, "'%s' belongs to no function", parameter.name)
    end
    return
  end
  if place:find("/telnyx/meta/", 1, true) then finish_operation(block, place) end
  for _, parameter in ipairs(block.parameters) do
    if not names[parameter.name] then
      complain(parameter.place, "'%s' is no parameter of the function", parameter.name)
    end
  end
end

-- The methods of one file: `bound` has the classes by the names of the tables of their methods.
local function new_methods()
  return { bound = {}, class = nil }
end

-- Records what a line of code says of the fields of classes.
local function read_code(methods, block, line, place)
  local variable = line:match("^local ([%a_][%w_]*) = ")
  if variable and block.class then methods.bound[variable] = block.class end
  local owner, name = line:match("^function ([%a_][%w_]*)[.:]([%a_][%w_]*)%(")
  if not owner then owner, name = line:match("^([%a_][%w_]*)%.([%a_][%w_]*) = ") end
  local fields = fields_of[methods.bound[owner]]
  if fields then fields[name] = true end
  local of_method = line:match("^function ([%a_][%w_]*):")
  if of_method then methods.class = methods.bound[of_method] end
  if methods.class then
    local code = line:gsub('"[^"]*"', '""'):gsub("%-%-.*$", "")
    local assigned = code:match("^%s*(self%.[^=()]*)=[^=]")
    for field in (assigned or ""):gmatch("self%.([%a_][%w_]*)") do
      fields_of[methods.class][field] = true
    end
    for field in code:gmatch("%f[%w_]self[.:]([%a_][%w_]*)") do
      reads[#reads + 1] = { class = methods.class, field = field, place = place }
    end
  end
  if line:find("^end") or line:find("^function.* end$") then methods.class = nil end
end

local function check(path)
  local number, block, seen, methods = 0, new_block(), {}, new_methods()
  for line in io.lines(path) do
    number = number + 1
    local tag, text = line:match("^%s*%-%-%-@(%a+)%s*(.*)$")
    local alternative = line:match("^%s*%-%-%-|%s*(.*)$")
    local place = path .. ":" .. number
    local cast = line:match("%S%s+%-%-%-@cast%s*(.*)$")
    if cast then TAGS.cast(block, cast, place) end
    if tag then
      local read = TAGS[tag]
      if read then read(block, text, place) else complain(place, "unknown tag '@%s'", tag) end
    elseif alternative then
      check_result(alternative, place)
      use(alternative, place, block.generic)
    elseif not line:find("^%s*%-%-") then
      finish(block, line, place, seen)
      read_code(methods, block, line, place)
      block = new_block()
    end
  end
end

local find = "find '%s' -name '*.lua' | LC_ALL=C sort"
local files = assert(io.popen(find:format(arg[1] or "lua")))
for path in files:lines() do check(path) end
files:close()
for _, use_of in ipairs(used) do
  if not defined[use_of.name] then
    complain(use_of.place, "there is no type '%s'", use_of.name)
  end
end

local function has_field(class, field)
  local fields = fields_of[class]
  if not fields or fields[field] then return true end  -- a parent that is a built-in type
  for _, parent in ipairs(parents_of[class]) do
    if BUILT_IN[parent] or has_field(parent, field) then return true end
  end
  return false
end

for _, read in ipairs(reads) do
  if not has_field(read.class, read.field) then
    complain(read.place, "'%s' has no field '%s'", read.class, read.field)
  end
end

for _, class in ipairs(parameter_classes) do
  if exact[class.name] == false then
    complain(class.place, "'%s' expected to be an (exact) class", class.name)
  end
  if defined[class.name] and not closed[class.name] then
    complain(class.place, "'%s' expected to give '[string]' a type", class.name)
  end
end

for _, problem in ipairs(problems) do io.stderr:write(problem, "\n") end
os.exit(#problems == 0 and 0 or 1)
