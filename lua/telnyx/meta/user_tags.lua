---@meta _
-- Types of `client.user_tags` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.user_tags
local user_tags = {}

---@class telnyx.user_tags.ListParameters
---@field filter_starts_with? string
---@field filter? { starts_with?: string }

---`GET /user_tags`
---@param parameters? telnyx.user_tags.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function user_tags.list(parameters, opts) end
