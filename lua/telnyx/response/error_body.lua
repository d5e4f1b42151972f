--- Parser for errors in the bodies of responses, in all common shapes.
--
-- Telnyx: { errors: [{ code, title, detail, source, meta }] }. FastAPI: { detail: [{ type, loc,
-- msg }] }. OpenAI, Anthropic: { error: { type, code, message } }. OAuth (RFC 6749 section 5.2):
-- { error, error_description }. Problem details (RFC 9457): { type, title, detail, errors }. Fields
-- with their errors: { errors: { name: ["is empty"] } }. Or only a text.

local core = require "telnyx.core"

local error_body = {}

---@class telnyx.ErrorEntry
---@field code string|nil
---@field title string|nil
---@field detail string|nil
---@field source table|nil the place in the request that is wrong
---@field meta any

-- Limits for hostile bodies.
local MOST, DEEPEST = 100, 8

local CODES = { "code", "error_code", "errorCode", "type" }
local TITLES = { "title" }
local DETAILS = { "detail", "message", "msg", "error_message", "errorMessage", "error_description",
  "reason", "description", "Message", "errors" }

-- Members that hold further errors.
local NESTED = { "errors", "detail", "error", "details", "invalid_params", "invalid-params",
  "message" }

-- Members that name the field of the request that a text is about.
local FIELDS = { "field", "property", "attribute", "name" }

local function set(...)
  local names = {}
  for _, list in ipairs { ... } do
    for _, name in ipairs(list) do names[name] = true end
  end
  return names
end

local IS_NESTED, MEANINGS = set(NESTED), set(CODES, TITLES, DETAILS, NESTED)

local function text_of(value)
  if type(value) == "string" then return value:find("%S") and value or nil end
  if type(value) == "number" then
    return value == math.floor(value) and ("%.0f"):format(value) or tostring(value)
  end
end

local function first_text(object, names)
  for _, name in ipairs(names) do
    local text = text_of(object[name])
    if text then return text, name end
  end
end

local function is_array(value)
  return value[1] ~= nil or getmetatable(value) == core.array_mt
end

local function is_list_of_texts(value)
  if type(value) ~= "table" or value[1] == nil then return false end
  for _, item in ipairs(value) do
    if type(item) ~= "string" then return false end
  end
  return true
end

-- Turns FastAPI's location of an error, { "body", "tools", 0, "name" }, into body.tools.0.name.
local function place_of(object)
  if type(object.loc) ~= "table" then return first_text(object, FIELDS) end
  local parts = {}
  for index, part in ipairs(object.loc) do parts[index] = tostring(part) end
  return text_of(table.concat(parts, "."))
end

local function source_of(object)
  if object.source then return object.source end
  if object.loc then return { loc = object.loc } end
  local pointer, parameter = text_of(object.pointer), text_of(object.param)
  if pointer or parameter then return { pointer = pointer, parameter = parameter } end
end

-- Reads the members of an object itself.
---@return telnyx.ErrorEntry
local function entry_of(object)
  local code, detail = first_text(object, CODES), first_text(object, DETAILS)
  if code == "about:blank" or code == "error" then code = nil end  -- types that tell nothing
  -- next to a description, `error` is a code
  local named = text_of(object.error)
  if detail then code = code or named else detail = named end
  local place = detail and place_of(object)
  return { code = code, title = first_text(object, TITLES),
    detail = place and place .. ": " .. detail or detail,
    source = source_of(object), meta = object.meta }
end

local function add(found, entry)
  if #found < MOST and (entry.code or entry.title or entry.detail) then
    found[#found + 1] = entry
  end
end

-- Tells whether every member names a field and lists its errors.
local function is_field_map(object, only_lists)
  for name, value in pairs(object) do
    local is_text = not only_lists and type(value) == "string" and not MEANINGS[name]
    local is_list = not IS_NESTED[name] and is_list_of_texts(value)
    if not is_text and not is_list then return false end
  end
  return next(object) ~= nil
end

local function sorted_names(object)
  local names = {}
  for name in pairs(object) do names[#names + 1] = tostring(name) end
  table.sort(names)
  return names
end

local function add_fields(found, object)
  for _, name in ipairs(sorted_names(object)) do
    local texts = object[name]
    for _, text in ipairs(type(texts) == "table" and texts or { texts }) do
      add(found, { detail = name .. ": " .. text, source = { pointer = "/" .. name } })
    end
  end
end

local collect

-- Collects the errors nested in an object, completed by the members that concern all of them.
local function collect_nested(found, object, own, depth)
  local first = #found + 1
  for _, name in ipairs(NESTED) do
    if type(object[name]) == "table" then collect(found, object[name], depth + 1) end
    if #found >= first then break end
  end
  for index = first, #found do
    local entry = found[index]
    entry.code = entry.code or own.code
    entry.title = entry.title or own.title or own.detail
  end
  return #found >= first
end

local function collect_object(found, object, depth)
  if is_field_map(object, true) then return add_fields(found, object) end
  local own = entry_of(object)
  if collect_nested(found, object, own, depth) then return end
  if own.code or own.title or own.detail then return add(found, own) end
  -- the members at the top level may be about anything
  if depth > 0 and is_field_map(object, false) then add_fields(found, object) end
end

function collect(found, value, depth)
  if type(value) ~= "table" then return add(found, { detail = text_of(value) }) end
  if depth > DEEPEST then return end
  if not is_array(value) then return collect_object(found, value, depth) end
  for _, item in ipairs(value) do collect(found, item, depth + 1) end
end

--- Reads the errors out of a decoded body.
---@param value any
---@return telnyx.ErrorEntry[]
function error_body.of_value(value)
  local found = {}
  collect(found, value, 0)
  return found
end

--- Reads the errors out of a body; of one that is not JSON there are none.
---@param body string
---@return telnyx.ErrorEntry[]
function error_body.read(body)
  return error_body.of_value((core.json_decode(body)))
end

return error_body
