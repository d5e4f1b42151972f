-- What editors and the documentation know about the types of `networks`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
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
  facts = {
    ["DefaultGateway.id"] = { format = "uuid" },
    ["DefaultGateway.network_id"] = { format = "uuid" },
    ["DefaultGateway.wireguard_peer_id"] = { format = "uuid" },
    ["Network.id"] = { format = "uuid" },
    ["NetworkInterface.id"] = { format = "uuid" },
    ["NetworkInterface.network_id"] = { format = "uuid" },
    ["networks.default_gateway.create wireguard_peer_id"] = { format = "uuid" },
    ["networks.list page[number]"] = { default = 1, minimum = 1 },
    ["networks.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["networks.list_interfaces page[number]"] = { default = 1, minimum = 1 },
    ["networks.list_interfaces page[size]"] = { default = 20, maximum = 250, minimum = 1 },
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
