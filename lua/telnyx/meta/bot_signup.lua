---@meta _
-- Types of `client.bot_signup` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.bot_signup
local bot_signup = {}

---@class (exact) telnyx.bot_signup.CreateParameters
---@field bot_challenge_answer string
---@field bot_challenge_nonce string
---@field privacy_policy_url string
---@field terms_and_conditions_url string
---@field terms_of_service boolean
---@field email? string
---@field terms_and_conditions_eu_url? string
---@field terms_of_service_eu? boolean
---@field [string] telnyx.NoSuchName

---Signs up a bot for an account.
---
---`POST /bot_signup`
---@param parameters telnyx.bot_signup.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bot_signup.SuccessResponse?, telnyx.Error, telnyx.Response
function bot_signup.create(parameters, opts) end

---@class (exact) telnyx.bot_signup.ResendMagicLinkParameters
---@field email string
---@field [string] telnyx.NoSuchName

---Sends the link that confirms a bot's sign-up again.
---
---`POST /bot_signup/resend_magic_link`
---@param parameters telnyx.bot_signup.ResendMagicLinkParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bot_signup.SuccessResponse?, telnyx.Error, telnyx.Response
function bot_signup.resend_magic_link(parameters, opts) end

---@class telnyx.bot_signup.SuccessResponse
---@field message string
---@field success boolean
