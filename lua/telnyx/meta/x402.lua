---@meta _
-- Types of `client.x402` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.x402
---@field credit_account telnyx.x402.credit_account

---@class telnyx.x402.credit_account
---@field payments telnyx.x402.credit_account.payments
local x402_credit_account = {}

---@class (exact) telnyx.x402.credit_account.CreateQuoteParameters
---@field amount_usd string
---@field [string] telnyx.NoSuchName

---Requests a quote for a payment in cryptocurrency.
---
---`POST /x402/credit_account/quote`
---@param parameters telnyx.x402.credit_account.CreateQuoteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.x402.X402QuoteResponse?, telnyx.Error, telnyx.Response
function x402_credit_account.create_quote(parameters, opts) end

---@class (exact) telnyx.x402.credit_account.SettleParameters
---@field id string
---@field header_payment_signature? string
---@field payment_signature? string
---@field [string] telnyx.NoSuchName

---Settles a quoted payment.
---
---`POST /x402/credit_account`
---@param parameters telnyx.x402.credit_account.SettleParameters
---@param opts? telnyx.CallOptions
---@return telnyx.x402.X402TransactionResponse?, telnyx.Error, telnyx.Response
function x402_credit_account.settle(parameters, opts) end

---@class telnyx.x402.credit_account.payments
local x402_credit_account_payments = {}

---@class (exact) telnyx.x402.credit_account.payments.ListParameters
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists payments.
---
---`GET /x402/credit_account/payments`
---@param parameters? telnyx.x402.credit_account.payments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.x402.X402TransactionRecord>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.x402.X402TransactionRecord>?, telnyx.Error, telnyx.Response
function x402_credit_account_payments.list(parameters, opts) end

---Retrieves a payment.
---
---`GET /x402/credit_account/payments/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.x402.PaymentRetrieveResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.x402.PaymentRetrieveResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.x402.PaymentRetrieveResponse?, telnyx.Error, telnyx.Response
function x402_credit_account_payments.retrieve(id, parameters, opts) end

---@class telnyx.x402.PaymentRetrieveResponse
---@field data telnyx.x402.X402TransactionRecord

---@class telnyx.x402.X402PaymentRequirements
---@field accepts? telnyx.x402.X402PaymentRequirementsAcceptsItem[]
---@field resource? telnyx.x402.X402PaymentRequirementsResource
---@field x402Version? 2

---@class telnyx.x402.X402PaymentRequirementsAcceptsItem
---@field amount? string
---@field asset? string
---@field extra? telnyx.x402.X402PaymentRequirementsAcceptsItemExtra
---@field maxTimeoutSeconds? integer
---@field network? string
---@field payTo? string
---@field scheme? string

---@class telnyx.x402.X402PaymentRequirementsAcceptsItemExtra
---@field facilitatorUrl? string
---@field name? string
---@field quoteId? string
---@field version? string

---@class telnyx.x402.X402PaymentRequirementsResource
---@field description? string
---@field mimeType? string
---@field url? string

---@class telnyx.x402.X402QuoteResponse
---@field data telnyx.x402.X402QuoteResponseData

---@class telnyx.x402.X402QuoteResponseData
---@field amount_crypto? string
---@field amount_usd? string
---@field expires_at? string
---@field id string
---@field network? string
---@field payment_requirements? telnyx.x402.X402PaymentRequirements
---@field record_type? 'quote' # the kind of record

---@class telnyx.x402.X402TransactionRecord
---@field amount? string
---@field created_at? string # when it was created
---@field currency? string
---@field id string
---@field quote_id? string
---@field record_type? 'x402_transaction' # the kind of record
---@field status? 'settled'
---@field tx_hash? string
---@field updated_at? string # when it last changed

---@class telnyx.x402.X402TransactionResponse
---@field data telnyx.x402.X402TransactionResponseData

---@class telnyx.x402.X402TransactionResponseData
---@field amount? string
---@field created_at? string # when it was created
---@field currency? string
---@field id string
---@field quote_id? string
---@field record_type? 'x402_transaction' # the kind of record
---@field status? 'settled'
---@field tx_hash? string
