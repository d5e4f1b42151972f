-- What editors and the documentation know about the types of `private_wireless_gateways`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["private_wireless_gateways.create"] = "PrivateWirelessGatewaysCreateAnswer",
    ["private_wireless_gateways.delete"] = "PrivateWirelessGatewaysDeleteAnswer",
    ["private_wireless_gateways.list"] = "PrivateWirelessGateway",
    ["private_wireless_gateways.retrieve"] = "PrivateWirelessGatewaysRetrieveAnswer",
  },
  parameters = {
    ["private_wireless_gateways.create"] = {
      address_mode = "'static'|'dynamic'",
    },
  },
  facts = {
    ["PrivateWirelessGateway.id"] = { format = "uuid" },
    ["PrivateWirelessGateway.network_id"] = { format = "uuid" },
    ["PrivateWirelessGatewayStatus.value"] = { default = "provisioning" },
    ["private_wireless_gateways.create network_id"] = { format = "uuid" },
    ["private_wireless_gateways.list page[number]"] = { default = 1, minimum = 1 },
    ["private_wireless_gateways.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    PWGAssignedResourcesSummary = {
      count = "integer",
      record_type = "string",
    },
    PrivateWirelessGateway = {
      address_mode = "'static'|'dynamic'",
      assigned_resources = "PWGAssignedResourcesSummary[]",
      created_at = "string",
      id = "string",
      ip_range = "string",
      name = "string",
      network_id = "string",
      record_type = "string",
      region_code = "string",
      status = "PrivateWirelessGatewayStatus",
      updated_at = "string",
    },
    PrivateWirelessGatewayStatus = {
      error_code = "string",
      error_description = "string",
      value = "'provisioning'|'provisioned'|'failed'|'decommissioning'",
    },
    PrivateWirelessGatewaysCreateAnswer = {
      data = "PrivateWirelessGateway",
    },
    PrivateWirelessGatewaysDeleteAnswer = {
      data = "PrivateWirelessGateway",
    },
    PrivateWirelessGatewaysRetrieveAnswer = {
      data = "PrivateWirelessGateway",
    },
  },
}
