---@meta _
-- Types of `client.oauth_clients` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.oauth_clients
local oauth_clients = {}

---@class (exact) telnyx.oauth_clients.CreateParameters
---@field allowed_grant_types ('client_credentials'|'authorization_code'|'refresh_token')[]
---@field allowed_scopes string[]
---@field client_type 'public'|'confidential'
---@field name string
---@field logo_uri? string # a URL
---@field policy_uri? string # a URL
---@field redirect_uris? string[]
---@field require_pkce? boolean # default false
---@field tos_uri? string # a URL
---@field [string] telnyx.NoSuchName

---Creates an OAuth client.
---
---`POST /oauth_clients`
---@param parameters telnyx.oauth_clients.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth_clients.OauthClientsCreateAnswer?, telnyx.Error, telnyx.Response
function oauth_clients.create(parameters, opts) end

---Deletes an OAuth client.
---
---`DELETE /oauth_clients/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function oauth_clients.delete(id, parameters, opts) end

---@class (exact) telnyx.oauth_clients.ListParameters
---@field filter_allowed_grant_types_contains? 'client_credentials'|'authorization_code'|'refresh_token'
---@field filter_client_id? string
---@field filter_client_type? 'confidential'|'public'
---@field filter_name? string
---@field filter_name_contains? string
---@field filter_verified? boolean
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field filter? { allowed_grant_types?: { contains?: 'client_credentials'|'authorization_code'|'refresh_token', [string]: telnyx.NoSuchName }, client_id?: string, client_type?: 'confidential'|'public', name?: string|{ contains?: string, [string]: telnyx.NoSuchName }, verified?: boolean, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists OAuth clients.
---
---`GET /oauth_clients`
---@param parameters? telnyx.oauth_clients.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.oauth_clients.OAuthClient>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.oauth_clients.OAuthClient>?, telnyx.Error, telnyx.Response
function oauth_clients.list(parameters, opts) end

---Retrieves an OAuth client.
---
---`GET /oauth_clients/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth_clients.OauthClientsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.oauth_clients.OauthClientsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.oauth_clients.OauthClientsRetrieveAnswer?, telnyx.Error, telnyx.Response
function oauth_clients.retrieve(id, parameters, opts) end

---@class (exact) telnyx.oauth_clients.UpdateParameters
---@field id? string
---@field allowed_grant_types? ('client_credentials'|'authorization_code'|'refresh_token')[]
---@field allowed_scopes? string[]
---@field logo_uri? string # a URL
---@field name? string
---@field policy_uri? string # a URL
---@field redirect_uris? string[]
---@field require_pkce? boolean
---@field tos_uri? string # a URL
---@field [string] telnyx.NoSuchName

---Updates an OAuth client.
---
---`PUT /oauth_clients/{id}`
---@param id string
---@param parameters? telnyx.oauth_clients.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth_clients.OauthClientsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.oauth_clients.UpdateParameters, opts?: telnyx.CallOptions): telnyx.oauth_clients.OauthClientsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.oauth_clients.OauthClientsUpdateAnswer?, telnyx.Error, telnyx.Response
function oauth_clients.update(id, parameters, opts) end

---@class telnyx.oauth_clients.OAuthClient
---@field allowed_grant_types? ('client_credentials'|'authorization_code'|'refresh_token')[]
---@field allowed_scopes? string[]
---@field client_id string
---@field client_secret? string
---@field client_type 'public'|'confidential'
---@field created_at string # when it was created
---@field logo_uri? string # a URL
---@field name string
---@field org_id string
---@field policy_uri? string # a URL
---@field record_type 'oauth_client' # the kind of record
---@field redirect_uris? string[]
---@field require_pkce boolean
---@field tos_uri? string # a URL
---@field updated_at string # when it last changed
---@field user_id string

---@class telnyx.oauth_clients.OauthClientsCreateAnswer
---@field data telnyx.oauth_clients.OAuthClient

---@class telnyx.oauth_clients.OauthClientsRetrieveAnswer
---@field data telnyx.oauth_clients.OAuthClient

---@class telnyx.oauth_clients.OauthClientsUpdateAnswer
---@field data telnyx.oauth_clients.OAuthClient
