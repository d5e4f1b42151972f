---@meta _
-- Types of `client.payment` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.payment
---@field auto_recharge_prefs telnyx.payment.auto_recharge_prefs
local payment = {}

---@class telnyx.payment.CreateStoredPaymentTransactionParameters
---@field amount string

---`POST /payment/stored_payment_transactions`
---@param parameters telnyx.payment.CreateStoredPaymentTransactionParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function payment.create_stored_payment_transaction(parameters, opts) end

---@class telnyx.payment.auto_recharge_prefs
local payment_auto_recharge_prefs = {}

---`GET /payment/auto_recharge_prefs`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function payment_auto_recharge_prefs.list(opts) end

---@class telnyx.payment.auto_recharge_prefs.UpdateParameters
---@field enabled? boolean
---@field invoice_enabled? boolean
---@field preference? string
---@field recharge_amount? string
---@field threshold_amount? string

---`PATCH /payment/auto_recharge_prefs`
---@param parameters? telnyx.payment.auto_recharge_prefs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function payment_auto_recharge_prefs.update(parameters, opts) end
