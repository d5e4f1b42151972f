---@meta _
-- Types of `client.usage_reports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.usage_reports
local usage_reports = {}

---@class telnyx.usage_reports.GetOptionsParameters
---@field authorization_bearer? string
---@field product? string

---`GET /usage_reports/options`
---@param parameters? telnyx.usage_reports.GetOptionsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function usage_reports.get_options(parameters, opts) end

---@class telnyx.usage_reports.ListParameters
---@field dimensions string[]
---@field metrics string[]
---@field product string
---@field authorization_bearer? string
---@field date_range? string
---@field end_date? string
---@field filter? string
---@field format? string
---@field managed_accounts? boolean
---@field page_number? integer
---@field page_size? integer
---@field sort? string[]
---@field start_date? string
---@field page? { number?: integer, size?: integer }

---`GET /usage_reports`
---@param parameters telnyx.usage_reports.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>|string|nil, telnyx.Error?, telnyx.Response?
function usage_reports.list(parameters, opts) end
