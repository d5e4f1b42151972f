-- What editors and the documentation know about the types of `networks`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["networks.create"] = "NetworksCreateAnswer",
    ["networks.default_gateway.create"] = "NetworksDefaultGatewayCreateAnswer",
    ["networks.default_gateway.delete"] = "NetworksDefaultGatewayDeleteAnswer",
    ["networks.default_gateway.retrieve"] = "NetworksDefaultGatewayRetrieveAnswer",
    ["networks.delete"] = "NetworksDeleteAnswer",
    ["networks.list"] = "Network",
    ["networks.list_interfaces"] = "NetworkInterface",
    ["networks.retrieve"] = "NetworksRetrieveAnswer",
    ["networks.update"] = "NetworksUpdateAnswer",
  },
  parameters = {
  },
  types = {
    DefaultGateway = {
      created_at = "string",
      id = "string",
      network_id = "string",
      record_type = "string",
      status = "InterfaceStatus",
      updated_at = "string",
      wireguard_peer_id = "string",
    },
    Network = {
      created_at = "string",
      id = "string",
      name = "string",
      record_type = "string",
      updated_at = "string",
    },
    NetworkInterface = {
      created_at = "string",
      id = "string",
      name = "string",
      network_id = "string",
      record_type = "string",
      region = "NetworkInterfaceRegion",
      region_code = "string",
      status = "InterfaceStatus",
      type = "string",
      updated_at = "string",
    },
    NetworkInterfaceRegion = {
      code = "string",
      name = "string",
      record_type = "string",
    },
    NetworksCreateAnswer = {
      data = "Network",
    },
    NetworksDefaultGatewayCreateAnswer = {
      data = "DefaultGateway[]",
      meta = "PaginationMeta_",
    },
    NetworksDefaultGatewayDeleteAnswer = {
      data = "DefaultGateway[]",
      meta = "PaginationMeta_",
    },
    NetworksDefaultGatewayRetrieveAnswer = {
      data = "DefaultGateway[]",
      meta = "PaginationMeta_",
    },
    NetworksDeleteAnswer = {
      data = "Network",
    },
    NetworksRetrieveAnswer = {
      data = "Network",
    },
    NetworksUpdateAnswer = {
      data = "Network",
    },
  },
}
