---@meta _
-- Types of `client.oauth_clients` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.oauth_clients
local oauth_clients = {}

---@class telnyx.oauth_clients.CreateParameters
---@field allowed_grant_types string[]
---@field allowed_scopes string[]
---@field client_type string
---@field name string
---@field logo_uri? string
---@field policy_uri? string
---@field redirect_uris? string[]
---@field require_pkce? boolean
---@field tos_uri? string

---`POST /oauth_clients`
---@param parameters telnyx.oauth_clients.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function oauth_clients.create(parameters, opts) end

---`DELETE /oauth_clients/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function oauth_clients.delete(id, opts) end

---@class telnyx.oauth_clients.ListParameters
---@field filter_allowed_grant_types_contains? string
---@field filter_client_id? string
---@field filter_client_type? string
---@field filter_name? string
---@field filter_name_contains? string
---@field filter_verified? boolean
---@field page_number? integer
---@field page_size? integer
---@field filter? { allowed_grant_types?: { contains?: string }, client_id?: string, client_type?: string, name?: string|{ contains?: string }, verified?: boolean }
---@field page? { number?: integer, size?: integer }

---`GET /oauth_clients`
---@param parameters? telnyx.oauth_clients.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function oauth_clients.list(parameters, opts) end

---`GET /oauth_clients/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function oauth_clients.retrieve(id, opts) end

---@class telnyx.oauth_clients.UpdateParameters
---@field id? string
---@field allowed_grant_types? string[]
---@field allowed_scopes? string[]
---@field logo_uri? string
---@field name? string
---@field policy_uri? string
---@field redirect_uris? string[]
---@field require_pkce? boolean
---@field tos_uri? string

---`PUT /oauth_clients/{id}`
---@param id string
---@param parameters? telnyx.oauth_clients.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.oauth_clients.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function oauth_clients.update(id, parameters, opts) end
