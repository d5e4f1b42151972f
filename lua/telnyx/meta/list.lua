---@meta _
-- Types of `client.list` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.list
local list = {}

---`GET /list`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function list.retrieve_all(opts) end

---`GET /list/{channel_zone_id}`
---@param channel_zone_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { channel_zone_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function list.retrieve_by_zone(channel_zone_id, opts) end
