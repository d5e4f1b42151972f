-- What editors and the documentation know about the types of `dynamic_emergency_addresses`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["dynamic_emergency_addresses.create"] = "DynamicEmergencyAddressesCreateAnswer",
    ["dynamic_emergency_addresses.delete"] = "DynamicEmergencyAddressesDeleteAnswer",
    ["dynamic_emergency_addresses.list"] = "DynamicEmergencyAddress",
    ["dynamic_emergency_addresses.retrieve"] = "DynamicEmergencyAddressesRetrieveAnswer",
  },
  parameters = {
    ["dynamic_emergency_addresses.create"] = {
      country_code = "'US'|'CA'|'PR'",
    },
    ["dynamic_emergency_addresses.list"] = {
      ["filter[status]"] = "'pending'|'activated'|'rejected'",
    },
  },
  facts = {
    ["dynamic_emergency_addresses.list page[number]"] = { default = 1, minimum = 1 },
    ["dynamic_emergency_addresses.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    DynamicEmergencyAddress = {
      administrative_area = "string!",
      country_code = "'US'|'CA'|'PR'!",
      created_at = "string",
      extended_address = "string",
      house_number = "string!",
      house_suffix = "string",
      id = "string",
      locality = "string!",
      postal_code = "string!",
      record_type = "string",
      sip_geolocation_id = "string",
      status = "'pending'|'activated'|'rejected'",
      street_name = "string!",
      street_post_directional = "string",
      street_pre_directional = "string",
      street_suffix = "string",
      updated_at = "string",
    },
    DynamicEmergencyAddressesCreateAnswer = {
      data = "DynamicEmergencyAddress",
    },
    DynamicEmergencyAddressesDeleteAnswer = {
      data = "DynamicEmergencyAddress",
    },
    DynamicEmergencyAddressesRetrieveAnswer = {
      data = "DynamicEmergencyAddress",
    },
  },
}
