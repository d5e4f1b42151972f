---@meta _
-- Types of `client.oauth` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.oauth
local oauth = {}

---@class telnyx.oauth.GrantsParameters
---@field allowed boolean
---@field consent_token string

---`POST /oauth/grants`
---@param parameters telnyx.oauth.GrantsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function oauth.grants(parameters, opts) end

---@class telnyx.oauth.IntrospectParameters
---@field token string

---`POST /oauth/introspect`
---@param parameters telnyx.oauth.IntrospectParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function oauth.introspect(parameters, opts) end

---@class telnyx.oauth.RegisterParameters
---@field client_name? string
---@field grant_types? string[]
---@field logo_uri? string
---@field policy_uri? string
---@field redirect_uris? string[]
---@field response_types? string[]
---@field scope? string
---@field token_endpoint_auth_method? string
---@field tos_uri? string

---`POST /oauth/register`
---@param parameters? telnyx.oauth.RegisterParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function oauth.register(parameters, opts) end

---`GET /oauth/consent/{consent_token}`
---@param consent_token string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { consent_token: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function oauth.retrieve(consent_token, opts) end

---@class telnyx.oauth.RetrieveAuthorizeParameters
---@field client_id string
---@field redirect_uri string
---@field response_type string
---@field code_challenge? string
---@field code_challenge_method? string
---@field scope? string
---@field state? string

---`GET /oauth/authorize`
---@param parameters telnyx.oauth.RetrieveAuthorizeParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
function oauth.retrieve_authorize(parameters, opts) end

---`GET /oauth/jwks`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function oauth.retrieve_jwks(opts) end

---@class telnyx.oauth.TokenParameters
---@field grant_type string
---@field client_id? string
---@field client_secret? string
---@field code? string
---@field code_verifier? string
---@field redirect_uri? string
---@field refresh_token? string
---@field scope? string

---`POST /oauth/token`
---@param parameters telnyx.oauth.TokenParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function oauth.token(parameters, opts) end
