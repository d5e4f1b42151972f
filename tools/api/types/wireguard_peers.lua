-- What editors and the documentation know about the types of `wireguard_peers`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["wireguard_peers.create"] = "WireguardPeersCreateAnswer",
    ["wireguard_peers.delete"] = "WireguardPeersDeleteAnswer",
    ["wireguard_peers.list"] = "WireguardPeer",
    ["wireguard_peers.retrieve"] = "WireguardPeersRetrieveAnswer",
    ["wireguard_peers.update"] = "WireguardPeersUpdateAnswer",
  },
  parameters = {
  },
  facts = {
    ["WireguardPeer.id"] = { format = "uuid" },
    ["WireguardPeer.wireguard_interface_id"] = { format = "uuid" },
    ["wireguard_peers.create wireguard_interface_id"] = { format = "uuid" },
    ["wireguard_peers.list filter[wireguard_interface_id]"] = { format = "uuid" },
    ["wireguard_peers.list page[number]"] = { default = 1, minimum = 1 },
    ["wireguard_peers.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    WireguardPeer = {
      created_at = "string",
      id = "string",
      last_seen = "string",
      private_key = "string",
      record_type = "string",
      updated_at = "string",
      wireguard_interface_id = "string",
    },
    WireguardPeersCreateAnswer = {
      data = "WireguardPeer",
    },
    WireguardPeersDeleteAnswer = {
      data = "WireguardPeer",
    },
    WireguardPeersRetrieveAnswer = {
      data = "WireguardPeer",
    },
    WireguardPeersUpdateAnswer = {
      data = "WireguardPeer",
    },
  },
}
