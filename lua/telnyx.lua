--- The Telnyx REST API. The module itself is a client, whose key is read from TELNYX_API_KEY at the
-- first call.

local argument = require "telnyx.argument"
local blocking = require "telnyx.driver.blocking"
local client = require "telnyx.client"
local core = require "telnyx.core"
local version = require "telnyx.version"

---@class telnyx : telnyx.Client
local telnyx = {
  _VERSION = "telnyx " .. version.version,
  VERSION = version.version,
  --- JSON null: the same value as cjson.null and ngx.null.
  null = core.null,
  --- JSON []: the same value as cjson.empty_array where lua-cjson has one.
  empty_array = core.empty_array,
}

--- Makes a client of one's own.
---@param opts table|nil api_key, base_url, timeout, max_retries, … (README, "Options")
---@return telnyx.Client
function telnyx.new(opts)
  return client.new(opts)
end

--- Marks a table as an array, so that it is `[]` even when it is empty.
---@param items table|nil
---@return table items the same table
function telnyx.array(items)
  return setmetatable(items or {}, core.array_mt)
end

--- An integer that this Lua cannot hold exactly, to be sent as that integer.
---@param digits string decimal
---@return table
function telnyx.integer(digits)
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

local default

return setmetatable(telnyx, {
  __index = function(_, name)
    default = default or client.new()
    local found = default[name]
    if found ~= nil then rawset(telnyx, name, found) end
    return found
  end,
  __pairs = function()
    default = default or client.new()
    return pairs(default)
  end,
})
