---@meta _
-- Types of `client.x402` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.x402
---@field credit_account telnyx.x402.credit_account

---@class telnyx.x402.credit_account
---@field payments telnyx.x402.credit_account.payments
local x402_credit_account = {}

---@class telnyx.x402.credit_account.CreateQuoteParameters
---@field amount_usd string

---`POST /x402/credit_account/quote`
---@param parameters telnyx.x402.credit_account.CreateQuoteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function x402_credit_account.create_quote(parameters, opts) end

---@class telnyx.x402.credit_account.SettleParameters
---@field id string
---@field header_payment_signature? string
---@field payment_signature? string

---`POST /x402/credit_account`
---@param parameters telnyx.x402.credit_account.SettleParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function x402_credit_account.settle(parameters, opts) end

---@class telnyx.x402.credit_account.payments
local x402_credit_account_payments = {}

---@class telnyx.x402.credit_account.payments.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /x402/credit_account/payments`
---@param parameters? telnyx.x402.credit_account.payments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function x402_credit_account_payments.list(parameters, opts) end

---`GET /x402/credit_account/payments/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function x402_credit_account_payments.retrieve(id, opts) end
