--- The options of a single call.

local known_options = require "telnyx.settings.options"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local mistake = lazy "telnyx.support.mistake"
local streaming = lazy "telnyx.call.streaming"

local options = {}

--- Combines the options of a call with the settings of its client.
---@param given table options, checked
---@param settings telnyx.Settings
---@return table options
function options.merge(given, settings)
  if next(given) == nil then return settings end
  local merged = tables.copy(given)
  if known_options.has_hook(given) then merged.observed = true end
  return setmetatable(merged, { __index = settings })
end

--- Raises at the caller's line for options that the operation does not take.
---@param call telnyx.Call its `target` is set
---@param given table the options of the call alone
function options.validate(call, given)
  local row = call.row
  if given.idempotency_key and not row.idempotent then
    mistake.fail(("bad option 'idempotency_key' to '%s' (the operation takes none)")
      :format(call.operation))
  end
  if row.stream or given.stream or given.stream_to then streaming.validate(call, given) end
end

return options
