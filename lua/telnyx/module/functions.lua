--- The functions of the module `telnyx` that clients do not have.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local discovery = lazy "telnyx.discovery"
local driver = lazy "telnyx.driver"
local gather = lazy "telnyx.driver.gather"
local mistake = lazy "telnyx.support.mistake"
local tasks = lazy "telnyx.driver.tasks"

---@class telnyx.Functions
local module = {}

--- Marks a table as an array, so that it is `[]` even when it is empty.
---@param items table|nil
---@return table items the same table
function module.array(items)
  if items == nil then items = {} end
  if type(items) ~= "table" then
    mistake.bad(1, "array", mistake.expected("table", items))
  end
  return setmetatable(items, core.array_mt)
end

--- An integer that this Lua cannot hold exactly, to be sent as that integer.
---@param digits string decimal
---@return any
function module.integer(digits)
  if type(digits) ~= "string" then
    mistake.bad(1, "integer", mistake.expected("string", digits))
  elseif not digits:find("^%-?[1-9]%d*$") and digits ~= "0" then
    mistake.bad(1, "integer", ("decimal digits expected, got '%s'"):format(digits))
  end
  return core.integer(digits)
end

--- The time of a clock that only goes forward, for durations and pauses. It begins anywhere: it is
-- not the time of day.
---@return number seconds
function module.now()
  return core.now()
end

--- Waits. In an event loop, other coroutines run meanwhile.
---@param seconds number
function module.sleep(seconds)
  if type(seconds) ~= "number" then
    mistake.bad("seconds", "sleep", mistake.expected("number", seconds))
  elseif seconds ~= seconds then
    mistake.bad("seconds", "sleep", mistake.unfit("number", seconds))
  end
  driver.sleep(seconds)
end

--- Runs functions at the same time and waits for all of them: inside an event loop each in a
-- coroutine of its own, elsewhere in a loop made for them.
---@param functions function[]|fun(): function|nil an array, or an iterator, which is called
---whenever there is room for one more
---@param opts telnyx.GatherOptions|nil
---@return table results what each returned first, at its place
---@return table errors at its place what a function returned second beside nil, or what it raised
function module.gather(functions, opts)
  return gather.all(functions, opts)
end

--- Runs a function and all that it spawns, and waits for all of it. Raises what the function
-- raised, or a task that nobody waited for. Where an event loop runs already it only calls the
-- function.
---@param fn function
---@param ... any its arguments
---@return any ... what it returned
function module.run(fn, ...)
  return tasks.run(fn, ...)
end

--- Starts a function, which runs whenever the others wait. `task:wait()` returns what it
-- returned, or nil and what it raised.
---@param fn function
---@param ... any its arguments
---@return telnyx.Task
function module.spawn(fn, ...)
  return tasks.spawn(fn, ...)
end

--- Describes operations and parameters of the API. Raises for an unknown name.
---
--- `print(telnyx.describe "messages.send")`
---@param name string|nil of an operation, a resource or a helper; the whole API by default
---@return telnyx.Description description prints as text
function module.describe(name)
  return discovery.describe(name)
end

--- Iterates over the operations of the API, in the order of their names. Raises for an unknown
-- prefix.
---
--- `for name, description in telnyx.operations "messages" do … end`
---@param prefix string|nil the name of a resource; the whole API by default
---@return fun(): string|nil, telnyx.Description|nil next the next name, and what `describe` says of
---it; that costs nothing until one of its fields is asked for
function module.operations(prefix)
  return discovery.operations(prefix)
end

return module
