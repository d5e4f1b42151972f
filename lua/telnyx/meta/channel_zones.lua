---@meta _
-- Types of `client.channel_zones` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.channel_zones
local channel_zones = {}

---@class (exact) telnyx.channel_zones.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists channel zones.
---
---`GET /channel_zones`
---@param parameters? telnyx.channel_zones.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.channel_zones.GcbChannelZone>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.channel_zones.GcbChannelZone>?, telnyx.Error, telnyx.Response
function channel_zones.list(parameters, opts) end

---@class (exact) telnyx.channel_zones.UpdateParameters
---@field channel_zone_id? string
---@field channels integer
---@field [string] telnyx.NoSuchName

---Updates a channel zone.
---
---`PUT /channel_zones/{channel_zone_id}`
---@param channel_zone_id string
---@param parameters telnyx.channel_zones.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.channel_zones.GcbChannelZone?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.channel_zones.UpdateParameters, opts?: telnyx.CallOptions): telnyx.channel_zones.GcbChannelZone?, telnyx.Error, telnyx.Response
function channel_zones.update(channel_zone_id, parameters, opts) end

---@class telnyx.channel_zones.GcbChannelZone
---@field channels integer
---@field countries string[]
---@field created_at? string # when it was created
---@field id string
---@field name string
---@field record_type 'channel_zone' # the kind of record
---@field updated_at? string # when it last changed
