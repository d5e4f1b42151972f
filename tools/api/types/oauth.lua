-- What editors and the documentation know about the types of `oauth`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["oauth.grants"] = "CreateGrantResponse",
    ["oauth.introspect"] = "IntrospectResponse",
    ["oauth.register"] = "OAuthDynamicRegistrationResponse",
    ["oauth.retrieve"] = "ConsentTokenResponse",
    ["oauth.retrieve_jwks"] = "JWKSet",
    ["oauth.token"] = "TokenResponse",
  },
  parameters = {
    ["oauth.register"] = {
      grant_types = "('authorization_code'|'client_credentials'|'refresh_token')[]",
      token_endpoint_auth_method = "'none'|'client_secret_basic'|'client_secret_post'",
    },
    ["oauth.retrieve_authorize"] = {
      code_challenge_method = "'plain'|'S256'",
      response_type = "'code'",
    },
    ["oauth.token"] = {
      grant_type = "'client_credentials'|'authorization_code'|'refresh_token'",
    },
  },
  facts = {
    ["ConsentTokenResponseData.logo_uri"] = { format = "uri" },
    ["ConsentTokenResponseData.policy_uri"] = { format = "uri" },
    ["ConsentTokenResponseData.redirect_uri"] = { format = "uri" },
    ["ConsentTokenResponseData.tos_uri"] = { format = "uri" },
    ["CreateGrantResponse.redirect_uri"] = { format = "uri" },
    ["OAuthDynamicRegistrationResponse.logo_uri"] = { format = "uri" },
    ["OAuthDynamicRegistrationResponse.policy_uri"] = { format = "uri" },
    ["OAuthDynamicRegistrationResponse.tos_uri"] = { format = "uri" },
    ["oauth.register logo_uri"] = { format = "uri" },
    ["oauth.register policy_uri"] = { format = "uri" },
    ["oauth.register token_endpoint_auth_method"] = { default = "client_secret_basic" },
    ["oauth.register tos_uri"] = { format = "uri" },
    ["oauth.retrieve_authorize redirect_uri"] = { format = "uri" },
    ["oauth.token redirect_uri"] = { format = "uri" },
  },
  types = {
    ConsentTokenResponse = {
      data = "ConsentTokenResponseData",
    },
    ConsentTokenResponseData = {
      client_id = "string",
      logo_uri = "string",
      name = "string",
      policy_uri = "string",
      redirect_uri = "string",
      requested_scopes = "ConsentTokenResponseDataRequestedScopesItem[]",
      tos_uri = "string",
      verified = "boolean",
    },
    ConsentTokenResponseDataRequestedScopesItem = {
      description = "string",
      id = "string",
      name = "string",
    },
    CreateGrantResponse = {
      redirect_uri = "string!",
    },
    IntrospectResponse = {
      active = "boolean!",
      aud = "string",
      client_id = "string",
      exp = "integer",
      iat = "integer",
      iss = "string",
      scope = "string",
    },
    JWKSet = {
      keys = "JWKSetKeysItem[]",
    },
    JWKSetKeysItem = {
      alg = "string",
      kid = "string",
      kty = "string",
      use = "string",
    },
    OAuthDynamicRegistrationResponse = {
      client_id = "string!",
      client_id_issued_at = "integer!",
      client_name = "string",
      client_secret = "string",
      grant_types = "string[]",
      logo_uri = "string",
      policy_uri = "string",
      redirect_uris = "string[]",
      response_types = "string[]",
      scope = "string",
      token_endpoint_auth_method = "string",
      tos_uri = "string",
    },
    TokenResponse = {
      access_token = "string!",
      expires_in = "integer!",
      refresh_token = "string",
      scope = "string",
      token_type = "'Bearer'!",
    },
  },
}
