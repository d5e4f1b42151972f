---@meta _
-- Types of `client.bot_challenge` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.bot_challenge
local bot_challenge = {}

---@class (exact) telnyx.bot_challenge.CreateParameters
---@field llm_model_name? string
---@field llm_parameter_count? string
---@field llm_quantization? string
---@field [string] telnyx.NoSuchName

---Requests the challenge that a bot solves to sign up.
---
---`POST /bot_challenge`
---@param parameters? telnyx.bot_challenge.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bot_challenge.BotChallengeCreateResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.bot_challenge.BotChallengeCreateResponse?, telnyx.Error, telnyx.Response
function bot_challenge.create(parameters, opts) end

---@class telnyx.bot_challenge.BotChallengeCreateResponse
---@field data telnyx.bot_challenge.BotChallengeCreateResponseData

---@class telnyx.bot_challenge.BotChallengeCreateResponseData
---@field challenge_type 'string'|'math'|'binary'
---@field nonce string
---@field precision? number
---@field privacy_policy_url string
---@field problem string
---@field terms_and_conditions_url string
