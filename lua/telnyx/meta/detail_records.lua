---@meta _
-- Types of `client.detail_records` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.detail_records
local detail_records = {}

---@class telnyx.detail_records.ListParameters
---@field filter_date_range? string
---@field filter_record_type? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string[]
---@field filter? { date_range?: string, record_type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /detail_records`
---@param parameters? telnyx.detail_records.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function detail_records.list(parameters, opts) end
