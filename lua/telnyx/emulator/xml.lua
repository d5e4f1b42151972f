-- A parser of XML 1.0 documents without a document type: elements, attributes, texts and CDATA.

local text = require "telnyx.emulator.text"

local xml = {}

local DEEPEST = 100
local NAME = "[%a_:\128-\255][%w_:.\128-\255-]*"
local ENTITIES = { lt = "<", gt = ">", amp = "&", quot = '"', apos = "'" }

local function fail(at, problem, ...)
  error({ message = ("byte %d: "):format(at) .. problem:format(...) }, 0)
end

-- Writes a code point as UTF-8.
local function utf8_of(code)
  if code < 0x80 then return string.char(code) end
  local bytes, first = {}, code < 0x800 and 0xC0 or code < 0x10000 and 0xE0 or 0xF0
  local count = code < 0x800 and 1 or code < 0x10000 and 2 or 3
  for index = count, 1, -1 do
    bytes[index] = string.char(0x80 + code % 64)
    code = math.floor(code / 64)
  end
  return string.char(first + code) .. table.concat(bytes)
end

local function decode(source, at)
  return (source:gsub("&([^;&%s]*)(;?)", function(name, semicolon)
    local code = tonumber(name:match("^#(%d+)$") or name:match("^#x(%x+)$") or "",
      name:find("^#x") and 16 or 10)
    if semicolon == "" then fail(at, "'&' without an entity") end
    if code and code > 0 and code < 0x110000 then return utf8_of(code) end
    return ENTITIES[name] or fail(at, "unknown entity '%s'", name)
  end))
end

local function read_attributes(source, at)
  local attributes = {}
  while true do
    local name, next_at = source:match("^%s+(" .. NAME .. ")%s*=%s*()", at)
    if not name then return attributes, source:match("^%s*()", at) end
    local quote = source:match('^["\']', next_at) or fail(next_at, "quoted value expected")
    local close = source:find(quote, next_at + 1, true) or fail(next_at, "value without an end")
    local value = source:sub(next_at + 1, close - 1)
    if value:find("<", 1, true) then fail(next_at, "'<' in a value") end
    if attributes[name] then fail(at, "attribute '%s' comes twice", name) end
    attributes[name] = decode(value:gsub("%s", " "), next_at)
    at = close + 1
  end
end

-- Skips white space, comments and processing instructions outside of the root.
local function skip_misc(source, at)
  while true do
    at = source:match("^%s*()", at)
    local last
    if source:find("^<!%-%-", at) then
      last = select(2, source:find("-->", at + 4, true))
    elseif source:find("^<%?", at) then
      last = select(2, source:find("?>", at + 2, true))
    else
      return at
    end
    at = (last or fail(at, "comment or instruction without an end")) + 1
  end
end

local read_element

-- Reads what is between two tags; returns the position of "</".
local function read_content(source, at, element, depth)
  local children = element.children
  while true do
    local open = source:find("<", at, true) or fail(at, "'</%s>' expected", element.name)
    if open > at then children[#children + 1] = decode(source:sub(at, open - 1), at) end
    if source:find("^</", open) then return open end
    if source:find("^<!%[CDATA%[", open) then
      local close = source:find("]]>", open, true) or fail(open, "CDATA without an end")
      children[#children + 1] = source:sub(open + 9, close - 1)
      at = close + 3
    elseif source:find("^<[!?]", open) then
      at = skip_misc(source, open)
      if at == open then fail(open, "unknown markup") end
    else
      children[#children + 1], at = read_element(source, open, depth + 1)
    end
  end
end

function read_element(source, at, depth)
  if depth > DEEPEST then fail(at, "too deep") end
  local name, next_at = source:match("^<(" .. NAME .. ")()", at)
  if not name then fail(at, "tag expected") end
  local element = { name = name, children = {} }
  element.attributes, next_at = read_attributes(source, next_at)
  if source:find("^/>", next_at) then return element, next_at + 2 end
  if not source:find("^>", next_at) then fail(next_at, "'>' expected") end
  local close = read_content(source, next_at + 1, element, depth)
  local after = source:match("^</" .. name:gsub("[.-]", "%%%0") .. "%s*>()", close)
  return element, after or fail(close, "'</%s>' expected", name)
end

---@class telnyx.emulator.Xml
---@field name string
---@field attributes table<string, string>
---@field children (string|telnyx.emulator.Xml)[]

--- Parses a document.
---@param source string
---@return telnyx.emulator.Xml|nil root
---@return string|nil problem
function xml.parse(source)
  if not text.is_utf8(source) then return nil, "the document is not UTF-8" end
  local ok, root = pcall(function()
    local element, at = read_element(source, skip_misc(source, 1), 1)
    at = skip_misc(source, at)
    if at <= #source then fail(at, "end expected after the root") end
    return element
  end)
  if ok then return root end
  return nil, type(root) == "table" and root.message or tostring(root)
end

--- Returns the text in an element, without that of its children.
---@param element telnyx.emulator.Xml
---@return string
function xml.text(element)
  local parts = {}
  for _, child in ipairs(element.children) do
    if type(child) == "string" then parts[#parts + 1] = child end
  end
  return (table.concat(parts):gsub("^%s+", ""):gsub("%s+$", ""))
end

return xml
