--- The Telnyx REST API. The module itself is a client, whose key is read from TELNYX_API_KEY at the
-- first call.

local client = require "telnyx.client"
local client_state = require "telnyx.state"
local core = require "telnyx.core"
local lazy = require "telnyx.lazy"
local version = require "telnyx.version"

local argument = lazy "telnyx.argument"
local driver = lazy "telnyx.driver"
local gather = lazy "telnyx.gather"
local tasks = lazy "telnyx.tasks"

---@class telnyx : telnyx.Client
---@field VERSION string
---@field null any JSON null: the same value as cjson.null and ngx.null
---@field empty_array any JSON []: the same value as cjson.empty_array where lua-cjson has one
local telnyx = {
  _VERSION = "telnyx " .. version.version,
  VERSION = version.version,
  null = core.null,
  empty_array = core.empty_array,
}

--- Makes a client of one's own.
---@param opts telnyx.ClientOptions|nil
---@return telnyx.Client
function telnyx.new(opts)
  if opts == telnyx then argument.refuse_colon("new") end
  return client.new(opts)
end

--- Marks a table as an array, so that it is `[]` even when it is empty.
---@param items table|nil
---@return table items the same table
function telnyx.array(items)
  if items == nil then items = {} end
  if type(items) ~= "table" then
    argument.bad(1, "array", argument.expected("table", items))
  end
  return setmetatable(items, core.array_mt)
end

--- An integer that this Lua cannot hold exactly, to be sent as that integer.
---@param digits string decimal
---@return any
function telnyx.integer(digits)
  if type(digits) ~= "string" then
    argument.bad(1, "integer", argument.expected("string", digits))
  elseif not digits:find("^%-?[1-9]%d*$") and digits ~= "0" then
    argument.bad(1, "integer", ("decimal digits expected, got '%s'"):format(digits))
  end
  return core.integer(digits)
end

--- Waits. Inside an event loop others go on meanwhile.
---@param seconds number
function telnyx.sleep(seconds)
  if type(seconds) ~= "number" then
    argument.bad("seconds", "sleep", argument.expected("number", seconds))
  end
  driver.sleep(seconds)
end

--- Runs functions at the same time and waits for all of them: inside an event loop each in a
-- coroutine of its own, elsewhere in a loop made for them.
---@param functions function[]
---@param opts telnyx.GatherOptions|nil
---@return table results what each returned first, at its place
---@return table errors at its place what a function returned second beside nil, or what it raised
function telnyx.gather(functions, opts)
  return gather.all(functions, opts)
end

--- Runs a function and all that it spawns, and waits for all of it. Raises what the function
-- raised, or a task that nobody waited for. Where an event loop runs already it only calls the
-- function.
---@param fn function
---@param ... any its arguments
---@return any ... what it returned
function telnyx.run(fn, ...)
  return tasks.run(fn, ...)
end

--- Begins a function, which goes on whenever the others wait. `task:wait()` returns what it
-- returned, or nil and what it raised.
---@param fn function
---@param ... any its arguments
---@return telnyx.Task
function telnyx.spawn(fn, ...)
  return tasks.spawn(fn, ...)
end

client.wrap(client_state.new {}, telnyx)
return telnyx
