---@meta _
-- Types of `client.bot_challenge` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.bot_challenge
local bot_challenge = {}

---@class telnyx.bot_challenge.CreateParameters
---@field llm_model_name? string
---@field llm_parameter_count? string
---@field llm_quantization? string

---`POST /bot_challenge`
---@param parameters? telnyx.bot_challenge.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function bot_challenge.create(parameters, opts) end
