---@meta _
-- Types of `client.inbound_channels` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.inbound_channels
local inbound_channels = {}

---Lists inbound channels.
---
---`GET /inbound_channels`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.inbound_channels.InboundChannelsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.inbound_channels.InboundChannelsListAnswer?, telnyx.Error, telnyx.Response
function inbound_channels.list(parameters, opts) end

---@class (exact) telnyx.inbound_channels.UpdateParameters
---@field channels integer
---@field [string] telnyx.NoSuchName

---Updates an inbound channel.
---
---`PATCH /inbound_channels`
---@param parameters telnyx.inbound_channels.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.inbound_channels.InboundChannelsUpdateAnswer?, telnyx.Error, telnyx.Response
function inbound_channels.update(parameters, opts) end

---@class telnyx.inbound_channels.InboundChannelsListAnswer
---@field data telnyx.inbound_channels.InboundChannelsListAnswerData

---@class telnyx.inbound_channels.InboundChannelsListAnswerData
---@field channels? integer
---@field record_type? string # the kind of record

---@class telnyx.inbound_channels.InboundChannelsUpdateAnswer
---@field data telnyx.inbound_channels.InboundChannelsUpdateAnswerData

---@class telnyx.inbound_channels.InboundChannelsUpdateAnswerData
---@field channels? integer
---@field record_type? string # the kind of record
