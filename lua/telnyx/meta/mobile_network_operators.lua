---@meta _
-- Types of `client.mobile_network_operators` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.mobile_network_operators
local mobile_network_operators = {}

---@class telnyx.mobile_network_operators.ListParameters
---@field filter? table
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /mobile_network_operators`
---@param parameters? telnyx.mobile_network_operators.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function mobile_network_operators.list(parameters, opts) end
