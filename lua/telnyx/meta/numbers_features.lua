---@meta _
-- Types of `client.numbers_features` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.numbers_features
local numbers_features = {}

---@class (exact) telnyx.numbers_features.CreateParameters
---@field phone_numbers string[]
---@field [string] telnyx.NoSuchName

---Looks up the features of phone numbers.
---
---`POST /numbers_features`
---@param parameters telnyx.numbers_features.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.numbers_features.NumbersFeaturesCreateAnswer?, telnyx.Error, telnyx.Response
function numbers_features.create(parameters, opts) end

---@class telnyx.numbers_features.NumbersFeaturesCreateAnswer
---@field data telnyx.numbers_features.NumbersFeaturesCreateAnswerDataItem[]

---@class telnyx.numbers_features.NumbersFeaturesCreateAnswerDataItem
---@field features string[]
---@field phone_number string
