--- Kinds of pages: the places of the items in a response, and of the link to the next page.

local core = require "telnyx.core"

local page_kinds = {}

---@class telnyx.PageKind
---@field items string|nil the field with the items; without it the response is the array itself
---@field number string|nil the query parameter for the page's number
---@field cursor string|nil or the one for the cursor
---@field at string|nil the field with this page's number, or with the next page's cursor
---@field total string|nil the field with the number of pages
---@field needs_total boolean|nil without `total` there is no next page

---@type table<string, telnyx.PageKind>
page_kinds.KINDS = {
  flat = { items = "data", number = "page[number]", at = "meta.page_number",
    total = "meta.total_pages" },
  flat_array = { number = "page[number]" },
  log_messages = { items = "log_messages", number = "page[number]", at = "meta.page_number",
    total = "meta.total_pages" },
  number_orders = { items = "data", number = "page_number", at = "meta.page_number",
    total = "meta.total_pages" },
  per_page = { items = "data", number = "page", at = "meta.page_number",
    total = "meta.total_pages" },
  queues = { items = "queues", number = "Page" },
  records = { items = "records", number = "page", at = "page" },
  tollfree = { items = "records", number = "page" },
  cursor = { items = "data", cursor = "cursor", at = "meta.cursor" },
  email_cursor = { items = "data", cursor = "page_cursor", at = "meta.page_cursor" },
  email_page_cursor = { items = "data", cursor = "page[cursor]", at = "meta.page_cursor" },
  email_after = { items = "data", cursor = "page[after]", at = "meta.page_cursor" },
  cloudfs = { items = "data", cursor = "page[after]", at = "meta.cursors.after" },
}

--- The kind of lists that the API's document does not call pages: one page, unless the response
-- indicates more.
---@type telnyx.PageKind
page_kinds.PLAIN = { items = "data", number = "page[number]", at = "meta.page_number",
  total = "meta.total_pages", needs_total = true }

--- Tells whether a decoded value is an array.
---@param value any
---@return boolean
function page_kinds.is_array(value)
  return type(value) == "table" and getmetatable(value) == core.array_mt
end

local is_array = page_kinds.is_array

local function at(value, path)
  for name in path:gmatch("[^.]+") do
    if type(value) ~= "table" then return nil end
    value = value[name]
  end
  return value
end

-- For an empty list, servers may send null, an empty object, or nothing.
local function is_nothing(value)
  return value == nil or value == core.null or type(value) == "table" and next(value) == nil
end

local function expected(field, value)
  return nil, ("a list expected%s, got %s"):format(field and " in '" .. field .. "'" or "",
    is_array(value) and "an array" or type(value) == "table" and "an object" or type(value))
end

--- Returns the items of a page.
---@param kind telnyx.PageKind
---@param body any the decoded response; nil if it is empty
---@return table|nil items
---@return string|nil problem
function page_kinds.items(kind, body)
  if is_nothing(body) then return {} end
  local field = kind.items
  if not field then
    if is_array(body) then return body end
    field = "items"  -- an object around the array
    if type(body) ~= "table" or body.items == nil then return expected(nil, body) end
  elseif type(body) ~= "table" or is_array(body) then
    return expected(field, body)
  end
  local items = body[field]
  if is_array(items) then return items end
  if is_nothing(items) then return {} end
  return expected(field, items)
end

-- Servers send numbers as strings, or garbage.
local function whole(value)
  local number = tonumber(value)
  if number and number == math.floor(number) and math.abs(number) < 2 ^ 53 then return number end
end

--- Returns the position of a page among all pages, as the response states it.
---@param kind telnyx.PageKind
---@param body any
---@return { number: number|nil, total: number|nil, cursor: string|nil }
function page_kinds.place(kind, body)
  local told = kind.at and at(body, kind.at)
  if not kind.cursor then
    return { number = whole(told), total = kind.total and whole(at(body, kind.total)) }
  end
  if type(told) == "number" then told = ("%.0f"):format(told) end
  return { cursor = type(told) == "string" and told ~= "" and told or nil }
end

--- Returns the number of the next page. The server's numbers count, unless they go backwards.
---@param kind telnyx.PageKind
---@param place table the result of `place`
---@param asked any the number in the request for this page
---@param is_first boolean whether this is the first page that was fetched
---@param is_empty boolean
---@return number|nil
function page_kinds.next_number(kind, place, asked, is_first, is_empty)
  asked = whole(asked) or 1
  local number = place.number or asked
  if not is_first and number < asked then return nil end
  if place.total then return number < place.total and number + 1 or nil end
  return not is_empty and not kind.needs_total and number + 1 or nil
end

return page_kinds
