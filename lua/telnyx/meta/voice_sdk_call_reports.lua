---@meta _
-- Types of `client.voice_sdk_call_reports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.voice_sdk_call_reports
local voice_sdk_call_reports = {}

---@class telnyx.voice_sdk_call_reports.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field page? { number?: integer, size?: integer }

---`GET /voice_sdk_call_reports`
---@param parameters? telnyx.voice_sdk_call_reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function voice_sdk_call_reports.list(parameters, opts) end

---`GET /voice_sdk_call_reports/{call_id}`
---@param call_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { call_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function voice_sdk_call_reports.retrieve(call_id, opts) end
