-- What editors and the documentation know about the types of `call_events`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["call_events.list"] = "CallEvent",
  },
  parameters = {
    ["call_events.list"] = {
      ["filter[product]"] = "'call_control'|'fax'|'texml'",
      ["filter[status]"] = "'init'|'in_progress'|'completed'",
      ["filter[type]"] = "'command'|'webhook'",
    },
  },
  facts = {
    ["call_events.list filter[application_name][contains]"] = { default = "null" },
    ["call_events.list filter[application_session_id]"] = { format = "uuid" },
    ["call_events.list filter[leg_id]"] = { format = "uuid" },
    ["call_events.list page[number]"] = { default = 1, minimum = 1 },
    ["call_events.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    CallEvent = {
      call_leg_id = "string!",
      call_session_id = "string!",
      event_timestamp = "string!",
      metadata = "table!",
      name = "string!",
      record_type = "'call_event'!",
      type = "'command'|'webhook'!",
    },
  },
}
