---@meta _
-- Types of `client.charges_summary` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.charges_summary
local charges_summary = {}

---@class (exact) telnyx.charges_summary.RetrieveParameters
---@field end_date telnyx.Date
---@field start_date telnyx.Date
---@field [string] telnyx.NoSuchName

---Summarizes the charges of a month.
---
---`GET /charges_summary`
---@param parameters telnyx.charges_summary.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.charges_summary.MonthlyChargesSummaryResponse?, telnyx.Error, telnyx.Response
function charges_summary.retrieve(parameters, opts) end

---@class telnyx.charges_summary.AdjustmentLine
---@field amount string
---@field description string
---@field event_date string

---@class telnyx.charges_summary.ComparativeLine
---@field alias string
---@field existing_this_month telnyx.charges_summary.MonthDetail
---@field name string
---@field new_this_month telnyx.charges_summary.MonthDetail
---@field type 'comparative'

---@class telnyx.charges_summary.MonthDetail
---@field mrc string
---@field otc? string
---@field quantity integer

---@class telnyx.charges_summary.MonthlyChargesSummaryResponse
---@field data telnyx.charges_summary.SummaryAndTotal

---@class telnyx.charges_summary.SimpleLine
---@field alias string
---@field amount string
---@field name string
---@field quantity integer
---@field type 'simple'

---@class telnyx.charges_summary.Summary
---@field adjustments telnyx.charges_summary.AdjustmentLine[]
---@field lines telnyx.charges_summary.SummaryLine[]

---@class telnyx.charges_summary.SummaryAndTotal
---@field currency string
---@field end_date string
---@field start_date string
---@field summary telnyx.charges_summary.Summary
---@field total telnyx.charges_summary.TotalSummary
---@field user_email string # an email address
---@field user_id string

---@alias telnyx.charges_summary.SummaryLine telnyx.charges_summary.ComparativeLine|telnyx.charges_summary.SimpleLine

---@class telnyx.charges_summary.TotalSummary
---@field credits string
---@field existing_mrc string
---@field grand_total string
---@field ledger_adjustments string
---@field new_mrc string
---@field new_otc string
---@field other string
