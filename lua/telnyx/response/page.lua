--- Pages of lists, and the way from one to the next. Whatever a server answers, it ends.

local errors = require "telnyx.response.error"
local lazy = require "telnyx.support.lazy"
local mistake = require "telnyx.support.mistake"

local query = lazy "telnyx.support.query"

local page = {}

-- How each kind is paged.
--   items   where the items are (nil: the answer itself is the array)
--   number  the query parameter with the page's number
--   cursor  or the one with the cursor
--   at      where the answer tells this page's number, or the next page's cursor
--   total   where it tells how many pages there are
local KINDS = {
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

page.KINDS = KINDS

-- Methods are fields here: so they carry the type of the items.
---@class telnyx.Page<T> the answer's own fields, and these
---@field items T[] of this page
---@field response telnyx.Response
---@field data? T[] the items of most lists
---@field meta? table what most lists tell of themselves: total_results, total_pages, …
---@field has_next fun(self: telnyx.Page<T>): boolean
---@field next_page fun(self: telnyx.Page<T>): telnyx.Page<T>?, telnyx.Error?, telnyx.Response?
---@field pages fun(self: telnyx.Page<T>): fun(): telnyx.Page<T>?
---@field each fun(self: telnyx.Page<T>): fun(): T?

local Page = {}

-- What a page knows, kept out of its fields.
local insides = setmetatable({}, { __mode = "k" })

local function check(self, name)
  local inside = insides[self]
  if not inside then mistake.refuse_dot("page", name) end
  return inside
end

local function at(value, path)
  for name in path:gmatch("[^.]+") do
    if type(value) ~= "table" then return nil end
    value = value[name]
  end
  return value
end

local function items_of(kind, body)
  local found = body
  if kind.items then
    found = type(body) == "table" and body[kind.items] or nil
  elseif type(body) == "table" and body[1] == nil then
    found = body.items or body
  end
  return type(found) == "table" and found or {}
end

-- Numbers may come as strings, and as nonsense.
local function whole(value)
  local number = tonumber(value)
  if number and number == math.floor(number) and math.abs(number) < 2 ^ 53 then return number end
end

-- All parameters of the query that led to a page.
local function query_of(call)
  return call.values.query or call.options.query
end

-- The number of this page: the server's word where it agrees that it went on, else what was asked.
local function next_number(inside)
  local kind = inside.kind
  local asked = whole(query_of(inside.call)[kind.number]) or 1
  local told = kind.at and whole(at(inside.body, kind.at)) or asked
  if inside.count > 1 and told < asked then return nil end
  local total = kind.total and whole(at(inside.body, kind.total))
  if total and told >= total then return nil end
  return told + 1
end

-- The cursors that led to this page and to those before it, for the next one. They are handed on,
-- and copied only when the same page is left again.
local function hand_on(inside)
  if not inside.left then
    inside.left = true
    return inside.visited
  end
  local copy = {}
  for cursor, count in pairs(inside.visited) do
    if count <= inside.count then copy[cursor] = count end
  end
  return copy
end

local function is_visited(inside, cursor)
  local count = inside.visited[cursor]
  return count ~= nil and count <= inside.count
end

local function next_cursor(inside)
  local cursor = at(inside.body, inside.kind.at)
  if type(cursor) == "number" then cursor = ("%.0f"):format(cursor) end
  if type(cursor) ~= "string" or cursor == "" or is_visited(inside, cursor) then return nil end
  return cursor
end

-- The query parameter that leads on, nil at the end.
local function next_query(inside)
  if #inside.items == 0 then return nil end
  local kind = inside.kind
  local value = kind.cursor and next_cursor(inside) or kind.number and next_number(inside)
  if value then return { [kind.cursor or kind.number] = value }, value end
end

--- Is there another page, as far as this one tells?
---@return boolean
function Page:has_next()
  return next_query(check(self, "has_next")) ~= nil
end

local function too_many(inside)
  return errors.of(inside.call.operation, "config",
    ("stopped after %d pages: raise max_pages to go on"):format(inside.count))
end

--- Fetches the next page.
---@return telnyx.Page<any>|nil page nil at the end
---@return telnyx.Error|nil err nil at the end
---@return telnyx.Response|nil response
function Page:next_page()
  local inside = check(self, "next_page")
  local changed, value = next_query(inside)
  if not changed then return nil end
  if inside.count >= inside.call.options.max_pages then return nil, too_many(inside) end
  local following, err, response = inside.fetch(inside.call, changed)
  if not following then return nil, err, response end
  local reached = insides[following]
  if response.body == inside.text then return nil end  -- the same page again
  reached.count = inside.count + 1
  reached.visited = hand_on(inside)
  if inside.kind.cursor then reached.visited[value] = reached.count end
  return following, nil, response
end

--- Goes over this page and all that follow. A page that cannot be fetched raises its error: use
-- `next_page` to get it as a value.
---@return fun(): telnyx.Page<any>|nil
function Page:pages()
  check(self, "pages")
  local current, begun = self, false
  return function()
    if not begun then
      begun = true
      return current
    end
    if not current then return nil end
    local following, err = current:next_page()
    if err then error(err, 0) end
    current = following
    return current
  end
end

--- Goes over the items of this page and of all that follow, fetching as it goes. A page that cannot
-- be fetched raises its error: use `next_page` to get it as a value.
---@return fun(): any
function Page:each()
  check(self, "each")
  local pages = self:pages()
  local current, index = pages(), 0
  return function()
    while current do
      index = index + 1
      local item = current.items[index]
      if item ~= nil then return item end
      current, index = pages(), 0
    end
  end
end

local metatable = {
  __index = function(self, name)
    if Page[name] then return Page[name] end
    local inside = insides[self]
    if inside and type(inside.body) == "table" then return inside.body[name] end
  end,
  __tostring = function(self)
    return ("telnyx page (%d items)"):format(#insides[self].items)
  end,
}

--- Takes the parameter that says which page is wanted out of a path, where it would be in the way
-- of those for the pages that follow.
---@param path string
---@param kind_name string
---@return string path
---@return table<string, string>|nil query
function page.split_path(path, kind_name)
  local kind = KINDS[kind_name]
  local wanted = kind.cursor or kind.number
  local start, text = path:match("^([^?]*)%?(.*)$")
  local parts, found = {}, nil
  for name, value, part in query.each(text or "") do
    if name == wanted then found = value else parts[#parts + 1] = part end
  end
  if not found then return path end
  local rest = #parts > 0 and "?" .. table.concat(parts, "&") or ""
  return start .. rest, { [wanted] = found }
end

--- Repeats a call with other parameters in its query.
---@alias telnyx.FetchPage
---| fun(call: telnyx.Call, query: table): telnyx.Page<any>?, telnyx.Error?, telnyx.Response?

--- Makes a page out of an answer.
---@param call telnyx.Call
---@param body any the decoded answer
---@param response telnyx.Response
---@param fetch telnyx.FetchPage
---@return telnyx.Page<any>
function page.new(call, body, response, fetch)
  local kind = KINDS[call.row.page]
  local self = setmetatable({ items = items_of(kind, body), response = response }, metatable)
  local asked = kind.cursor and query_of(call)[kind.cursor]
  insides[self] = { kind = kind, call = call, body = body, text = response.body, count = 1,
    items = self.items, fetch = fetch, visited = asked and { [asked] = 1 } or {} }
  return self
end

return page
