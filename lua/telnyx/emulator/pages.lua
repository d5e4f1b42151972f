-- Pagination of lists, with pages counted from one.

local json = require "telnyx.emulator.json"
local validate = require "telnyx.emulator.validate"

local pages = {}

--- Returns the page of a list that a query requests.
---@param list table[]
---@param query table<string, string>
---@param default_size integer|nil items of a page, 20 by default
---@return table|nil items a JSON array
---@return table meta counts, or a 422 response when items is nil
function pages.cut(list, query, default_size)
  local number, err = validate.query_integer(query, "page[number]", 1, 1)
  if err then return nil, err end
  local size
  size, err = validate.query_integer(query, "page[size]", default_size or 20, 1, 100)
  if err then return nil, err end
  local items = json.array()
  for i = (number - 1) * size + 1, math.min(number * size, #list) do
    items[#items + 1] = list[i]
  end
  return items, {
    page_number = number,
    page_size = size,
    total_pages = math.ceil(#list / size),
    total_results = #list,
  }
end

--- Returns the page that a query requests as a response: { data, meta }.
---@param list table[]
---@param query table<string, string>
---@param render? fun(item: table): table|nil makes what is shown of an item
---@param default_size integer|nil items of a page, 20 by default
---@return table response
function pages.answer(list, query, render, default_size)
  local items, meta = pages.cut(list, query, default_size)
  if not items then return meta end
  for i, item in ipairs(items) do
    if render then items[i] = render(item) end
  end
  return { json = { data = items, meta = meta } }
end

return pages
