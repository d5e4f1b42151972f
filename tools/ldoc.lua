-- A generator of LDoc's input: all public functions, with LDoc's tags in place of LuaLS's, which
-- LDoc does not support; and the Markdown pages, with links and anchors for HTML.
--   lua tools/ldoc.lua FOLDER PAGE...

local luals = dofile "tools/api/luals.lua"

-- The public tables of functions, with the names that callers use. A module has the name of its
-- main class.
local MODULES = {
  { name = "telnyx", files = { "lua/telnyx.lua", "lua/telnyx/module/functions.lua",
    "lua/telnyx/discovery/description.lua" }, tables = { telnyx = "telnyx.", module = "telnyx." } },
  { name = "Client", files = { "lua/telnyx/meta/client.lua", "lua/telnyx/meta/options.lua" },
    tables = { client = "client." } },
  { name = "Stream", files = { "lua/telnyx/response/stream.lua" },
    tables = { Stream = "stream:" } },
  { name = "Webhooks", files = { "lua/telnyx/webhooks.lua" },
    tables = { functions = "webhooks." } },
  { name = "TeXML", files = { "lua/telnyx/texml.lua" }, tables = { texml = "telnyx.texml." } },
  { name = "MediaStreams", files = { "lua/telnyx/media_streams.lua",
    "lua/telnyx/media_streams/order.lua", "lua/telnyx/media_streams/pcmu.lua" },
    tables = { media_streams = "media_streams.", pcmu = "media_streams.", Order = "order:" } },
  { name = "ConversationRelay", files = { "lua/telnyx/conversation_relay.lua" },
    tables = { conversation_relay = "conversation_relay." } },
  { name = "Mock", files = { "lua/telnyx/mock.lua", "lua/telnyx/mock/call.lua",
    "lua/telnyx/mock/criteria.lua" },
    tables = { mock = "mock.", Mock = "mock:", Expectation = "expectation:" } },
  { name = "Response", files = { "lua/telnyx/response.lua" } },
  { name = "Error", files = { "lua/telnyx/response/error.lua" } },
  { name = "Page", files = { "lua/telnyx/response/page.lua" }, tables = { Page = "page:" } },
  { name = "Assistants", files = { "lua/telnyx/assistants.lua",
    "lua/telnyx/assistants/document.lua", "lua/telnyx/assistants/import.lua",
    "lua/telnyx/assistants/diff.lua", "lua/telnyx/assistants/apply.lua" },
    tables = { assistants = "telnyx.assistants." } },
  { name = "Conversation", files = { "lua/telnyx/conversation.lua" },
    tables = { Conversation = "conversation:" } },
  { name = "WebSocket", files = { "lua/telnyx/websocket.lua", "lua/telnyx/websocket/socket.lua" },
    tables = { functions = "client.websocket.", Socket = "socket:" } },
  { name = "Emulator", files = { "lua/telnyx/emulator.lua", "lua/telnyx/emulator/spawn.lua" },
    tables = { emulator = "emulator.", Process = "server:" } },
}

local function fail(message, ...)
  io.stderr:write("tools/ldoc.lua: ", message:format(...), "\n")
  os.exit(1)
end

local function read(path)
  local file, err = io.open(path, "rb")
  if not file then fail("%s", err) end
  local text = file:read("*a")
  file:close()
  return text
end

local function write(path, text)
  local file, err = io.open(path, "wb")
  if not file then fail("%s", err) end
  file:write(text)
  file:close()
end

-- ---------------------------------------------------------------------------------- modules

-- The links that LDoc makes, by the name of the type.
local link_of = {}

local function short_name(class)
  return (class:gsub("^telnyx%.", ""))
end

local function note_links(module)
  for _, path in ipairs(module.files) do
    for class in read(path):gmatch("%-%-%-@class ([%w_.]+)") do
      link_of[class] = module.name .. "." .. short_name(class)
    end
  end
end

local simple

local function simple_all(trees)
  local words = {}
  for i, tree in ipairs(trees) do words[i] = simple(tree) end
  return table.concat(words, "|")
end

-- Simplifies a type to one word, as LDoc requires.
function simple(tree)
  if tree.kind == "union" then return simple_all(tree.of) end
  if tree.kind == "array" then return "{" .. simple(tree.of) .. ",...}" end
  if tree.kind == "optional" then return simple(tree.of) .. "|nil" end
  return tree.name and link_of[tree.name] or tree.name or tree.text or tree.kind
end

-- Splits off the type at the beginning of a text.
local function split_type(text, path)
  local tree, rest = luals.parse(text)
  if not tree then fail("%s: %s", path, rest) end
  return simple(tree), (rest:gsub("^%s+", ""))
end

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
    if tag.name == name then return tag end
  end
end

