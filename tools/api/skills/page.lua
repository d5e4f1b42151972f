-- A generator of a skill, docs/skills/telnyx-<product>-lua/SKILL.md: how a coding assistant, or a
-- reader, uses one product of Telnyx from Lua.

local model = dofile "tools/api/model.lua"
local tables = dofile "tools/api/tables.lua"
local example = dofile "tools/api/skills/example.lua"

local page = {}

local WIDTH = 100

local HEAD = [[
---
name: telnyx-%s-lua
description: >-
%s
metadata:
  author: telnyx for Lua
  product: %s
  language: lua
---

<!-- Written by tools/api/generate.lua. Do not edit. -->

# Telnyx %s - Lua

%s

## Installation

```sh
luarocks install telnyx
```

[Install](../../install.md) lists what it needs, and other ways to install it.

## Setup

```lua
local telnyx = require "telnyx"

local client = telnyx.new { api_key = os.getenv "TELNYX_API_KEY" }
```

Without `api_key` the client reads `TELNYX_API_KEY` itself. Every example below uses this `client`.
]]

local ERRORS = [[
## Errors

A function returns `value, nil, response`, or `nil, err, response`: a failed request does not raise
an error. The examples below use `assert`, which stops the program with the error in one line.

```lua
%s
if not %s then
  if err.kind == "connection" or err.kind == "timeout" then
    print("no response", err.sent)  -- false: the request did not reach the server
  elseif err.status == 429 then
    print("too many requests, try again in seconds:", err.retry_after)
  else
    print(err.status, err.code, err.detail, err.request_id)
  end
end
```

| `err.status` | Meaning |
|---|---|
| 400, 422 | a parameter is wrong; `err.errors` lists all problems |
| 401, 403 | the key is wrong, or not allowed to do this |
| 404 | nothing has that id |
| 429 | too many requests; already retried |
| 500 and above | the server failed; already retried where that is safe |

Connection errors, timeouts and temporary statuses are retried twice by default, but a request that
changes something is not sent twice by accident. Misspelt, missing and mistyped parameters raise an
error at the calling line, before anything is sent. [Errors](../../reference/errors.md) lists all
fields, [retries](../../reference/retries.md) all rules.
]]

local CONVENTIONS = [[
## Conventions

- Call functions with a dot: `client.messages.send { ... }`, not `client.messages:send`.
- If the path has one id, you can pass it first: `retrieve("id")`, `update("id", { ... })`. You can
  always pass everything by name.
- Options of one call come last: `f(id, {}, { timeout = 5, max_retries = 0 })`.
- Phone numbers are in E.164 format, `+13125550001`. Dates are ISO 8601 text or Unix time.
- A list returns a page; `:each()` iterates over all items of all pages.
- Do not guess parameters: `print(telnyx.describe "messages.send")` prints those of an operation
  with their types and values; the page linked below each example has them too.
]]

