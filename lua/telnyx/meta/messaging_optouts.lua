---@meta _
-- Types of `client.messaging_optouts` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_optouts
local messaging_optouts = {}

---@class telnyx.messaging_optouts.ListParameters
---@field created_at_gte? telnyx.DateTime
---@field created_at_lte? telnyx.DateTime
---@field filter_from? string
---@field filter_messaging_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field redaction_enabled? string
---@field created_at? { gte?: telnyx.DateTime, lte?: telnyx.DateTime }
---@field filter? { from?: string, messaging_profile_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /messaging_optouts`
---@param parameters? telnyx.messaging_optouts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function messaging_optouts.list(parameters, opts) end
