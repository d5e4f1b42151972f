---@meta _
-- Types of `client.porting_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.porting_phone_numbers
local porting_phone_numbers = {}

---@class telnyx.porting_phone_numbers.ListParameters
---@field filter_porting_order_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { porting_order_status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /porting_phone_numbers`
---@param parameters? telnyx.porting_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>|string|nil, telnyx.Error?, telnyx.Response?
function porting_phone_numbers.list(parameters, opts) end
