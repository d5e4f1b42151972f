---@meta _
-- Types of `client.ledger_billing_group_reports` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.ledger_billing_group_reports
local ledger_billing_group_reports = {}

---@class (exact) telnyx.ledger_billing_group_reports.CreateParameters
---@field month? integer
---@field year? integer
---@field [string] telnyx.NoSuchName

---Creates a ledger billing group report.
---
---`POST /ledger_billing_group_reports`
---@param parameters? telnyx.ledger_billing_group_reports.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ledger_billing_group_reports.LedgerBillingGroupReportsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.ledger_billing_group_reports.LedgerBillingGroupReportsCreateAnswer?, telnyx.Error, telnyx.Response
function ledger_billing_group_reports.create(parameters, opts) end

---Retrieves a ledger billing group report.
---
---`GET /ledger_billing_group_reports/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ledger_billing_group_reports.LedgerBillingGroupReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.ledger_billing_group_reports.LedgerBillingGroupReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ledger_billing_group_reports.LedgerBillingGroupReportsRetrieveAnswer?, telnyx.Error, telnyx.Response
function ledger_billing_group_reports.retrieve(id, parameters, opts) end

---@class telnyx.ledger_billing_group_reports.LedgerBillingGroupReport
---@field created_at? string # when it was created
---@field id string # a UUID
---@field organization_id? string # the organization that it belongs to; a UUID
---@field record_type? 'ledger_billing_group_report' # the kind of record
---@field report_url? string # a URL
---@field status? 'pending'|'complete'|'failed'|'deleted'
---@field updated_at? string # when it last changed

---@class telnyx.ledger_billing_group_reports.LedgerBillingGroupReportsCreateAnswer
---@field data telnyx.ledger_billing_group_reports.LedgerBillingGroupReport

---@class telnyx.ledger_billing_group_reports.LedgerBillingGroupReportsRetrieveAnswer
---@field data telnyx.ledger_billing_group_reports.LedgerBillingGroupReport
