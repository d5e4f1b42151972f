-- What editors and the documentation know about the types of `virtual_cross_connects`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["virtual_cross_connects.create"] = "VirtualCrossConnectsCreateAnswer",
    ["virtual_cross_connects.delete"] = "VirtualCrossConnectsDeleteAnswer",
    ["virtual_cross_connects.list"] = "VirtualCrossConnectCombined",
    ["virtual_cross_connects.retrieve"] = "VirtualCrossConnectsRetrieveAnswer",
    ["virtual_cross_connects.update"] = "VirtualCrossConnectsUpdateAnswer",
  },
  parameters = {
    ["virtual_cross_connects.create"] = {
      cloud_provider = "'aws'|'azure'|'gce'",
    },
  },
  facts = {
    ["VirtualCrossConnectCombined.id"] = { format = "uuid" },
    ["VirtualCrossConnectCombined.network_id"] = { format = "uuid" },
    ["virtual_cross_connects.create network_id"] = { format = "uuid" },
    ["virtual_cross_connects.list page[number]"] = { default = 1, minimum = 1 },
    ["virtual_cross_connects.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    VirtualCrossConnectCombined = {
      bandwidth_mbps = "number",
      bgp_asn = "number",
      cloud_provider = "'aws'|'azure'|'gce'",
      cloud_provider_region = "string",
      created_at = "string",
      id = "string",
      name = "string",
      network_id = "string",
      primary_bgp_key = "string",
      primary_cloud_account_id = "string",
      primary_cloud_ip = "string",
      primary_enabled = "boolean",
      primary_routing_announcement = "boolean",
      primary_telnyx_ip = "string",
      record_type = "string",
      region = "VirtualCrossConnectCombinedRegion",
      region_code = "string",
      status = "InterfaceStatus",
      updated_at = "string",
    },
    VirtualCrossConnectCombinedRegion = {
      code = "string",
      name = "string",
      record_type = "string",
    },
    VirtualCrossConnectsCreateAnswer = {
      data = "VirtualCrossConnectCombined",
    },
    VirtualCrossConnectsDeleteAnswer = {
      data = "VirtualCrossConnectCombined",
    },
    VirtualCrossConnectsRetrieveAnswer = {
      data = "VirtualCrossConnectCombined",
    },
    VirtualCrossConnectsUpdateAnswer = {
      data = "VirtualCrossConnectCombined",
    },
  },
}
