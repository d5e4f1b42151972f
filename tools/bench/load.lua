-- The cost of loading the client: CPU time beyond that of libcurl, and Lua memory.
--   lua load.lua VERSION   the least of several processes, for that Lua, beside the limits
-- Run in the top folder. Without VERSION, measures this process.

local RUNS = 15

-- The limits, in milliseconds and KiB.
local ROWS = {
  { "require \"telnyx\"", 1.2, 250 },
  { "first use of a resource", 0.5, 60 },
  { "all of client.ai", 2.5, 450 },
  { "all of the API", nil, 2560 },
}

local function memory()
  collectgarbage()
  collectgarbage()
  return collectgarbage "count"
end

local function measure(what)
  local before, begun = memory(), os.clock()
  what()
  local seconds = os.clock() - begun
  print(seconds * 1000, memory() - before)
end

-- Uses every operation of a resource.
local function use_all(resource, entry)
  local resources = require "telnyx.api.tables"
  for name, child in pairs(resources.rows(entry)) do
    local found = resource[name]
    if type(found) == "table" then use_all(found, child) end
  end
end

local function process()
  -- with visible symbols, as if the program were linked to it
  assert(package.loadlib("libcurl.so.4", "*"))
  local client
  local start = memory()
  measure(function() client = require "telnyx" end)
  measure(function() return client.messages.send end)
  measure(function() use_all(client.ai, "ai") end)
  for name in pairs(require("telnyx.api.tables").names()) do use_all(client[name], name) end
  print(0, memory() - start)
end

local function run(version)
  local least = {}
  for _ = 1, RUNS do
    local pipe = assert(io.popen(("tools/lua %s tools/bench/load.lua"):format(version)))
    for index = 1, #ROWS do
      local milliseconds, kilobytes = pipe:read("*n", "*n")
      local row = least[index] or { math.huge, math.huge }
      least[index] = { math.min(row[1], milliseconds), math.min(row[2], kilobytes) }
    end
    pipe:close()
  end
  print(("%-31s %12s %12s   %s"):format("loading, Lua " .. version, "ms of CPU", "KiB", "target"))
  for index, row in ipairs(ROWS) do
    local name, most, room = row[1], row[2], row[3]
    print(("%-31s %12s %12.0f   at most %s%d"):format(name,
      most and ("%.2f"):format(least[index][1]) or "", least[index][2],
      most and most .. "; " or "", room))
  end
end

if arg[1] then run(arg[1]) else process() end
