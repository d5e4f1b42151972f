-- A generator of the pages of the modules, from the annotations of public functions and classes.

local luals = dofile "tools/api/luals.lua"

local modules = {}

-- The public tables of functions, with the names that callers use.
modules.LIST = {
  { name = "telnyx", files = { "lua/telnyx.lua", "lua/telnyx/module/functions.lua",
    "lua/telnyx/discovery/description.lua" }, tables = { telnyx = "telnyx.", module = "telnyx." } },
  { name = "Client", files = { "lua/telnyx/meta/client.lua", "lua/telnyx/meta/options.lua" },
    tables = { client = "client." } },
  { name = "Response", files = { "lua/telnyx/response.lua" } },
  { name = "Error", files = { "lua/telnyx/response/error.lua" } },
  { name = "Page", files = { "lua/telnyx/response/page.lua" }, tables = { Page = "page:" } },
  { name = "Stream", files = { "lua/telnyx/response/stream.lua" },
    tables = { Stream = "stream:" } },
  { name = "WebSocket", files = { "lua/telnyx/websocket.lua", "lua/telnyx/websocket/socket.lua" },
    tables = { functions = "client.websocket.", Socket = "socket:" } },
  { name = "SpeechToTextStream", files = { "lua/telnyx/speech/transcription_stream.lua",
    "lua/telnyx/speech/transcription_events.lua", "lua/telnyx/speech/transcription.lua" },
    tables = { Stream = "stream:" } },
  { name = "TextToSpeechStream", files = { "lua/telnyx/speech/synthesis_stream.lua" },
    tables = { Stream = "stream:" } },
  { name = "Webhooks", files = { "lua/telnyx/webhooks.lua" },
    tables = { functions = "webhooks." } },
  { name = "Assistants", files = { "lua/telnyx/assistants.lua",
    "lua/telnyx/assistants/document.lua", "lua/telnyx/assistants/import.lua",
    "lua/telnyx/assistants/diff.lua", "lua/telnyx/assistants/apply.lua" },
    tables = { assistants = "telnyx.assistants." } },
  { name = "Conversation", files = { "lua/telnyx/conversation.lua" },
    tables = { Conversation = "conversation:" } },
  { name = "TeXML", files = { "lua/telnyx/texml.lua" }, tables = { texml = "telnyx.texml." } },
  { name = "MediaStreams", files = { "lua/telnyx/media_streams.lua",
    "lua/telnyx/media_streams/order.lua", "lua/telnyx/media_streams/pcmu.lua" },
    tables = { media_streams = "media_streams.", pcmu = "media_streams.", Order = "order:" } },
  { name = "ConversationRelay", files = { "lua/telnyx/conversation_relay.lua" },
    tables = { conversation_relay = "conversation_relay." } },
  { name = "Mock", files = { "lua/telnyx/mock.lua", "lua/telnyx/mock/call.lua",
    "lua/telnyx/mock/criteria.lua" },
    tables = { mock = "mock.", Mock = "mock:", Expectation = "expectation:" } },
  { name = "Emulator", files = { "lua/telnyx/emulator.lua", "lua/telnyx/emulator/spawn.lua" },
    tables = { emulator = "emulator.", Process = "server:" } },
}

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local function short_name(class)
  return (class:gsub("^telnyx%.", ""))
end

--- Returns the path of a module's page below the site's root.
---@param module table
---@return string
function modules.path(module)
  return "modules/" .. module.name:lower() .. ".md"
end

-- ------------------------------------------------------------------------------------- types

-- Splits the text of a class: "(exact) telnyx.Page<T> : telnyx.Response the description".
local function name_of(text)
  return text:gsub("^%(exact%) ", ""):match("^([%w_.]+)%S*%s*(.*)$")
end

-- The pages of classes, by name.
local page_of = {}

for _, module in ipairs(modules.LIST) do
  for _, path in ipairs(module.files) do
    for class in read(path):gmatch("%-%-%-@class ([^\n]+)") do
      page_of[name_of(class)] = modules.path(module)
    end
  end
end

local describe

local function describe_all(trees)
  local words = {}
  for i, tree in ipairs(trees) do words[i] = describe(tree) end
  return table.concat(words, " or ")
end

-- Describes a type in Markdown.
function describe(tree)
  if tree.kind == "union" then return describe_all(tree.of) end
  if tree.kind == "array" then return "array of " .. describe(tree.of) end
  if tree.kind == "optional" then return describe(tree.of) .. " or nil" end
  if tree.kind == "literal" then return "`" .. tree.text .. "`" end
  if tree.kind ~= "name" then return tree.kind end
  local name = short_name(tree.name)
  local page = page_of[tree.name]
  return page and ("[%s](/%s#%s)"):format(name, page, tree.name:lower():gsub("%.", "")) or name
end

-- Splits off the type at the beginning of a text.
local function split_type(text, path)
  local tree, rest = luals.parse(text)
  if not tree then error(path .. ": " .. rest, 0) end
  return describe(tree), (rest:gsub("^%s+", ""))
end

-- ------------------------------------------------------------------------------------ blocks

