-- What editors and the documentation know about the types of `wireguard_interfaces`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["wireguard_interfaces.create"] = "WireguardInterfacesCreateAnswer",
    ["wireguard_interfaces.delete"] = "WireguardInterfacesDeleteAnswer",
    ["wireguard_interfaces.list"] = "WireguardInterfaceRead",
    ["wireguard_interfaces.retrieve"] = "WireguardInterfacesRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["WireguardInterfaceRead.id"] = { format = "uuid" },
    ["WireguardInterfaceRead.network_id"] = { format = "uuid" },
    ["wireguard_interfaces.create network_id"] = { format = "uuid" },
    ["wireguard_interfaces.list page[number]"] = { default = 1, minimum = 1 },
    ["wireguard_interfaces.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    WireguardInterfaceRead = {
      created_at = "string",
      enable_sip_trunking = "boolean",
      endpoint = "string",
      id = "string",
      name = "string",
      network_id = "string",
      public_key = "string",
      record_type = "string",
      region = "WireguardInterfaceReadRegion",
      region_code = "string",
      status = "InterfaceStatus",
      updated_at = "string",
    },
    WireguardInterfaceReadRegion = {
      code = "string",
      name = "string",
      record_type = "string",
    },
    WireguardInterfacesCreateAnswer = {
      data = "WireguardInterfaceRead",
    },
    WireguardInterfacesDeleteAnswer = {
      data = "WireguardInterfaceRead",
    },
    WireguardInterfacesRetrieveAnswer = {
      data = "WireguardInterfaceRead",
    },
  },
}
