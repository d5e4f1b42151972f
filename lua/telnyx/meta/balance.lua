---@meta _
-- Types of `client.balance` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.balance
local balance = {}

---`GET /balance`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function balance.retrieve(opts) end
