-- What editors and the documentation know about the types of `dynamic_emergency_endpoints`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["dynamic_emergency_endpoints.create"] = "DynamicEmergencyEndpointsCreateAnswer",
    ["dynamic_emergency_endpoints.delete"] = "DynamicEmergencyEndpointsDeleteAnswer",
    ["dynamic_emergency_endpoints.list"] = "DynamicEmergencyEndpoint",
    ["dynamic_emergency_endpoints.retrieve"] = "DynamicEmergencyEndpointsRetrieveAnswer",
  },
  parameters = {
    ["dynamic_emergency_endpoints.list"] = {
      ["filter[status]"] = "'pending'|'activated'|'rejected'",
    },
  },
  facts = {
    ["dynamic_emergency_endpoints.list page[number]"] = { default = 1, minimum = 1 },
    ["dynamic_emergency_endpoints.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    DynamicEmergencyEndpoint = {
      callback_number = "string!",
      caller_name = "string!",
      created_at = "string",
      dynamic_emergency_address_id = "string!",
      id = "string",
      record_type = "string",
      sip_from_id = "string",
      status = "'pending'|'activated'|'rejected'",
      updated_at = "string",
    },
    DynamicEmergencyEndpointsCreateAnswer = {
      data = "DynamicEmergencyEndpoint",
    },
    DynamicEmergencyEndpointsDeleteAnswer = {
      data = "DynamicEmergencyEndpoint",
    },
    DynamicEmergencyEndpointsRetrieveAnswer = {
      data = "DynamicEmergencyEndpoint",
    },
  },
}
