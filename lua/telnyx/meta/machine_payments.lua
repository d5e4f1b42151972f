---@meta _
-- Types of `client.machine_payments` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.machine_payments
local machine_payments = {}

---@class telnyx.machine_payments.AccountCreditParameters
---@field amount_usd string

---`POST /machine-payments/account-credit`
---@param parameters telnyx.machine_payments.AccountCreditParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function machine_payments.account_credit(parameters, opts) end
