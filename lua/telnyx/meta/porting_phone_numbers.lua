---@meta _
-- Types of `client.porting_phone_numbers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.porting_phone_numbers
local porting_phone_numbers = {}

---@class (exact) telnyx.porting_phone_numbers.ListParameters
---@field filter_porting_order_status? 'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { porting_order_status?: 'draft'|'in-process'|'submitted'|'exception'|'foc-date-confirmed'|'cancel-pending'|'ported'|'cancelled', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists porting phone numbers.
---
---`GET /porting_phone_numbers`
---@param parameters? telnyx.porting_phone_numbers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.PortingPhoneNumber>|string|nil, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.PortingPhoneNumber>|string|nil, telnyx.Error, telnyx.Response
function porting_phone_numbers.list(parameters, opts) end
