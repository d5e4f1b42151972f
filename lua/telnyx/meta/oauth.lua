---@meta _
-- Types of `client.oauth` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.oauth
local oauth = {}

---@class (exact) telnyx.oauth.GrantsParameters
---@field allowed boolean
---@field consent_token string
---@field [string] telnyx.NoSuchName

---Grants or denies the consent that a client asks for.
---
---`POST /oauth/grants`
---@param parameters telnyx.oauth.GrantsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth.CreateGrantResponse?, telnyx.Error, telnyx.Response
function oauth.grants(parameters, opts) end

---@class (exact) telnyx.oauth.IntrospectParameters
---@field token string
---@field [string] telnyx.NoSuchName

---Retrieves whether an access token is valid.
---
---`POST /oauth/introspect`
---@param parameters telnyx.oauth.IntrospectParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth.IntrospectResponse?, telnyx.Error, telnyx.Response
function oauth.introspect(parameters, opts) end

---@class (exact) telnyx.oauth.RegisterParameters
---@field client_name? string
---@field grant_types? ('authorization_code'|'client_credentials'|'refresh_token')[]
---@field logo_uri? string # a URL
---@field policy_uri? string # a URL
---@field redirect_uris? string[]
---@field response_types? string[]
---@field scope? string
---@field token_endpoint_auth_method? 'none'|'client_secret_basic'|'client_secret_post' # default "client_secret_basic"
---@field tos_uri? string # a URL
---@field [string] telnyx.NoSuchName

---Registers an OAuth client.
---
---`POST /oauth/register`
---@param parameters? telnyx.oauth.RegisterParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth.OAuthDynamicRegistrationResponse?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.oauth.OAuthDynamicRegistrationResponse?, telnyx.Error, telnyx.Response
function oauth.register(parameters, opts) end

---Retrieves a request for consent.
---
---`GET /oauth/consent/{consent_token}`
---@param consent_token string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth.ConsentTokenResponse?, telnyx.Error, telnyx.Response
---@overload fun(consent_token: string, opts?: telnyx.CallOptions): telnyx.oauth.ConsentTokenResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { consent_token: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.oauth.ConsentTokenResponse?, telnyx.Error, telnyx.Response
function oauth.retrieve(consent_token, parameters, opts) end

---@class (exact) telnyx.oauth.RetrieveAuthorizeParameters
---@field client_id string
---@field redirect_uri string # a URL
---@field response_type 'code'
---@field code_challenge? string
---@field code_challenge_method? 'plain'|'S256'
---@field scope? string
---@field state? string
---@field [string] telnyx.NoSuchName

---Begins the authorization code flow.
---
---`GET /oauth/authorize`
---@param parameters telnyx.oauth.RetrieveAuthorizeParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
function oauth.retrieve_authorize(parameters, opts) end

---Retrieves the public keys that sign access tokens.
---
---`GET /oauth/jwks`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth.JWKSet?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.oauth.JWKSet?, telnyx.Error, telnyx.Response
function oauth.retrieve_jwks(parameters, opts) end

---@class (exact) telnyx.oauth.TokenParameters
---@field grant_type 'client_credentials'|'authorization_code'|'refresh_token'
---@field client_id? string
---@field client_secret? string
---@field code? string
---@field code_verifier? string
---@field redirect_uri? string # a URL
---@field refresh_token? string
---@field scope? string
---@field [string] telnyx.NoSuchName

---Exchanges credentials or a code for an access token.
---
---`POST /oauth/token`
---@param parameters telnyx.oauth.TokenParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth.TokenResponse?, telnyx.Error, telnyx.Response
function oauth.token(parameters, opts) end

---@class telnyx.oauth.ConsentTokenResponse
---@field data telnyx.oauth.ConsentTokenResponseData

---@class telnyx.oauth.ConsentTokenResponseData
---@field client_id? string
---@field logo_uri? string # a URL
---@field name? string
---@field policy_uri? string # a URL
---@field redirect_uri? string # a URL
---@field requested_scopes? telnyx.oauth.ConsentTokenResponseDataRequestedScopesItem[]
---@field tos_uri? string # a URL
---@field verified? boolean

---@class telnyx.oauth.ConsentTokenResponseDataRequestedScopesItem
---@field description? string
---@field id string
---@field name? string

---@class telnyx.oauth.CreateGrantResponse
---@field redirect_uri string # a URL

---@class telnyx.oauth.IntrospectResponse
---@field active boolean
---@field aud? string
---@field client_id? string
---@field exp? integer
---@field iat? integer
---@field iss? string
---@field scope? string

---@class telnyx.oauth.JWKSet
---@field keys? telnyx.oauth.JWKSetKeysItem[]

---@class telnyx.oauth.JWKSetKeysItem
---@field alg? string
---@field kid? string
---@field kty? string
---@field use? string

---@class telnyx.oauth.OAuthDynamicRegistrationResponse
---@field client_id string
---@field client_id_issued_at integer
---@field client_name? string
---@field client_secret? string
---@field grant_types? string[]
---@field logo_uri? string # a URL
---@field policy_uri? string # a URL
---@field redirect_uris? string[]
---@field response_types? string[]
---@field scope? string
---@field token_endpoint_auth_method? string
---@field tos_uri? string # a URL

---@class telnyx.oauth.TokenResponse
---@field access_token string
---@field expires_in integer
---@field refresh_token? string
---@field scope? string
---@field token_type 'Bearer'
