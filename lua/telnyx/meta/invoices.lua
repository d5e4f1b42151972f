---@meta _
-- Types of `client.invoices` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.invoices
local invoices = {}

---@class telnyx.invoices.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field page? { number?: integer, size?: integer }

---`GET /invoices`
---@param parameters? telnyx.invoices.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function invoices.list(parameters, opts) end

---@class telnyx.invoices.RetrieveParameters
---@field id? string
---@field action? string

---`GET /invoices/{id}`
---@param id string
---@param parameters? telnyx.invoices.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.invoices.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function invoices.retrieve(id, parameters, opts) end
