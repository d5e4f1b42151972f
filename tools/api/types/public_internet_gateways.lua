-- What editors and the documentation know about the types of `public_internet_gateways`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["public_internet_gateways.create"] = "PublicInternetGatewaysCreateAnswer",
    ["public_internet_gateways.delete"] = "PublicInternetGatewaysDeleteAnswer",
    ["public_internet_gateways.list"] = "PublicInternetGatewayRead",
    ["public_internet_gateways.retrieve"] = "PublicInternetGatewaysRetrieveAnswer",
  },
  parameters = {
  },
  types = {
    PublicInternetGateway = {
      created_at = "string",
      id = "string",
      name = "string",
      network_id = "string",
      public_ip = "string",
      record_type = "string",
      region_code = "string",
      status = "InterfaceStatus",
      updated_at = "string",
    },
    PublicInternetGatewayRead = "PublicInternetGateway",
    PublicInternetGatewaysCreateAnswer = {
      data = "PublicInternetGatewayRead",
    },
    PublicInternetGatewaysDeleteAnswer = {
      data = "PublicInternetGatewayRead",
    },
    PublicInternetGatewaysRetrieveAnswer = {
      data = "PublicInternetGatewayRead",
    },
  },
}
