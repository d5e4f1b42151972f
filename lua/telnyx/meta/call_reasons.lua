---@meta _
-- Types of `client.call_reasons` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.call_reasons
local call_reasons = {}

---@class telnyx.call_reasons.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /call_reasons`
---@param parameters? telnyx.call_reasons.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function call_reasons.list(parameters, opts) end

---@class telnyx.call_reasons.ValidateParameters
---@field body string[]

---`POST /call_reasons/validate`
---@param parameters telnyx.call_reasons.ValidateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function call_reasons.validate(parameters, opts) end
