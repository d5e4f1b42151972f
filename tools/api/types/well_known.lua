-- What editors and the documentation know about the types of `well_known`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["well_known.retrieve_authorization_server_metadata"] = "AuthorizationServerMetadata",
    ["well_known.retrieve_protected_resource_metadata"] = "ResourceMetadata",
  },
  parameters = {
  },
  facts = {
    ["AuthorizationServerMetadata.authorization_endpoint"] = { format = "uri" },
    ["AuthorizationServerMetadata.introspection_endpoint"] = { format = "uri" },
    ["AuthorizationServerMetadata.issuer"] = { format = "uri" },
    ["AuthorizationServerMetadata.jwks_uri"] = { format = "uri" },
    ["AuthorizationServerMetadata.registration_endpoint"] = { format = "uri" },
    ["AuthorizationServerMetadata.token_endpoint"] = { format = "uri" },
    ["ResourceMetadata.resource"] = { format = "uri" },
  },
  types = {
    AuthorizationServerMetadata = {
      authorization_endpoint = "string",
      code_challenge_methods_supported = "string[]",
      grant_types_supported = "string[]",
      introspection_endpoint = "string",
      issuer = "string",
      jwks_uri = "string",
      registration_endpoint = "string",
      response_types_supported = "string[]",
      scopes_supported = "string[]",
      token_endpoint = "string",
      token_endpoint_auth_methods_supported = "string[]",
    },
    ResourceMetadata = {
      authorization_servers = "string[]",
      resource = "string",
    },
  },
}