local function append(lines, text, ...)
  lines[#lines + 1] = select("#", ...) > 0 and text:format(...) or text
end

-- Breaks lines between words; links stay whole.
local function wrap(words, first, rest)
  local lines, line = {}, first
  for index, word in ipairs(words) do
    if #line + #word > WIDTH and line ~= rest then
      lines[#lines + 1] = (line:gsub(" +$", ""))
      line = rest
    end
    line = line .. word .. (index < #words and " " or "")
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

local function words_of(text)
  local words = {}
  for word in text:gmatch("%S+") do words[#words + 1] = word end
  return words
end

local function anchor(text)
  return (text:lower():gsub("[^%w_-]", ""))
end

local function code(text)
  return "```lua\n" .. text .. "\n```\n"
end

local function separated(items)
  local parts = {}
  for index, item in ipairs(items) do parts[index] = item .. (index < #items and "," or ".") end
  return parts
end

local function optional_of(operation, types)
  local shown = example.shown(types, operation)
  local names = {}
  for _, parameter in ipairs(operation.parameters) do
    if not parameter.required and not shown[parameter.name] then
      names[#names + 1] = "`" .. parameter.name .. "`"
    end
  end
  return names
end

local function add_operation(lines, operation, types)
  local row = operation.row
  local link = ("[All parameters and the result](../../api/%s.md#%s)"):format(
    operation.name:match("^[^.]+"), anchor(operation.name))
  append(lines, "### %s\n\n%s. `%s %s`\n", operation.name, operation.summary, row[1], row[2])
  append(lines, code((example.of(types, operation))))
  if row.websocket then
    append(lines, "This is a WebSocket: see [Speech](../../guide/speech.md).\n")
  end
  if row.auth == "client" then
    append(lines, "This needs an OAuth client: make yours with `client_id` and `client_secret`.\n")
  end
  if row.stream then
    append(lines, "With `stream = true` it returns a [stream](../../guide/streaming.md).\n")
  end
  local optional = optional_of(operation, types)
  if #optional > 0 then
    append(lines, wrap(separated(optional), "Optional: ", "") .. "\n" .. link .. ".\n")
  else
    append(lines, link .. ".\n")
  end
end

local RECEIVER = [[
local function receive(body, headers)
  local event, err = client.webhooks.unwrap(body, headers)
  if not event then return 400, tostring(err) end
  local data = event.data or event
  if data.event_type == "%s" then
    print(data.event_type, data.id)
  end
  return 204
end

return receive]]

local WEBHOOKS = [[
`unwrap` verifies the signature of a webhook with the public key in `TELNYX_PUBLIC_KEY`, and decodes
it. Pass the body exactly as received. Call this from your server, and respond with the status that
it returns:
]]

local function add_webhooks(lines, events)
  if #events == 0 then return end
  local links = {}
  for index, event in ipairs(events) do
    links[index] = ("[%s](../../api/webhooks.md#%s)"):format(event, anchor(event))
  end
  append(lines, "## Webhooks\n")
  append(lines, WEBHOOKS)
  append(lines, code(RECEIVER:format(events[1])))
  append(lines, wrap(separated(links), "Events: ", "") .. "\n")
  append(lines, "`telnyx.webhooks.example \"%s\"` returns one to test with;\n"
    .. "[webhooks](../../guide/webhooks.md) shows how to sign it.\n", events[1])
end

local function add_contents(lines, sections)
  append(lines, "## Operations\n")
  for _, section in ipairs(sections) do
    local links = {}
    for index, operation in ipairs(section) do
      local short = section.is_mixed and operation.name or operation.name:match("[^.]+$")
      links[index] = ("[%s](#%s)"):format(short, anchor(operation.name))
        .. (index < #section and " ·" or "")
    end
    append(lines, wrap(links, ("- [%s](#%s): "):format(section.title, section.anchor), "  "))
  end
  append(lines, "")
end

local function description(product)
  return wrap(words_of(product.about .. " Examples for Lua programs that use the telnyx library."),
    "  ", "  ")
end

--- Returns a skill.
---@param product table of tools/api/skills/products.lua
---@param sections table[] lists of operations, each with title and anchor
---@param events string[] names of webhooks
---@param first telnyx.api.Operation that "Errors" shows
---@param types telnyx.api.Types
---@return string
function page.of(product, sections, events, first, types)
  local lines = { HEAD:format(product.name, description(product), product.name, product.title,
    wrap(words_of(product.about), "", "")) }
  local call, variable = example.call(types, first)
  append(lines, ERRORS:format(call, variable))
  append(lines, CONVENTIONS)
  if product.guide then
    append(lines, tables.read_file(("tools/api/skills/guides/%s.md"):format(product.guide)))
  end
  add_webhooks(lines, events)
  if #sections > 0 then add_contents(lines, sections) end
  for _, section in ipairs(sections) do
    append(lines, "## %s\n", section.title)
    for _, operation in ipairs(section) do add_operation(lines, operation, types) end
  end
  return (table.concat(lines, "\n"):gsub("\n*$", "\n"))
end

page.anchor = anchor
page.sorted = model.sorted

return page
