-- The skills in docs/skills: their blocks of code, and the means to run them in this process.

local emulator = require "telnyx.emulator"
local lookup = require "telnyx.api.lookup"
local mock = require "telnyx.mock"
local telnyx = require "telnyx"

local model = dofile "tools/api/model.lua"
local events = dofile "tools/api/events.lua"
local example = dofile "tools/api/skills/example.lua"
local tables = dofile "tools/api/tables.lua"
local words = dofile "tools/api/words/examples.lua"

local skills = {}

---@class spec.Skill
---@field name string "telnyx-messaging-lua", of its folder
---@field path string
---@field text string
---@field head table<string, string> its front matter
---@field blocks { code: string, line: integer, operation: string|nil }[]

-- Reads front matter: names, folded text, and names below `metadata`.
local function head_of(text)
  local head, last = {}, nil
  local lines = text:match("^%-%-%-\n(.-)\n%-%-%-\n") or ""
  for line in lines:gmatch("[^\n]+") do
    local name, value = line:match("^%s*([%l_]+): ?(.*)$")
    if name then
      head[name], last = value == ">-" and "" or value, name
    elseif last then
      head[last] = (head[last] .. " " .. line:match("^%s*(.*)$")):gsub("^ ", "")
    end
  end
  return head
end

local function blocks_of(text)
  local blocks, number, operation, lines, start = {}, 0, nil, nil, nil
  for line in (text):gmatch("([^\n]*)\n") do
    number = number + 1
    if lines and line == "```" then
      table.insert(blocks, { code = table.concat(lines, "\n"), line = start,
        operation = operation })
      lines = nil
    elseif lines then
      lines[#lines + 1] = line
    elseif line == "```lua" then
      lines, start = {}, number
    elseif line:find("^##") then
      operation = line:match("^### ([%w_]+%.[%w_.]+)$")
    end
  end
  return blocks
end

--- Reads all skills.
---@return spec.Skill[]
function skills.read()
  local found = {}
  local pipe = assert(io.popen("LC_ALL=C ls docs/skills/*/SKILL.md"))
  for path in pipe:lines() do
    local text = tables.read_file(path)
    found[#found + 1] = { name = path:match("skills/([^/]+)/"), path = path, text = text,
      head = head_of(text), blocks = blocks_of(text) }
  end
  pipe:close()
  return found
end

--- Returns the bodies of the responses that the examples are made for, by operation; reads webhook
-- events as well.
---@return table<string, table|string> replies
---@return table<string, true> used the written values that are in them, by place
function skills.replies()
  local types, replies = model.types(), {}
  for _, name in ipairs(model.resource_names()) do
    model.each(model.read(name, types), function(each)
      for _, operation in ipairs(each.operations) do
        local _, reply = example.of(types, operation)
        replies[operation.name] = reply or {}
      end
    end)
  end
  events.all(types)
  for place in pairs(events.used) do example.used[place] = true end
  return replies, example.used
end

--- Returns the parameters that are to be shown and are none of their operation's.
---@return string[] "operation parameter"
function skills.misplaced()
  local types, left = model.types(), {}
  for name, shown in pairs(words.shown) do
    for _, parameter in ipairs(shown) do left[name .. " " .. parameter] = true end
    if #shown == 0 and not lookup.find(name) then left[name] = true end
  end
  for _, name in ipairs(model.resource_names()) do
    model.each(model.read(name, types), function(each)
      for _, operation in ipairs(each.operations) do
        for _, parameter in ipairs(operation.parameters) do
          left[operation.name .. " " .. parameter.name] = nil
        end
      end
    end)
  end
  return model.sorted(left)
end

-- Loads a chunk with an environment, on every Lua.
local function load_with(code, name, environment)
  if not setfenv then return load(code, name, "t", environment) end -- luacheck: ignore 113
  local chunk, problem = loadstring(code, name) -- luacheck: ignore 113
  return chunk and setfenv(chunk, environment), problem -- luacheck: ignore 113
end

--- Runs a block with a client.
---@param block table
---@param client telnyx.Client
---@param name string
---@param code string|nil in place of the block's
---@return string output what it printed
---@return any result what it returned
function skills.run(block, client, name, code)
  local output = {}
  local environment = setmetatable({ client = client, telnyx = telnyx,
    print = function(...)
      local texts = {}
      for index = 1, select("#", ...) do texts[index] = tostring((select(index, ...))) end
      output[#output + 1] = table.concat(texts, "\t") .. "\n"
    end,
    io = { write = function(...) output[#output + 1] = table.concat { ... } end },
  }, { __index = _G })
  local chunk = assert(load_with(code or block.code, ("=%s:%d"):format(name, block.line),
    environment))
  local result = chunk()
  return table.concat(output), result
end

--- Returns what a block says that it prints.
---@param block table
---@return string
function skills.promised(block)
  local lines = {}
  for text in block.code:gmatch("%-%-> ([^\n]*)") do
    lines[#lines + 1] = text:gsub(", the length of the %l+$", "") .. "\n"
  end
  return table.concat(lines)
end

--- Makes a client whose requests get these replies; a second request of one operation gets an
-- empty object, which ends a list.
---@param replies table<string, table|string>
---@param block table
---@return telnyx.Client
function skills.mock_client(replies, block)
  local seen, server = {}, mock.new()
  server:on({ path = "^.*" }):reply(function(call)
    local is_first = not seen[call.operation]
    seen[call.operation] = true
    return 200, is_first and replies[call.operation] or {}
  end):always()
  local row = block.operation and lookup.find(block.operation)
  local is_oauth = row and row.auth == "client"
  return server:client { public_key = skills.keys.public_key,
    client_id = is_oauth and "id" or nil, client_secret = is_oauth and "secret" or nil }
end

skills.keys = telnyx.webhooks.key_pair()

--- Starts an emulator.
---@return table server
---@return telnyx.Client
function skills.emulator()
  local server = assert(emulator.spawn())
  return server, telnyx.new { base_url = server.url, api_key = "any" }
end

return skills
