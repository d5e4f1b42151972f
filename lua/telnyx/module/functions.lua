--- The functions of the module `telnyx` that clients do not have.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local discovery = lazy "telnyx.discovery"
local driver = lazy "telnyx.driver"
local gather = lazy "telnyx.driver.gather"
local mistake = lazy "telnyx.support.mistake"
local preload = lazy "telnyx.module.preload"
local tasks = lazy "telnyx.driver.tasks"

---@class telnyx.Functions
local module = {}

--- Marks a table as an array, so that it is encoded as `[]` even if it is empty.
---@param items table|nil
---@return table items the same table
function module.array(items)
  if items == nil then items = {} end
  if type(items) ~= "table" then
    mistake.bad(1, "array", mistake.expected("table", items))
  end
  return setmetatable(items, core.array_mt)
end

--- Makes an integer that this Lua cannot hold exactly, to be sent as an integer.
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

--- Returns the time of a monotonic clock, for durations. Its start is arbitrary: it is not the time
-- of day.
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

--- Runs functions at the same time and waits for all of them: in coroutines of the running event
-- loop, or in a loop of its own.
---@param functions function[]|fun(): function|nil an array, or an iterator, which is called
---whenever there is room for one more
---@param opts telnyx.GatherOptions|nil
---@return table results the first result of each function, by its index
---@return table errors by index, the second result of a function that returned nil, or the error
---that it raised
function module.gather(functions, opts)
  return gather.all(functions, opts)
end

--- Runs a function, and waits for it and everything it spawns. Raises the error of the function, or
-- of a task that nobody waited for. Inside an event loop it only calls the function.
---@param fn function
---@param ... any its arguments
---@return any ... its results
function module.run(fn, ...)
  return tasks.run(fn, ...)
end

--- Starts a function as a task, which runs while others wait. `task:wait()` returns its results, or
-- nil and its error.
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
---@return fun(): string|nil, telnyx.Description|nil next the next name, and its description, which
---costs nothing until one of its fields is read
function module.operations(prefix)
  return discovery.operations(prefix)
end

--- Loads all modules that calls and their failures may need, for programs that cannot load modules
--- later, as after a chroot. Raises for an unknown name.
---@param ... string resources that will be used: "messages", "ai.assistants"
function module.preload(...)
  preload.load(...)
end

return module
