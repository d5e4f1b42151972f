---@meta _
-- Types of `client.machine_payments` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.machine_payments
local machine_payments = {}

---@class (exact) telnyx.machine_payments.AccountCreditParameters
---@field amount_usd string
---@field [string] telnyx.NoSuchName

---Adds credit to the account by a machine payment.
---
---`POST /machine-payments/account-credit`
---@param parameters telnyx.machine_payments.AccountCreditParameters
---@param opts? telnyx.CallOptions
---@return telnyx.machine_payments.MachinePaymentAccountCreditResponse?, telnyx.Error, telnyx.Response
function machine_payments.account_credit(parameters, opts) end

---@class telnyx.machine_payments.MachinePaymentAccountCreditResponse
---@field data telnyx.machine_payments.MachinePaymentAccountCreditResponseData

---@class telnyx.machine_payments.MachinePaymentAccountCreditResponseData
---@field account_id string
---@field amount string
---@field created? boolean
---@field created_at? string # when it was created
---@field currency string
---@field id string
---@field mpp_resource? string
---@field payment_intent_id? string
---@field payment_method? 'stripe_spt'|'tempo_usdc'
---@field payment_source 'machine_payment'
---@field provider? 'stripe'|'tempo'
---@field receipt_reference? string
---@field record_type 'machine_payment_account_credit' # the kind of record
---@field status? 'invalid'|'processing'|'expired'|'settled'|'new'
