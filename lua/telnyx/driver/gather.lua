--- Many functions at the same time: `telnyx.gather`.

local check = require "telnyx.support.check"
local driver = require "telnyx.driver"
local lazy = require "telnyx.support.lazy"
local tasks = require "telnyx.driver.tasks"

local mistake = lazy "telnyx.support.mistake"

local gather = {}

local function check_functions(functions)
  if type(functions) ~= "table" then
    mistake.bad(1, "gather", mistake.expected("table of functions", functions))
  end
  for index = 1, #functions do
    local problem = tasks.problem(functions[index])
    if problem then mistake.bad(1, "gather", ("[%d]: %s"):format(index, problem)) end
  end
end

local OPTIONS = { limit = check.whole_number(1, math.huge) }

local function check_options(opts)
  if type(opts) ~= "table" then mistake.bad(2, "gather", mistake.expected("table", opts)) end
  check.options(OPTIONS, opts, "gather")
end

local function run_all(functions, limit)
  local loop = driver.current()
  local results, errors = {}, {}
  local begun, count, under_way, all_ended = 0, #functions, 0, loop.condition()
  local function begin()
    begun, under_way = begun + 1, under_way + 1
    local index = begun
    loop.spawn(functions[index], function(ok, value, err)
      if ok then
        results[index] = value
        if value == nil then errors[index] = err end
      else
        errors[index] = tasks.raised(value)
      end
      under_way = under_way - 1
      if begun < count then begin() elseif under_way == 0 then all_ended:notify() end
    end)
  end
  -- nginx runs a light thread at once, and one that does not wait begins the next ones by its end
  while begun < count and under_way < limit do begin() end
  all_ended:wait()
  return results, errors
end

--- Runs functions at the same time and waits for all of them.
---@param functions function[]
---@param opts telnyx.GatherOptions|nil
---@return table results what each returned first, at its place
---@return table errors at its place what a function returned second beside nil, or what it raised
function gather.all(functions, opts)
  check_functions(functions)
  if opts ~= nil then check_options(opts) end
  if #functions == 0 then return {}, {} end
  local limit = opts and opts.limit or math.huge
  if driver.current() then return run_all(functions, limit) end
  return tasks.run(run_all, functions, limit)
end

return gather
