---@meta _
-- Types of `client.wireless_blocklist_values` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireless_blocklist_values
local wireless_blocklist_values = {}

---@class (exact) telnyx.wireless_blocklist_values.ListParameters
---@field type 'country'|'mcc'|'plmn'
---@field [string] telnyx.NoSuchName

---Lists wireless blocklist values.
---
---`GET /wireless_blocklist_values`
---@param parameters telnyx.wireless_blocklist_values.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless_blocklist_values.WirelessBlocklistValuesListAnswer?, telnyx.Error, telnyx.Response
function wireless_blocklist_values.list(parameters, opts) end

---@class telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponseCountry
---@field country_code string

---@class telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponseMcc
---@field mcc string

---@class telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponsePlmn
---@field plmn string

---@class telnyx.wireless_blocklist_values.WirelessBlocklistValuesListAnswer
---@field data telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponseCountry[]|telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponseMcc[]|telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponsePlmn[]
---@field items (telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponseCountry|telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponseMcc|telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponsePlmn)[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.wireless_blocklist_values.WirelessBlocklistValuesListAnswer): boolean
---@field next_page fun(self: telnyx.wireless_blocklist_values.WirelessBlocklistValuesListAnswer): telnyx.wireless_blocklist_values.WirelessBlocklistValuesListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.wireless_blocklist_values.WirelessBlocklistValuesListAnswer): fun(): telnyx.wireless_blocklist_values.WirelessBlocklistValuesListAnswer?
---@field each fun(self: telnyx.wireless_blocklist_values.WirelessBlocklistValuesListAnswer): fun(): (telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponseCountry|telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponseMcc|telnyx.wireless_blocklist_values.WirelessBlocklistValueListResponsePlmn)?
