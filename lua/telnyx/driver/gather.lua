--- Concurrent functions: `telnyx.gather`.

local check = require "telnyx.support.check"
local core = require "telnyx.core"
local driver = require "telnyx.driver"
local lazy = require "telnyx.support.lazy"
local tasks = require "telnyx.driver.tasks"

local mistake = lazy "telnyx.support.mistake"
local spelling = lazy "telnyx.support.spelling"

local gather = {}

local function positive(value)
  if type(value) ~= "number" then return mistake.expected("number", value) end
  if value > 0 then return end
  return mistake.unfit("number above 0", value)
end

local OPTIONS = { limit = check.whole_number(1, math.huge), rate = positive }

local function explain(known, name)
  local hint = spelling.hint(name, known)
  return hint ~= "" and hint or " ('limit' and 'rate' expected)"
end

local function check_function(value, index)
  local problem = tasks.problem(value)
  if problem then mistake.bad(1, "gather", ("[%d]: %s"):format(index, problem)) end
end

-- Returns an iterator over the functions.
local function iterator_of(functions)
  if type(functions) == "function" then
    local index = 0
    return function()
      local fn = functions()
      index = index + 1
      if fn ~= nil then check_function(fn, index) end
      return fn
    end
  end
  if type(functions) ~= "table" then
    mistake.bad(1, "gather", mistake.expected("table of functions, or iterator", functions))
  end
  for index = 1, #functions do check_function(functions[index], index) end
  local index = 0
  return function()
    index = index + 1
    return functions[index]
  end
end

-- Waits, so that at most `rate` functions start per second.
local function pacer(loop, rate)
  local interval, due = 1 / rate, core.now()
  return function()
    local now = core.now()
    if due > now then loop.sleep(due - now) end
    due = math.max(due, now) + interval
  end
end

local function run_all(next_function, limit, rate)
  local loop = driver.current()  ---@cast loop -nil
  local results, errors = {}, {}
  local under_way, begun, enough, changed = 0, 0, 0, nil
  local wait_for_turn = rate and pacer(loop, rate)

  -- Waits until at most `count` functions are running.
  local function wait_for(count)
    if under_way <= count then return end
    enough, changed = count, loop.condition()
    changed:wait()
    changed = nil
  end

  local function begin(fn)
    begun, under_way = begun + 1, under_way + 1
    local index = begun
    loop.spawn(fn, function(ok, value, err)
      if ok then
        results[index] = value
        if value == nil then errors[index] = err end
      else
        errors[index] = tasks.raised(value)
      end
      under_way = under_way - 1
      if changed and under_way <= enough then changed:notify() end
    end)
  end

  local fn = next_function()
  while fn do
    if wait_for_turn then wait_for_turn() end
    begin(fn)
    wait_for(limit - 1)
    fn = next_function()
  end
  wait_for(0)
  return results, errors
end

--- Runs functions at the same time and waits for all of them.
---@param functions function[]|fun(): function|nil an array, or an iterator, which is called
---whenever there is room for one more
---@param opts telnyx.GatherOptions|nil
---@return table results the first result of each function, by its index
---@return table errors by index, the second result of a function that returned nil, or the error
---that it raised
function gather.all(functions, opts)
  local next_function = iterator_of(functions)
  if opts ~= nil then
    if type(opts) ~= "table" then mistake.bad(2, "gather", mistake.expected("table", opts)) end
    check.options(OPTIONS, opts, "gather", explain)
  end
  local limit, rate = opts and opts.limit or math.huge, opts and opts.rate
  if driver.current() then return run_all(next_function, limit, rate) end
  return tasks.run(run_all, next_function, limit, rate)
end

return gather
