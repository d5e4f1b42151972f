---@meta _
-- Types of `client.audit_events` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.audit_events
local audit_events = {}

---@class (exact) telnyx.audit_events.ListParameters
---@field filter_created_after? telnyx.DateTime
---@field filter_created_before? telnyx.DateTime
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field sort? 'asc'|'desc'
---@field filter? { created_after?: telnyx.DateTime, created_before?: telnyx.DateTime, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists audit events.
---
---`GET /audit_events`
---@param parameters? telnyx.audit_events.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.audit_events.AuditLog>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.audit_events.AuditLog>?, telnyx.Error, telnyx.Response
function audit_events.list(parameters, opts) end

---@class telnyx.audit_events.AuditEventChanges
---@field field? string
---@field from? string|number|boolean|table|any[]
---@field to? string|number|boolean|table|any[]

---@class telnyx.audit_events.AuditLog
---@field alternate_resource_id? string
---@field change_made_by? 'telnyx'|'account_manager'|'account_owner'|'organization_member'
---@field change_type? string
---@field changes? telnyx.audit_events.AuditEventChanges[]
---@field created_at? string # when it was created
---@field id string # a UUID
---@field organization_id? string # the organization that it belongs to; a UUID
---@field record_type? string # the kind of record
---@field resource_id? string
---@field user_id? string # a UUID
