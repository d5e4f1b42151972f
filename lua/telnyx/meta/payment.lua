---@meta _
-- Types of `client.payment` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.payment
---@field auto_recharge_prefs telnyx.payment.auto_recharge_prefs
local payment = {}

---@class (exact) telnyx.payment.CreateStoredPaymentTransactionParameters
---@field amount string
---@field [string] telnyx.NoSuchName

---Adds to the balance from a stored payment method.
---
---`POST /payment/stored_payment_transactions`
---@param parameters telnyx.payment.CreateStoredPaymentTransactionParameters
---@param opts? telnyx.CallOptions
---@return telnyx.payment.StoredPaymentTransactionResponse?, telnyx.Error, telnyx.Response
function payment.create_stored_payment_transaction(parameters, opts) end

---@class telnyx.payment.auto_recharge_prefs
local payment_auto_recharge_prefs = {}

---Lists auto recharge prefs.
---
---`GET /payment/auto_recharge_prefs`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.payment.PaymentAutoRechargePrefsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.payment.PaymentAutoRechargePrefsListAnswer?, telnyx.Error, telnyx.Response
function payment_auto_recharge_prefs.list(parameters, opts) end

---@class (exact) telnyx.payment.auto_recharge_prefs.UpdateParameters
---@field enabled? boolean
---@field invoice_enabled? boolean
---@field preference? 'credit_paypal'|'ach'
---@field recharge_amount? string
---@field threshold_amount? string
---@field [string] telnyx.NoSuchName

---Updates an auto recharge pref.
---
---`PATCH /payment/auto_recharge_prefs`
---@param parameters? telnyx.payment.auto_recharge_prefs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.payment.PaymentAutoRechargePrefsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.payment.PaymentAutoRechargePrefsUpdateAnswer?, telnyx.Error, telnyx.Response
function payment_auto_recharge_prefs.update(parameters, opts) end

---@class telnyx.payment.AutoRechargePref
---@field enabled? boolean
---@field id string
---@field invoice_enabled? boolean
---@field preference? 'credit_paypal'|'ach'
---@field recharge_amount? string
---@field record_type? string # the kind of record
---@field threshold_amount? string

---@class telnyx.payment.PaymentAutoRechargePrefsListAnswer
---@field data telnyx.payment.AutoRechargePref

---@class telnyx.payment.PaymentAutoRechargePrefsUpdateAnswer
---@field data telnyx.payment.AutoRechargePref

---@class telnyx.payment.StoredPaymentTransactionResponse
---@field data telnyx.payment.StoredPaymentTransactionResponseData

---@class telnyx.payment.StoredPaymentTransactionResponseData
---@field amount_cents? integer
---@field amount_currency? string
---@field auto_recharge? boolean
---@field created_at? string # when it was created
---@field id string
---@field processor_status? string
---@field record_type? 'transaction' # the kind of record
---@field transaction_processing_type? 'stored_payment'
