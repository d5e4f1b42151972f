-- What telnyx.describe tells of the operations of `oauth` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["oauth.grants"] = { "Grants or denies the consent that a client asks for" },
  ["oauth.introspect"] = { "Retrieves whether an access token is valid" },
  ["oauth.register"] = { "Registers an OAuth client", {
      logo_uri = { format = "uri" },
      policy_uri = { format = "uri" },
      token_endpoint_auth_method = { default = "client_secret_basic", values = { "none", "client_secret_basic", "client_secret_post" } },
      tos_uri = { format = "uri" },
    } },
  ["oauth.retrieve"] = { "Retrieves a request for consent" },
  ["oauth.retrieve_authorize"] = { "Begins the authorization code flow", {
      code_challenge_method = { values = { "plain", "S256" } },
      redirect_uri = { format = "uri" },
      response_type = { values = { "code" } },
    } },
  ["oauth.retrieve_jwks"] = { "Retrieves the public keys that sign access tokens" },
  ["oauth.token"] = { "Exchanges credentials or a code for an access token", {
      grant_type = { values = { "client_credentials", "authorization_code", "refresh_token" } },
      redirect_uri = { format = "uri" },
    } },
}
