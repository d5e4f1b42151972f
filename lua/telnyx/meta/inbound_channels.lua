---@meta _
-- Types of `client.inbound_channels` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.inbound_channels
local inbound_channels = {}

---`GET /inbound_channels`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function inbound_channels.list(opts) end

---@class telnyx.inbound_channels.UpdateParameters
---@field channels integer

---`PATCH /inbound_channels`
---@param parameters telnyx.inbound_channels.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function inbound_channels.update(parameters, opts) end
