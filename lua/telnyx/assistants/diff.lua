--- Differences between the actual and the wanted state of an assistant.

local core = require "telnyx.core"
local lua_names = require "telnyx.support.lua_names"
local redact = require "telnyx.support.redact"
local settings = require "telnyx.assistants.settings"
local tree = require "telnyx.api.tree"

local diff = {}

---@class telnyx.AssistantChange
---@field path string "instructions", "voice_settings.voice", 'tests["Greets"].rubric'
---@field old any nil if it is added
---@field new any nil if it is removed

---@class telnyx.AssistantChanges: telnyx.AssistantChange[] prints as one line per change, without
---secrets

---@class telnyx.WantedAssistant
---@field settings table parameters of ai.assistants.create
---@field tests table[]|nil parameters of ai.assistants.tests.create; nil: not compared

--- Returns the part of a document, or of plain parameters, that is compared: the settings of the
-- main version, and the tests.
---@param source table an exported document; or parameters of ai.assistants.create, with `tests`
---@return telnyx.WantedAssistant
function diff.wanted(source)
  if not source.versions then
    return { settings = settings.without(settings.of(source), { "tests" }), tests = source.tests }
  end
  local main
  for _, version in ipairs(source.versions) do
    if version.version_id == source.main_version_id then main = version end
  end
  return { settings = settings.of(main), tests = source.tests }
end

local function is_long(value)
  return type(value) == "table" and getmetatable(value) == core.integer_mt
end

local function is_object(value)
  return type(value) == "table" and value[1] == nil and value ~= core.empty_array
    and getmetatable(value) ~= core.array_mt and not is_long(value)
end

local function is_nothing(value)
  return value == nil or value == core.null
end

local function is_empty(value)
  return value == core.empty_array
    or type(value) == "table" and next(value) == nil and not is_long(value)
end

local same

local function same_tables(old, new)
  if is_object(new) then
    if not is_object(old) then return false end
    for name, value in pairs(new) do
      if not same(old[name], value) then return false end
    end
    return true
  end
  if #old ~= #new then return false end
  for index = 1, #new do
    if not same(old[index], new[index]) then return false end
  end
  return true
end

-- Tells whether the actual value satisfies the wanted one: an object may have additional fields,
-- such as those that the API adds.
function same(old, new)
  if is_nothing(new) then return is_nothing(old) end
  if is_long(old) or is_long(new) then return tostring(old) == tostring(new) end
  if is_empty(old) and is_empty(new) then return true end
  if type(old) ~= "table" or type(new) ~= "table" then return old == new end
  return same_tables(old, new)
end

local function add(changes, path, old, new)
  changes[#changes + 1] = { path = path, old = old, new = new }
end

local function path_of(path, name)
  local key = lua_names.key(name)
  return key ~= name and path .. key or path == "" and name or path .. "." .. name
end

local function compare(changes, path, old, new)
  if same(old, new) then return end
  if not (is_object(old) and is_object(new)) then return add(changes, path, old, new) end
  for _, name in ipairs(tree.sorted(new)) do
    compare(changes, path_of(path, name), old[name], new[name])
  end
end

--- Finds the test that corresponds to a wanted one: by its id, otherwise by its name.
---@param tests table[]
---@param wanted table
---@param taken table<table, true> tests that correspond to other wanted ones
---@return table|nil
function diff.find_test(tests, wanted, taken)
  local found
  for _, test in ipairs(tests) do
    if wanted.test_id and test.test_id == wanted.test_id then return test end
    if test.name == wanted.name and not taken[test] then found = found or test end
  end
  return found
end

local function compare_tests(changes, old, new, prune)
  local kept = {}
  for _, wanted in ipairs(new) do
    local path = ("tests[%q]"):format(wanted.name)
    local test = diff.find_test(old, wanted, kept)
    if test then
      kept[test] = true
      compare(changes, path, settings.of_test(test), settings.of_test(wanted))
    else
      add(changes, path, nil, wanted)
    end
  end
  for _, test in ipairs(prune and old or {}) do
    if not kept[test] then add(changes, ("tests[%q]"):format(test.name), test, nil) end
  end
end

local LONGEST = 60

local function show(value)
  local text = type(value) == "table" and core.json_encode(redact.value(value))
    or type(value) == "string" and ("%q"):format(redact.text(value)):gsub("\\\n", "\\n")
    or tostring(value)
  if #text <= LONGEST then return text end
  return text:sub(1, LONGEST):gsub("[\192-\255][\128-\191]*$", "") .. "…"
end

local Changes = {}

function Changes:__tostring()
  local lines = {}
  for index, change in ipairs(self) do
    if is_nothing(change.new) then
      lines[index] = "- " .. change.path
    elseif is_nothing(change.old) then
      lines[index] = ("+ %s: %s"):format(change.path, show(change.new))
    else
      lines[index] = ("~ %s: %s -> %s"):format(change.path, show(change.old), show(change.new))
    end
  end
  return table.concat(lines, "\n")
end

--- Lists the changes from one assistant to another. Fields that the second does not mention are
-- unchanged.
---@param old telnyx.WantedAssistant
---@param new telnyx.WantedAssistant
---@param prune boolean|nil whether to remove tests that the second does not have
---@return telnyx.AssistantChanges
function diff.changes(old, new, prune)
  local changes = setmetatable({}, Changes)
  compare(changes, "", old.settings, new.settings)
  if new.tests then compare_tests(changes, old.tests or {}, new.tests, prune) end
  return changes
end

--- Returns the fields of an object to send: each differing field as a whole, including its
-- unmentioned members.
---@param old table
---@param new table
---@return table
function diff.patch(old, new)
  local function merged(before, after)
    if not (is_object(before) and is_object(after)) then return after end
    local all = settings.without(before, {})
    for name, value in pairs(after) do all[name] = merged(before[name], value) end
    return all
  end
  local fields = {}
  for name, value in pairs(new) do
    if not same(old[name], value) then fields[name] = merged(old[name], value) end
  end
  return fields
end

return diff
