---@meta _
-- Types of `client.user_tags` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.user_tags
local user_tags = {}

---@class (exact) telnyx.user_tags.ListParameters
---@field filter_starts_with? string
---@field filter? { starts_with?: string, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists user tags.
---
---`GET /user_tags`
---@param parameters? telnyx.user_tags.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.user_tags.UserTagsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.user_tags.UserTagsListAnswer?, telnyx.Error, telnyx.Response
function user_tags.list(parameters, opts) end

---@alias telnyx.user_tags.UserTagList string[]

---@class telnyx.user_tags.UserTagsListAnswer
---@field data telnyx.user_tags.UserTagsListAnswerData

---@class telnyx.user_tags.UserTagsListAnswerData
---@field number_tags? telnyx.user_tags.UserTagList
---@field outbound_profile_tags? telnyx.user_tags.UserTagList
