-- What editors and the documentation know about the types of `oauth_clients`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["oauth_clients.create"] = "OauthClientsCreateAnswer",
    ["oauth_clients.list"] = "OAuthClient",
    ["oauth_clients.retrieve"] = "OauthClientsRetrieveAnswer",
    ["oauth_clients.update"] = "OauthClientsUpdateAnswer",
  },
  parameters = {
    ["oauth_clients.create"] = {
      allowed_grant_types = "('client_credentials'|'authorization_code'|'refresh_token')[]",
      client_type = "'public'|'confidential'",
    },
    ["oauth_clients.list"] = {
      ["filter[allowed_grant_types][contains]"] = "'client_credentials'|'authorization_code'|'refresh_token'",
      ["filter[client_type]"] = "'confidential'|'public'",
    },
    ["oauth_clients.update"] = {
      allowed_grant_types = "('client_credentials'|'authorization_code'|'refresh_token')[]",
    },
  },
  facts = {
    ["OAuthClient.created_at"] = { format = "date-time" },
    ["OAuthClient.logo_uri"] = { format = "uri" },
    ["OAuthClient.policy_uri"] = { format = "uri" },
    ["OAuthClient.tos_uri"] = { format = "uri" },
    ["OAuthClient.updated_at"] = { format = "date-time" },
    ["oauth_clients.create logo_uri"] = { format = "uri" },
    ["oauth_clients.create policy_uri"] = { format = "uri" },
    ["oauth_clients.create require_pkce"] = { default = false },
    ["oauth_clients.create tos_uri"] = { format = "uri" },
    ["oauth_clients.list page[number]"] = { default = 1, minimum = 1 },
    ["oauth_clients.list page[size]"] = { default = 20, maximum = 100, minimum = 1 },
    ["oauth_clients.update logo_uri"] = { format = "uri" },
    ["oauth_clients.update policy_uri"] = { format = "uri" },
    ["oauth_clients.update tos_uri"] = { format = "uri" },
  },
  types = {
    OAuthClient = {
      allowed_grant_types = "('client_credentials'|'authorization_code'|'refresh_token')[]",
      allowed_scopes = "string[]",
      client_id = "string!",
      client_secret = "string",
      client_type = "'public'|'confidential'!",
      created_at = "string!",
      logo_uri = "string",
      name = "string!",
      org_id = "string!",
      policy_uri = "string",
      record_type = "'oauth_client'!",
      redirect_uris = "string[]",
      require_pkce = "boolean!",
      tos_uri = "string",
      updated_at = "string!",
      user_id = "string!",
    },
    OauthClientsCreateAnswer = {
      data = "OAuthClient",
    },
    OauthClientsRetrieveAnswer = {
      data = "OAuthClient",
    },
    OauthClientsUpdateAnswer = {
      data = "OAuthClient",
    },
  },
}
