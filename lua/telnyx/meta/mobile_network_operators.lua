---@meta _
-- Types of `client.mobile_network_operators` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.mobile_network_operators
local mobile_network_operators = {}

---@class (exact) telnyx.mobile_network_operators.ListParameters
---@field filter_country_code? string
---@field filter_mcc? string
---@field filter_mnc? string
---@field filter_name_contains? string
---@field filter_name_ends_with? string
---@field filter_name_starts_with? string
---@field filter_network_preferences_enabled? boolean
---@field filter_tadig? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { country_code?: string, mcc?: string, mnc?: string, name?: { contains?: string, ends_with?: string, starts_with?: string, [string]: telnyx.NoSuchName }, network_preferences_enabled?: boolean, tadig?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists mobile network operators.
---
---`GET /mobile_network_operators`
---@param parameters? telnyx.mobile_network_operators.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.mobile_network_operators.MobileNetworkOperator>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.mobile_network_operators.MobileNetworkOperator>?, telnyx.Error, telnyx.Response
function mobile_network_operators.list(parameters, opts) end

---@class telnyx.mobile_network_operators.MobileNetworkOperator
---@field country_code? string
---@field id string # a UUID
---@field mcc? string
---@field mnc? string
---@field name? string
---@field network_preferences_enabled? boolean
---@field record_type? string # the kind of record
---@field tadig? string