local function add_description(lines, description)
  for i, text in ipairs(description) do
    lines[#lines + 1] = (i == 1 and "--- " or "-- ") .. text
  end
end

local function add_returns(lines, text, path)
  repeat
    local kind, rest = split_type(text, path)
    local following = rest:match("^,%s*(.*)$")
    lines[#lines + 1] = ("-- @treturn %s %s"):format(kind, following and "" or rest)
    text = following
  until not text
end

local function add_function(lines, block, name, path)
  add_description(lines, block.description)
  lines[#lines + 1] = "-- @function " .. name
  for _, tag in ipairs(block.tags) do
    if tag.name == "param" then
      local parameter, mark, rest = tag.text:match("^([%w_.]+)(%??)%s+(.*)$")
      local kind, text = split_type(rest, path)
      if mark == "?" then kind = kind .. "|nil" end
      lines[#lines + 1] = ("-- @tparam %s %s %s"):format(kind, parameter, text)
    elseif tag.name == "return" then
      add_returns(lines, tag.text, path)
    end
  end
  lines[#lines + 1] = ""
end

-- Adds the classes of a block, in order, as tables.
local function add_classes(lines, block, path)
  for _, tag in ipairs(block.tags) do
    if tag.name == "class" then
      local name, rest = tag.text:gsub("^%(exact%)%s*", ""):match("^([%w_.]+)%S*%s*(.*)$")
      local parent, words = rest:match("^:%s*([%w_.]+)%s*(.*)$")
      words = (words or rest):gsub("^%l", string.upper)
      lines[#lines + 1] = ("--- %s."):format(words == "" and name or words)
      if parent then lines[#lines + 1] = ("-- It has those of `%s` too."):format(parent) end
      lines[#lines + 1] = "-- @table " .. short_name(name)
    elseif tag.name == "field" then
      local field, mark, rest = tag.text:match("^([%w_]+)(%??)%s+(.*)$")
      -- methods are documented at their definition; "[string]" is for editors only
      if field and not rest:find("^fun%(self") then
        local kind, text = split_type(rest, path)
        if mark == "?" then kind = kind .. "|nil" end
        lines[#lines + 1] = ("-- @tfield %s %s %s"):format(kind, field, text)
      end
    end
  end
  lines[#lines + 1] = ""
end

local function add_block(lines, block, module, path)
  local owner, separator, name = (block.code or ""):match("^function ([%w_]+)([.:])([%w_]+)")
  local prefix = owner and (module.tables or {})[owner]
  if prefix then
    add_function(lines, block, prefix .. name, path)
  elseif has_tag(block, "class") and not separator then
    add_classes(lines, block, path)
  end
end

local function write_module(folder, module)
  local lines
  for _, path in ipairs(module.files) do
    local blocks = blocks_of(path)
    if not lines then
      lines = {}
      add_description(lines, blocks[1].description)
      lines[#lines + 1] = "-- @module " .. module.name
      lines[#lines + 1] = ""
    end
    for _, block in ipairs(blocks) do add_block(lines, block, module, path) end
  end
  write(("%s/%s.lua"):format(folder, module.name), table.concat(lines, "\n") .. "\n")
end

-- ------------------------------------------------------------------------------------ pages

local function anchor(heading)
  return (heading:lower():gsub("[`*]", ""):gsub(" ", "-"):gsub("[^%w_-]", ""))
end

-- The file name of a page in the single output folder: docs/api/ai.md becomes api-ai.md,
-- docs/skills/telnyx-fax-lua/SKILL.md becomes telnyx-fax-lua.md.
local function name_of(path)
  return (path:gsub("^.*/api/", "api-"):gsub("/SKILL%.md$", ".md"):gsub("^.*/", ""))
end

-- Links of a page to others; a target that is not a page gets no link.
local function linker(path)
  local folder = path:match("^(.*/)") or "./"
  return function(text, target)
    if target:find("^%a+:") or target:find("^#") then return nil end
    local page, place = target:match("^([^#]+%.md)(#?.*)$")
    return page and ("[%s](%s.html%s)"):format(text, name_of(folder .. page), place) or text
  end
end

local function write_page(folder, path)
  local lines, code, link = {}, false, linker(path)
  local text = read(path):gsub("^%-%-%-\n.-\n%-%-%-\n", "")  -- front matter
  for original in (text .. "\n"):gmatch("(.-)\r?\n") do
    local line = original
    if line:find("^```") then
      code = not code
    elseif not code then
      local heading = line:match("^##+ (.*)$")
      if heading then lines[#lines + 1] = ('<a id="%s"></a>\n'):format(anchor(heading)) end
      line = line:gsub("%[([^%]]*)%]%(([^)]*)%)", link)
    end
    lines[#lines + 1] = line
  end
  write(("%s/%s"):format(folder, name_of(path)), table.concat(lines, "\n"))
end

local folder = arg[1] or fail("usage: lua tools/ldoc.lua FOLDER PAGE...")
for _, module in ipairs(MODULES) do note_links(module) end
for _, module in ipairs(MODULES) do write_module(folder, module) end
for i = 2, #arg do write_page(folder, arg[i]) end
