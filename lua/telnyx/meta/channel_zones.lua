---@meta _
-- Types of `client.channel_zones` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.channel_zones
local channel_zones = {}

---@class telnyx.channel_zones.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /channel_zones`
---@param parameters? telnyx.channel_zones.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function channel_zones.list(parameters, opts) end

---@class telnyx.channel_zones.UpdateParameters
---@field channel_zone_id? string
---@field channels integer

---`PUT /channel_zones/{channel_zone_id}`
---@param channel_zone_id string
---@param parameters telnyx.channel_zones.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.channel_zones.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function channel_zones.update(channel_zone_id, parameters, opts) end
