---@meta _
-- Types of `client.numbers_features` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.numbers_features
local numbers_features = {}

---@class telnyx.numbers_features.CreateParameters
---@field phone_numbers string[]

---`POST /numbers_features`
---@param parameters telnyx.numbers_features.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function numbers_features.create(parameters, opts) end
