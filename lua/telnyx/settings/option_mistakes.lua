--- Messages about unknown and misplaced options.

local mistake = require "telnyx.support.mistake"
local spelling = require "telnyx.support.spelling"

local unknown_option = {}

-- The functions that accept an option, for misplaced ones.
local function owner(options, name)
  if options.pool[name] or name == "transport" then
    return "the connections, which are shared: give it to telnyx.new"
  elseif options.derived[name] then
    return "clients: give it to telnyx.new or client.with"
  elseif options.request[name] then
    return "single calls: give it there"
  end
end

--- Returns a hint for an unknown option. Raises for one that belongs elsewhere.
---@param options table the module of all options
---@param known table<string, function> the options that the function accepts
---@param name any
---@param where string the function's name
---@return string hint
function unknown_option.explain(options, known, name, where)
  local place = owner(options, name)
  if place then
    mistake.fail(("bad option '%s' to '%s' (it belongs to %s)"):format(name, where, place))
  end
  local hint = type(name) == "string" and spelling.hint(name, known) or ": options go by name"
  if hint == "" and known == options.request then
    hint = ": what is sent goes into the option 'body' or 'query'"
  end
  return hint
end

return unknown_option
