---@meta _
-- Types of `client.call_reasons` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.call_reasons
local call_reasons = {}

---@class (exact) telnyx.call_reasons.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 100
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists call reasons.
---
---`GET /call_reasons`
---@param parameters? telnyx.call_reasons.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.call_reasons.CallReasonReference>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.call_reasons.CallReasonReference>?, telnyx.Error, telnyx.Response
function call_reasons.list(parameters, opts) end

---@class (exact) telnyx.call_reasons.ValidateParameters
---@field body string[]
---@field [string] telnyx.NoSuchName

---Checks the reasons that are shown for calls.
---
---`POST /call_reasons/validate`
---@param parameters telnyx.call_reasons.ValidateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.call_reasons.ValidateCallReasonsResponse?, telnyx.Error, telnyx.Response
function call_reasons.validate(parameters, opts) end

---@class telnyx.call_reasons.CallReasonReference
---@field description? string
---@field id string # a UUID
---@field reason? string

---@class telnyx.call_reasons.ValidateCallReasonsResponse
---@field data telnyx.call_reasons.ValidateCallReasonsResponseData

---@class telnyx.call_reasons.ValidateCallReasonsResponseData
---@field all_pre_approved boolean
---@field non_approved_reasons string[]
---@field requires_manual_vetting boolean
