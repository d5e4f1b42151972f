---@meta _
-- Types of `client.messaging_optouts` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_optouts
local messaging_optouts = {}

---@class (exact) telnyx.messaging_optouts.ListParameters
---@field created_at_gte? telnyx.DateTime
---@field created_at_lte? telnyx.DateTime
---@field filter_from? string
---@field filter_messaging_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field redaction_enabled? string
---@field created_at? { gte?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }
---@field filter? { from?: string, messaging_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists messaging optouts.
---
---`GET /messaging_optouts`
---@param parameters? telnyx.messaging_optouts.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.messaging_optouts.OptOutItem>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.messaging_optouts.OptOutItem>?, telnyx.Error, telnyx.Response
function messaging_optouts.list(parameters, opts) end

---@class telnyx.messaging_optouts.OptOutItem
---@field created_at? string # when it was created
---@field from? string
---@field keyword? string
---@field messaging_profile_id? string # the messaging profile to use
---@field to? telnyx.shared.ToNumber