-- Returns the blocks of comments of a file: { description, tags, code }; a tag is { name, text },
-- the text with its continuation lines.
local function blocks_of(path)
  local blocks, block = {}, nil
  for line in (read(path) .. "\n"):gmatch("(.-)\r?\n") do
    local text = line:match("^%s*%-%-%-?%s?(.*)$")
    local tag, rest = line:match("^%s*%-%-%-@(%a+)%s*(.*)$")
    if not block and line:find("^%s*%-%-%-") then
      block = { description = {}, tags = {} }
      blocks[#blocks + 1] = block
    end
    if not text then
      if block then block.code = line end
      block = nil
    elseif block and tag then
      table.insert(block.tags, { name = tag, text = rest })
    elseif block then
      local last = block.tags[#block.tags]
      if last and last.name ~= "meta" then
        last.text = last.text .. " " .. text
      else
        table.insert(block.description, text)
      end
    end
  end
  return blocks
end

local function has_tag(block, name)
  for _, tag in ipairs(block.tags) do
    if tag.name == name then return true end
  end
end

-- ------------------------------------------------------------------------------------- pages

local function add(lines, ...)
  for i = 1, select("#", ...) do lines[#lines + 1] = (select(i, ...)) end
end

local function add_table(lines, header, rows)
  if #rows == 0 then return end
  add(lines, ("| %s | Type | |"):format(header), "|---|---|---|")
  for _, row in ipairs(rows) do
    add(lines, ("| `%s` | %s | %s |"):format(row.name, row.type, (row.text:gsub("|", "\\|"))))
  end
  add(lines, "")
end

-- Reads a parameter or a field: its name, "?" if it may be absent, its type and its description.
local function row_of(tag, path)
  local name, mark, rest = tag.text:match("^([%w_.]+)(%??)%s+(.*)$")
  local kind, text = split_type(rest, path)
  if mark == "?" then kind = kind .. " or nil" end
  return { name = name, type = kind, text = text }
end

-- Adds the returned values of a tag: "integer status, string|nil body the raw text".
local function add_returns(returns, text, path)
  repeat
    local kind, rest = split_type(text, path)
    local name, following = rest:match("^([%w_.]*)%s*,%s*(.*)$")
    local words
    if not following then name, words = rest:match("^([%w_.]*)%s*(.*)$") end
    if name ~= "" then kind = ("`%s`, %s"):format(name, kind) end
    if words and words ~= "" then kind = kind .. ": " .. words end
    add(returns, ("%d. %s"):format(#returns + 1, kind))
    text = following
  until not text
end

local function add_function(lines, block, name, path)
  local parameters, returns, names = {}, {}, {}
  for _, tag in ipairs(block.tags) do
    if tag.name == "param" then
      local row = row_of(tag, path)
      add(parameters, row)
      add(names, row.name)
    elseif tag.name == "return" then
      add_returns(returns, tag.text, path)
    end
  end
  add(lines, "### " .. name, "", ("`%s(%s)`"):format(name, table.concat(names, ", ")), "")
  add(lines, table.concat(block.description, "\n"), "")
  add_table(lines, "Parameter", parameters)
  if #returns > 0 then add(lines, "Returns:", "", table.concat(returns, "\n"), "") end
end

-- Tells whether a class is of no interest to users.
local function is_private(tag)
  return tag.name == "class" and (tag.text:find("^telnyx%.%u%w*State")
    or tag.text:find("telnyx%.No%u")) ~= nil
end

-- Adds the classes of a block. Methods are documented at their definition.
local function add_classes(lines, block, path)
  if is_private(block.tags[1]) then return end
  local fields = {}
  for _, tag in ipairs(block.tags) do
    if tag.name == "class" then
      add_table(lines, "Field", fields)
      fields = {}
      local name, rest = name_of(tag.text)
      local parent, words = rest:match("^:%s*([%w_.]+)%s*(.*)$")
      words = words or rest
      add(lines, "### " .. name, "")
      if words ~= "" then add(lines, words:gsub("^%l", string.upper) .. ".", "") end
      if parent then
        local inherited = describe { kind = "name", name = parent }
        add(lines, ("Also has the fields of %s."):format(inherited), "")
      end
    elseif tag.name == "field" and not tag.text:find("^[%w_]+%??%s+fun%(self")
      and not tag.text:find("^%[") then
      add(fields, row_of(tag, path))
    end
  end
  add_table(lines, "Field", fields)
end

--- Returns the page of a module, in Markdown.
---@param module table of `modules.LIST`
---@return string
function modules.page(module)
  local functions, classes, description = {}, {}, nil
  for _, path in ipairs(module.files) do
    local blocks = blocks_of(path)
    description = description or table.concat(blocks[1].description, "\n")
    for _, block in ipairs(blocks) do
      local owner, separator, name = (block.code or ""):match("^function ([%w_]+)([.:])([%w_]+)")
      local prefix = owner and (module.tables or {})[owner]
      if prefix then
        add_function(functions, block, prefix .. name, path)
      elseif has_tag(block, "class") and not separator then
        add_classes(classes, block, path)
      end
    end
  end
  local lines = { "# " .. module.name, "", description, "" }
  if #functions > 0 then add(lines, "## Functions", "", table.concat(functions, "\n")) end
  if #classes > 0 then add(lines, "## Types", "", table.concat(classes, "\n")) end
  return table.concat(lines, "\n")
end

return modules
