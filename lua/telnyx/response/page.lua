--- Pages of lists, and iteration over them, which always terminates.

local lazy = require "telnyx.support.lazy"
local page_kinds = require "telnyx.response.page_kinds"

local errors = lazy "telnyx.response.error"
local mistake = lazy "telnyx.support.mistake"
local query = lazy "telnyx.support.query"

local page = {}

local KINDS = page_kinds.KINDS

page.KINDS = KINDS

-- Methods are declared as fields, so that they carry the type of the items.
---@class telnyx.Page<T> has the fields of the response, and these
---@field items T[] of this page
---@field response telnyx.Response
---@field data? T[] the items of most lists
---@field meta? table facts about most lists: total_results, total_pages, …
---@field has_next fun(self: telnyx.Page<T>): boolean
---@field next_page fun(self: telnyx.Page<T>): telnyx.Page<T>?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.Page<T>): fun(): telnyx.Page<T>?
---@field each fun(self: telnyx.Page<T>): fun(): T?

local Page = {}

-- The private state of a page. It must not refer to the page: in Lua 5.1 and LuaJIT, which have no
-- ephemeron tables, that would keep the page alive.
---@class telnyx.PageState
---@field kind telnyx.PageKind
---@field call telnyx.Call
---@field items table[]
---@field response telnyx.Response
---@field fetch telnyx.FetchPage
---@field place table the result of page_kinds.place
---@field count integer how many pages were fetched, including this one
---@field visited table<string, integer> the numbers of the pages by the cursors used for them
---@field is_left boolean|nil the next page has been fetched

---@type table<telnyx.Page, telnyx.PageState>
local states = setmetatable({}, { __mode = "k" })

local function check(self, name)
  local state = states[self]
  if not state then mistake.refuse_dot("page", name) end
  return state
end

-- Returns all query parameters that led to a page.
local function query_of(call)
  return call.values.query or call.options.query
end

-- Returns the cursors of this page and those before it, for the next page. The table is passed on,
-- and copied only if the next page is fetched a second time.
local function hand_on(state)
  if not state.is_left then
    state.is_left = true
    return state.visited
  end
  local copy = {}
  for cursor, count in pairs(state.visited) do
    if count <= state.count then copy[cursor] = count end
  end
  return copy
end

local function is_visited(state, cursor)
  local count = state.visited[cursor]
  return count ~= nil and count <= state.count
end

local function next_value(state)
  local kind, place = state.kind, state.place
  if kind.cursor then
    return place.cursor and not is_visited(state, place.cursor) and place.cursor or nil
  end
  return page_kinds.next_number(kind, place, query_of(state.call)[kind.number], state.count == 1,
    #state.items == 0)
end

-- Returns the query parameter that leads to the next page, nil at the end.
local function next_query(state)
  local value = next_value(state)
  if value then return { [state.kind.cursor or state.kind.number] = value }, value end
end

--- Tells whether another page follows, according to this one.
---@return boolean
function Page:has_next()
  return next_query(check(self, "has_next")) ~= nil
end

local function too_many(state)
  return errors.of(state.call.operation, "config",
    ("stopped after %d pages: raise max_pages to go on"):format(state.count))
end

--- Fetches the next page.
---@return telnyx.Page<any>|nil page nil at the end
---@return telnyx.Error err nil at the end
---@return telnyx.Response response
function Page:next_page()
  local state = check(self, "next_page")
  local changed, value = next_query(state)
  if not changed then return nil end
  if state.count >= state.call.options.max_pages then return nil, too_many(state) end
  local following, err, response = state.fetch(state.call, changed)
  if not following then return nil, err, response end
  local reached = states[following]
  if response.body == state.response.body then return nil end  -- the server repeats the page
  reached.count = state.count + 1
  reached.visited = hand_on(state)
  if state.kind.cursor then reached.visited[value] = reached.count end
  return following, nil, response
end

--- Iterates over this page and all that follow. Raises the error of a page that cannot be fetched:
-- use `next_page` to get the error as a value.
---@return fun(): telnyx.Page<any>|nil
function Page:pages()
  check(self, "pages")
  local current, begun = self, false  ---@cast current telnyx.Page<any>|nil
  return function()
    if not begun then
      begun = true
      return current
    end
    if not current then return nil end
    local following, err = Page.next_page(current)
    if err then error(err, 0) end
    current = following
    return current
  end
end

--- Iterates over the items of this page and of all that follow, fetching pages as needed. Raises
-- the error of a page that cannot be fetched: use `next_page` to get the error as a value.
---@return fun(): any
function Page:each()
  check(self, "each")
  local pages = Page.pages(self)
  local current, index = pages(), 0
  return function()
    while current do
      index = index + 1
      local item = states[current].items[index]
      if item ~= nil then return item end
      current, index = pages(), 0
    end
  end
end

local metatable = {}

function metatable:__index(name)
  if Page[name] then return Page[name] end
  local state = states[self]
  if not state then return nil end
  if name == "items" or name == "response" then return state[name] end
  return type(name) == "number" and not state.kind.items and state.items[name] or nil
end

function metatable:__tostring()
  return ("telnyx page (%d items)"):format(#states[self].items)
end

--- Moves the parameter that selects a page from a path into the query, where the parameters of
-- later pages replace it.
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
---| fun(call: telnyx.Call, query: table): telnyx.Page<any>?, telnyx.Error, telnyx.Response

-- Returns the table that becomes the page: the decoded object, so that its fields are kept. In a
-- list that the API calls a page, fields with the name of a method, or of a field of pages, are
-- removed; `response.body` still has them.
local function fields_of(kind, body, items)
  if type(body) ~= "table" or page_kinds.is_array(body) then return {} end
  if kind == page_kinds.PLAIN then return body end
  for name in pairs(Page) do body[name] = nil end
  body.response = nil
  if body.items ~= items then body.items = nil end
  return body
end

---@return telnyx.Page<any>
local function new(kind, call, body, items, response, fetch)
  local self = setmetatable(fields_of(kind, body, items), metatable)
  local asked = kind.cursor and query_of(call)[kind.cursor]
  states[self] = { kind = kind, call = call, items = items, response = response, fetch = fetch,
    place = page_kinds.place(kind, body), count = 1, visited = asked and { [asked] = 1 } or {} }
  return self
end

-- The error for a response without a list.
local function unusable(call, response, body, problem)
  if type(body) == "table" and errors.tells_failure(body) then
    return errors.event(call, response, response.body, "the list failed")
  end
  return errors.new(call, "decode", problem, { status = response.status,
    request_id = response.request_id, body = response.body, headers = response.headers,
    sent = true })
end

--- Makes a page from the response to a call.
---@param call telnyx.Call
---@param body any the decoded response; it may become the page
---@param response telnyx.Response
---@param fetch telnyx.FetchPage
---@return telnyx.Page<any>|nil
---@return telnyx.Error
function page.new(call, body, response, fetch)
  local kind = KINDS[call.row.page] or page_kinds.PLAIN
  local items, problem = page_kinds.items(kind, body)
  if not items or #items == 0 and type(body) == "table" and errors.tells_failure(body) then
    return nil, unusable(call, response, body, problem)
  end
  return new(kind, call, body, items, response, fetch)
end

return page
