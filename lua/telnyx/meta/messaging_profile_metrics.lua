---@meta _
-- Types of `client.messaging_profile_metrics` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_profile_metrics
local messaging_profile_metrics = {}

---@class (exact) telnyx.messaging_profile_metrics.ListParameters
---@field time_frame? telnyx.shared.MessagingMetricsTimeFrame # default "24h"
---@field [string] telnyx.NoSuchName

---Lists messaging profile metrics.
---
---`GET /messaging_profile_metrics`
---@param parameters? telnyx.messaging_profile_metrics.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer?, telnyx.Error, telnyx.Response
function messaging_profile_metrics.list(parameters, opts) end

---@class telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer
---@field data telnyx.messaging_profile_metrics.ProfileMetricsHighLevel[]
---@field meta? telnyx.shared.MessagingPaginationMeta
---@field items telnyx.messaging_profile_metrics.ProfileMetricsHighLevel[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer): boolean
---@field next_page fun(self: telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer): telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer): fun(): telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer?
---@field each fun(self: telnyx.messaging_profile_metrics.MessagingProfileMetricsListAnswer): fun(): telnyx.messaging_profile_metrics.ProfileMetricsHighLevel?

---@alias telnyx.messaging_profile_metrics.ProfileMetricsHighLevel table
