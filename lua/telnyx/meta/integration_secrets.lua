---@meta _
-- Types of `client.integration_secrets` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.integration_secrets
local integration_secrets = {}

---@class (exact) telnyx.integration_secrets.CreateParameters
---@field identifier string
---@field type 'bearer'|'basic'
---@field password? string
---@field token? string
---@field username? string
---@field [string] telnyx.NoSuchName

---Creates an integration secret.
---
---`POST /integration_secrets`
---@param parameters telnyx.integration_secrets.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.integration_secrets.IntegrationSecretCreatedResponse?, telnyx.Error, telnyx.Response
function integration_secrets.create(parameters, opts) end

---Deletes an integration secret.
---
---`DELETE /integration_secrets/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function integration_secrets.delete(id, parameters, opts) end

---@class (exact) telnyx.integration_secrets.ListParameters
---@field filter_type? 'bearer'|'basic'
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field filter? { type?: 'bearer'|'basic', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists integration secrets.
---
---`GET /integration_secrets`
---@param parameters? telnyx.integration_secrets.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.integration_secrets.IntegrationSecret>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.integration_secrets.IntegrationSecret>?, telnyx.Error, telnyx.Response
function integration_secrets.list(parameters, opts) end

---@class telnyx.integration_secrets.IntegrationSecret
---@field created_at string # when it was created
---@field id string
---@field identifier string
---@field record_type string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.integration_secrets.IntegrationSecretCreatedResponse
---@field data telnyx.integration_secrets.IntegrationSecret
