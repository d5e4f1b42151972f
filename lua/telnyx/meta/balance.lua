---@meta _
-- Types of `client.balance` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.balance
local balance = {}

---Retrieves the balance of the account.
---
---`GET /balance`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.balance.BalanceRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.balance.BalanceRetrieveAnswer?, telnyx.Error, telnyx.Response
function balance.retrieve(parameters, opts) end

---@class telnyx.balance.BalanceRetrieveAnswer
---@field data telnyx.balance.UserBalance

---@class telnyx.balance.UserBalance
---@field available_credit? string
---@field balance? string
---@field credit_limit? string
---@field currency? string
---@field pending? string
---@field record_type? 'balance' # the kind of record
