--[[
Stand-ins for the `cjson.safe` of the newer lua-cjson lines, made of the installed one:

  package.preload["cjson.safe"] = standin.loader { exact_integers = true, empty_array = value }

Both lines mark arrays: `array_mt`, `empty_array_mt`, `empty_array`, `decode_array_with_array_mt`.
Without `exact_integers`, as in 2.1.0.10, whole numbers are floats of which 14 digits are written.
With it, as from 2.1.0.14 on, they are read by strtoll: integers where Lua has them, exact within 64
bits and the outermost of those beyond, without the sign of -0; and a table whose metatable has a
`__len` is written as an array. `empty_array` is a light userdata, which a Lua program cannot make.
]]

local installed = require "cjson.safe"

local standin = {}

local HAS_INTEGERS = math.type ~= nil -- luacheck: ignore 143

-- Lua 5.1 has none, but nor does its # ask a metatable.
local rawlen = rawget(_G, "rawlen") or function(value) return #value end

-- ---- Decoding: only texts that the installed one has accepted ------------------------------

local Reader = {}
Reader.__index = Reader

function Reader:skip_space()
  self.at = self.text:find("[^ \n\r\t]", self.at)
end

function Reader:string()
  local at = self.at + 1
  while true do
    local stop = self.text:find('["\\]', at)
    if self.text:sub(stop, stop) == '"' then
      local text = self.text:sub(self.at, stop)
      self.at = stop + 1
      return self.decode("[" .. text .. "]")[1]
    end
    at = stop + 2
  end
end

-- What strtoll makes of a whole number, as Lua has it.
local function strtoll(number)
  if number >= 2 ^ 63 then return math.maxinteger or 2 ^ 63 end -- luacheck: ignore 143
  if number < -2 ^ 63 then return math.mininteger or -2 ^ 63 end -- luacheck: ignore 143
  return number == 0 and 0 or number
end

function Reader:number()
  local text = self.text:match("^[-+.%xXeE]+", self.at)
  self.at = self.at + #text
  local number = tonumber(text)
  if self.opts.exact_integers and not text:find("[.eE]") then return strtoll(number) end
  return HAS_INTEGERS and number * 1.0 or number
end

function Reader:items(close, read_item)
  self.at = self.at + 1
  self:skip_space()
  while self.text:sub(self.at, self.at) ~= close do
    read_item(self)
    self:skip_space()
    if self.text:sub(self.at, self.at) == "," then self.at = self.at + 1 end
    self:skip_space()
  end
  self.at = self.at + 1
end

function Reader:array()
  local array, count = {}, 0
  self:items("]", function()
    count = count + 1
    array[count] = self:value()
  end)
  return self.marks_arrays and setmetatable(array, self.array_mt) or array
end

function Reader:object()
  local object = {}
  self:items("}", function()
    local key = self:string()
    self:skip_space()
    self.at = self.at + 1
    object[key] = self:value()
  end)
  return object
end

local WORDS = { t = { 4, true }, f = { 5, false }, n = { 4, installed.null } }

function Reader:value()
  self:skip_space()
  local c = self.text:sub(self.at, self.at)
  if c == '"' then return self:string() end
  if c == "[" then return self:array() end
  if c == "{" then return self:object() end
  local word = WORDS[c]
  if not word then return self:number() end
  self.at = self.at + word[1]
  return word[2]
end

-- ---- Encoding -----------------------------------------------------------------------------

local encode_value

local function encode_array(instance, array)
  local parts, asks = {}, instance.opts.exact_integers
  for i = 1, asks and #array or rawlen(array) do
    parts[i] = encode_value(instance, asks and array[i] or rawget(array, i))
  end
  return "[" .. table.concat(parts, ",") .. "]"
end

local function encode_object(instance, object)
  local parts = {}
  for key, value in next, object do
    parts[#parts + 1] = instance.plain.encode(tostring(key)) .. ":" .. encode_value(instance, value)
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

function encode_value(instance, value)
  if value == instance.opts.empty_array then return "[]" end
  if type(value) == "table" then
    local metatable = getmetatable(value)
    local is_array = metatable == instance.array_mt or rawlen(value) > 0
      or metatable == instance.empty_array_mt and next(value) == nil
      or instance.opts.exact_integers and metatable and metatable.__len
    return (is_array and encode_array or encode_object)(instance, value)
  end
  if HAS_INTEGERS and math.type(value) == "integer" then -- luacheck: ignore 143
    return instance.opts.exact_integers and ("%d"):format(value) or ("%.14g"):format(value)
  end
  return assert(instance.plain.encode(value))
end

-- ---- The module ---------------------------------------------------------------------------

local EMPTY_ARRAY_MT = {}

local function new_instance(opts, array_mt)
  local plain = installed.new()
  local settings = { marks_arrays = false }
  local instance = {
    null = installed.null, array_mt = array_mt, empty_array_mt = EMPTY_ARRAY_MT,
    empty_array = opts.empty_array, plain = plain, opts = opts,
    decode_max_depth = plain.decode_max_depth, encode_max_depth = plain.encode_max_depth,
    decode_invalid_numbers = plain.decode_invalid_numbers,
  }
  function instance.new() return new_instance(opts, array_mt) end
  function instance.decode_array_with_array_mt(on) settings.marks_arrays = on end
  function instance.decode(text)
    local value, problem = plain.decode(text)
    if value == nil then return nil, problem end
    return setmetatable({
      text = text, at = 1, opts = opts, array_mt = array_mt, decode = plain.decode,
      marks_arrays = settings.marks_arrays,
    }, Reader):value()
  end
  function instance.encode(value)
    return encode_value(instance, value)
  end
  return instance
end

--- For package.preload.
---@param opts table  exact_integers: boolean; empty_array: a light userdata
---@return function
function standin.loader(opts)
  return function() return new_instance(opts, {}) end
end

return standin
