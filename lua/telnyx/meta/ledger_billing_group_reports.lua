---@meta _
-- Types of `client.ledger_billing_group_reports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.ledger_billing_group_reports
local ledger_billing_group_reports = {}

---@class telnyx.ledger_billing_group_reports.CreateParameters
---@field month? integer
---@field year? integer

---`POST /ledger_billing_group_reports`
---@param parameters? telnyx.ledger_billing_group_reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function ledger_billing_group_reports.create(parameters, opts) end

---`GET /ledger_billing_group_reports/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function ledger_billing_group_reports.retrieve(id, opts) end
