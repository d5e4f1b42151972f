---@meta _
-- Types of `client.bot_sessions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.bot_sessions
local bot_sessions = {}

---@class (exact) telnyx.bot_sessions.ListParameters
---@field email string
---@field portal_redirect_token string
---@field [string] telnyx.NoSuchName

---Retrieves the session of a bot that signed up.
---
---`GET /bot_sessions`
---@param parameters telnyx.bot_sessions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bot_sessions.BotSessionListResponse?, telnyx.Error, telnyx.Response
function bot_sessions.list(parameters, opts) end

---@class telnyx.bot_sessions.BotSessionListResponse
---@field data telnyx.bot_sessions.BotSessionListResponseData

---@class telnyx.bot_sessions.BotSessionListResponseData
---@field api_v2_token string
