---@meta _
-- Types of `client.oauth_grants` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.oauth_grants
local oauth_grants = {}

---Deletes an OAuth grant.
---
---`DELETE /oauth_grants/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth_grants.OauthGrantsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.oauth_grants.OauthGrantsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.oauth_grants.OauthGrantsDeleteAnswer?, telnyx.Error, telnyx.Response
function oauth_grants.delete(id, parameters, opts) end

---@class (exact) telnyx.oauth_grants.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists OAuth grants.
---
---`GET /oauth_grants`
---@param parameters? telnyx.oauth_grants.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.oauth_grants.OAuthGrant>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.oauth_grants.OAuthGrant>?, telnyx.Error, telnyx.Response
function oauth_grants.list(parameters, opts) end

---Retrieves an OAuth grant.
---
---`GET /oauth_grants/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.oauth_grants.OauthGrantsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.oauth_grants.OauthGrantsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.oauth_grants.OauthGrantsRetrieveAnswer?, telnyx.Error, telnyx.Response
function oauth_grants.retrieve(id, parameters, opts) end

---@class telnyx.oauth_grants.OAuthGrant
---@field client_id string
---@field created_at string # when it was created
---@field id string # a UUID
---@field last_used_at? string
---@field record_type 'oauth_grant' # the kind of record
---@field scopes string[]

---@class telnyx.oauth_grants.OauthGrantsDeleteAnswer
---@field data telnyx.oauth_grants.OAuthGrant

---@class telnyx.oauth_grants.OauthGrantsRetrieveAnswer
---@field data telnyx.oauth_grants.OAuthGrant
