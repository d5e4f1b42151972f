-- What editors and the documentation know about the types of `audit_events`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["audit_events.list"] = "AuditLog",
  },
  parameters = {
    ["audit_events.list"] = {
      sort = "'asc'|'desc'",
    },
  },
  facts = {
    ["AuditLog.created_at"] = { format = "date-time" },
    ["AuditLog.id"] = { format = "uuid" },
    ["AuditLog.organization_id"] = { format = "uuid" },
    ["AuditLog.user_id"] = { format = "uuid" },
    ["audit_events.list filter[created_after]"] = { format = "date-time" },
    ["audit_events.list filter[created_before]"] = { format = "date-time" },
  },
  types = {
    AuditEventChanges = {
      field = "string",
      from = "string|number|boolean|table|any[]",
      to = "string|number|boolean|table|any[]",
    },
    AuditLog = {
      alternate_resource_id = "string",
      change_made_by = "'telnyx'|'account_manager'|'account_owner'|'organization_member'",
      change_type = "string",
      changes = "AuditEventChanges[]",
      created_at = "string",
      id = "string",
      organization_id = "string",
      record_type = "string",
      resource_id = "string",
      user_id = "string",
    },
  },
}
