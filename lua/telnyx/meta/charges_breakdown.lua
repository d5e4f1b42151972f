---@meta _
-- Types of `client.charges_breakdown` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.charges_breakdown
local charges_breakdown = {}

---@class (exact) telnyx.charges_breakdown.RetrieveParameters
---@field start_date telnyx.Date
---@field end_date? telnyx.Date
---@field format? 'json'|'csv' # default "json"
---@field [string] telnyx.NoSuchName

---Breaks down the charges of a month by phone number.
---
---`GET /charges_breakdown`
---@param parameters telnyx.charges_breakdown.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.charges_breakdown.ChargesBreakdownRetrieveResponse|string|nil, telnyx.Error, telnyx.Response
function charges_breakdown.retrieve(parameters, opts) end

---@class telnyx.charges_breakdown.ChargesBreakdownRetrieveResponse
---@field data telnyx.charges_breakdown.ChargesBreakdownRetrieveResponseData

---@class telnyx.charges_breakdown.ChargesBreakdownRetrieveResponseData
---@field currency string
---@field end_date string
---@field results telnyx.charges_breakdown.ChargesBreakdownRetrieveResponseDataResult[]
---@field start_date string
---@field user_email string # an email address
---@field user_id string

---@class telnyx.charges_breakdown.ChargesBreakdownRetrieveResponseDataResult
---@field charge_type string
---@field service_owner_email string # an email address
---@field service_owner_user_id string
---@field services telnyx.charges_breakdown.ChargesBreakdownRetrieveResponseDataResultService[]
---@field tn string

---@class telnyx.charges_breakdown.ChargesBreakdownRetrieveResponseDataResultService
---@field cost string
---@field cost_type string
---@field name string
