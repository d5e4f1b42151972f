-- The endpoints of `oauth`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  grants = { "POST", "/oauth/grants", body = { allowed = "boolean!", consent_token = "string!" } },
  introspect = { "POST", "/oauth/introspect", content_type = "application/x-www-form-urlencoded",
    auth = "client",
    body = { token = "string!" } },
  register = { "POST", "/oauth/register", auth = "none",
    body = { client_name = "string", grant_types = "string[]", logo_uri = "string",
      policy_uri = "string", redirect_uris = "string[]", response_types = "string[]",
      scope = "string", token_endpoint_auth_method = "string", tos_uri = "string" } },
  retrieve = { "GET", "/oauth/consent/{consent_token}" },
  retrieve_authorize = { "GET", "/oauth/authorize", response = "text", accept = "text/html",
    auth = "none",
    query = { client_id = "string!", redirect_uri = "string!", response_type = "string!",
      code_challenge = "string", code_challenge_method = "string", scope = "string",
      state = "string" } },
  retrieve_jwks = { "GET", "/oauth/jwks", auth = "none" },
  token = { "POST", "/oauth/token", content_type = "application/x-www-form-urlencoded",
    auth = "client?",
    body = { grant_type = "string!", client_id = "string", client_secret = "string",
      code = "string", code_verifier = "string", redirect_uri = "string", refresh_token = "string",
      scope = "string" } },
}
