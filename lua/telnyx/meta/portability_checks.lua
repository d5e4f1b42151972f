---@meta _
-- Types of `client.portability_checks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.portability_checks
local portability_checks = {}

---@class (exact) telnyx.portability_checks.RunParameters
---@field phone_numbers? string[]
---@field [string] telnyx.NoSuchName

---Checks whether phone numbers can be ported.
---
---`POST /portability_checks`
---@param parameters? telnyx.portability_checks.RunParameters
---@param opts? telnyx.CallOptions
---@return telnyx.portability_checks.PortabilityChecksRunAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.portability_checks.PortabilityChecksRunAnswer?, telnyx.Error, telnyx.Response
function portability_checks.run(parameters, opts) end

---@class telnyx.portability_checks.PortabilityCheckDetails
---@field fast_portable? boolean
---@field not_portable_reason? string
---@field phone_number? string
---@field portable? boolean
---@field record_type? string # the kind of record

---@class telnyx.portability_checks.PortabilityChecksRunAnswer
---@field data telnyx.portability_checks.PortabilityCheckDetails[]
