---@meta _
-- Types of `client.noise_suppression_engines` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.noise_suppression_engines
local noise_suppression_engines = {}

---Lists noise suppression engines.
---
---`GET /noise_suppression_engines`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse?, telnyx.Error, telnyx.Response
function noise_suppression_engines.list(parameters, opts) end

---@class telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse
---@field data telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponseData[]
---@field items telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponseData[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse): boolean
---@field next_page fun(self: telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse): telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse): fun(): telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse?
---@field each fun(self: telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponse): fun(): telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponseData?

---@class telnyx.noise_suppression_engines.NoiseSuppressionEngineListResponseData
---@field default_attenuation_level number
---@field label string
---@field value string
