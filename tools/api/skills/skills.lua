-- A generator of the skills in docs/skills, one for each product, and of their list.

local model = dofile "tools/api/model.lua"
local page = dofile "tools/api/skills/page.lua"
local products = dofile "tools/api/skills/products.lua"
local webhook_events = dofile "tools/api/events.lua"

local skills = {}

local function begins(name, beginning)
  return name == beginning or name:sub(1, #beginning + 1) == beginning .. "."
end

-- Returns the longest of the beginnings that fit a name, or nil.
local function longest(name, beginnings)
  local found
  for _, beginning in ipairs(beginnings or {}) do
    if begins(name, beginning) and #beginning > #(found or "") then found = beginning end
  end
  return found
end

--- Returns the product of an operation: one of its own if none of the known ones has it, so that a
-- new resource of the API has a skill at once.
---@param name string "messages.send"
---@return table product
---@return boolean is_known
function skills.product_of(name)
  local found, length
  for _, product in ipairs(products) do
    local beginning = longest(name, product.operations)
    if beginning and #beginning > (length or 0) then found, length = product, #beginning end
  end
  if found then return found, true end
  local resource = name:match("^[^.]+")
  local title = resource:gsub("_", " "):gsub("^%l", string.upper)
  return { name = resource:gsub("_", "-"), title = title, operations = { resource },
    about = ("Use the operations of `%s`."):format(resource) }, false
end

local function by_name(a, b)
  return a.name < b.name
end

-- Sections by resource, in the order of the operations.
local function by_resource(operations)
  local sections, known = {}, {}
  for _, operation in ipairs(operations) do
    local title = operation.name:match("^(.*)%.")
    if not known[title] then
      known[title] = { title = title, anchor = page.anchor(title) }
      sections[#sections + 1] = known[title]
    end
    table.insert(known[title], operation)
  end
  return sections
end

local function main_and_further(product, operations)
  local main = { title = "Main operations", anchor = "main-operations", is_mixed = true }
  local further = { title = "Further operations", anchor = "further-operations", is_mixed = true }
  for _, operation in ipairs(operations) do
    table.insert(longest(operation.name, product.further) and further or main, operation)
  end
  table.sort(main, by_name)
  table.sort(further, by_name)
  return #further > 0 and { main, further } or { main }
end

local function events_of(product, events)
  local found = {}
  for _, event in ipairs(events) do
    if longest(event, product.events) then found[#found + 1] = event end
  end
  return found
end

--- Returns the products with their operations.
---@param resources telnyx.api.Resource[] the top-level ones
---@return table[] list of { product, operations, is_known }
---@return table<string, telnyx.api.Operation> all operations by name
function skills.products(resources)
  local list, named, all = {}, {}, {}
  for _, product in ipairs(products) do
    named[product.name] = { product = product, operations = {}, is_known = true }
    list[#list + 1] = named[product.name]
  end
  for _, resource in ipairs(resources) do
    model.each(resource, function(each)
      for _, operation in ipairs(each.operations) do
        local product, is_known = skills.product_of(operation.name)
        if not named[product.name] then
          named[product.name] = { product = product, operations = {}, is_known = is_known }
          list[#list + 1] = named[product.name]
        end
        table.insert(named[product.name].operations, operation)
        all[operation.name] = operation
      end
    end)
  end
  return list, all
end

local INDEX = [[
<!-- Written by tools/api/generate.lua. -->

# Skills

A skill is a page for a coding assistant, such as Claude Code or Cursor: how to use one product of
Telnyx from Lua, with a runnable example of every operation. People can read it as well. To let an
assistant find the skills, copy their folders to where it looks for them, for instance:

```sh
cp -R docs/skills/telnyx-* ~/.claude/skills/
```

| Skill | Operations | For |
|---|---|---|
]]

local function path_of(product)
  return ("docs/skills/telnyx-%s-lua/SKILL.md"):format(product.name)
end

local function by_product(a, b)
  return a.product.name < b.product.name
end

--- Returns the files by path.
---@param resources telnyx.api.Resource[] the top-level ones
---@param types telnyx.api.Types
---@return table<string, string>
function skills.files(resources, types)
  local files, rows, events = {}, {}, {}
  local list, all = skills.products(resources)
  for index, event in ipairs(webhook_events.all(types)) do events[index] = event.name end
  table.sort(list, by_product)
  for _, entry in ipairs(list) do
    local product, operations = entry.product, entry.operations
    local first = all[product.first] or operations[1]
    if first then
      local sections = product.order == "name" and main_and_further(product, operations)
        or by_resource(operations)
      files[path_of(product)] = page.of(product, sections, events_of(product, events), first, types)
      rows[#rows + 1] = ("| [%s](skills/telnyx-%s-lua/SKILL.md) | %s | %s |"):format(product.title,
        product.name, operations[1] and #operations or "a guide", product.about)
    end
  end
  files["docs/skills.md"] = INDEX .. table.concat(rows, "\n") .. "\n"
  return files
end

return skills
