--- The Telnyx REST API. The module itself is a client, whose key is read from TELNYX_API_KEY at the
-- first call.

local blocking = require "telnyx.driver.blocking"
local client = require "telnyx.client"
local client_state = require "telnyx.state"
local core = require "telnyx.core"
local lazy = require "telnyx.lazy"
local version = require "telnyx.version"

local argument = lazy "telnyx.argument"

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

--- Waits.
---@param seconds number
function telnyx.sleep(seconds)
  if type(seconds) ~= "number" then
    argument.bad("seconds", "sleep", argument.expected("number", seconds))
  end
  blocking.sleep(seconds)
end

client.wrap(client_state.new {}, telnyx)
return telnyx
