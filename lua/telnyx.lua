--- A client for the Telnyx REST API. The module itself is a client, whose key is read from
-- TELNYX_API_KEY at the first call.

local loaded, core = pcall(require, "telnyx.core")
if not loaded then require "telnyx.support.core_problem" (core) end

local client = require "telnyx.client"
local lazy = require "telnyx.support.lazy"
local sessions = require "telnyx.settings.session"
local version = require "telnyx.version"

local mistake = lazy "telnyx.support.mistake"
local registry = lazy "telnyx.api.registry"

---@class telnyx : telnyx.Client, telnyx.Functions
---@field VERSION string
---@field null any JSON null: the same value as cjson.null and ngx.null
---@field empty_array any JSON []: the same value as cjson.empty_array if lua-cjson has one
local telnyx = {
  _VERSION = "telnyx " .. version.version,
  VERSION = version.version,
  null = core.null,
  empty_array = core.empty_array,
}

--- Makes a client.
---@param opts telnyx.ClientOptions|nil
---@return telnyx.Client
function telnyx.new(opts)
  if opts == telnyx then mistake.refuse_colon("new") end
  return client.new(opts)
end

local metatable = getmetatable(client.wrap(sessions.new(), telnyx))
local find_resource = metatable.__index

function metatable.__call()
  mistake.fail("'telnyx' is a table, not a function: make a client with telnyx.new { api_key = … }")
end

function metatable.__index(self, name)
  local module = registry.functions[name]
  if not module then return find_resource(self, name) end
  local found = require(module)[name]
  rawset(self, name, found)
  return found
end

return telnyx
