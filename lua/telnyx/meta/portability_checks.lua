---@meta _
-- Types of `client.portability_checks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.portability_checks
local portability_checks = {}

---@class telnyx.portability_checks.RunParameters
---@field phone_numbers? string[]

---`POST /portability_checks`
---@param parameters? telnyx.portability_checks.RunParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function portability_checks.run(parameters, opts) end
