---@meta _
-- Types of `client.invoices` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.invoices
local invoices = {}

---@class (exact) telnyx.invoices.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'period_start'|'-period_start'
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists invoices.
---
---`GET /invoices`
---@param parameters? telnyx.invoices.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.invoices.Invoice>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.invoices.Invoice>?, telnyx.Error, telnyx.Response
function invoices.list(parameters, opts) end

---@class (exact) telnyx.invoices.RetrieveParameters
---@field id? string
---@field action? 'json'|'link'
---@field [string] telnyx.NoSuchName

---Retrieves an invoice.
---
---`GET /invoices/{id}`
---@param id string
---@param parameters? telnyx.invoices.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.invoices.InvoicesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.invoices.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.invoices.InvoicesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.invoices.InvoicesRetrieveAnswer?, telnyx.Error, telnyx.Response
function invoices.retrieve(id, parameters, opts) end

---@class telnyx.invoices.Invoice
---@field file_id? string # a UUID
---@field invoice_id? string # a UUID
---@field paid? boolean
---@field period_end? string
---@field period_start? string
---@field url? string # a URL

---@class telnyx.invoices.InvoiceDetail
---@field download_url? string # a URL
---@field file_id? string # a UUID
---@field invoice_id? string # a UUID
---@field paid? boolean
---@field period_end? string
---@field period_start? string
---@field url? string # a URL

---@class telnyx.invoices.InvoicesRetrieveAnswer
---@field data telnyx.invoices.InvoiceDetail
