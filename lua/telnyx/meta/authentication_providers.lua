---@meta _
-- Types of `client.authentication_providers` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.authentication_providers
local authentication_providers = {}

---@class (exact) telnyx.authentication_providers.CreateParameters
---@field name telnyx.authentication_providers.Name_
---@field settings telnyx.authentication_providers.Settings
---@field short_name telnyx.authentication_providers.ShortName
---@field active? telnyx.authentication_providers.Active # default true
---@field settings_url? telnyx.authentication_providers.Url # a URL
---@field [string] telnyx.NoSuchName

---Creates an authentication provider.
---
---`POST /authentication_providers`
---@param parameters telnyx.authentication_providers.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.authentication_providers.AuthenticationProvidersCreateAnswer?, telnyx.Error, telnyx.Response
function authentication_providers.create(parameters, opts) end

---Deletes an authentication provider.
---
---`DELETE /authentication_providers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.authentication_providers.AuthenticationProvidersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.authentication_providers.AuthenticationProvidersDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.authentication_providers.AuthenticationProvidersDeleteAnswer?, telnyx.Error, telnyx.Response
function authentication_providers.delete(id, parameters, opts) end

---@class (exact) telnyx.authentication_providers.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'name'|'-name'|'short_name'|'-short_name'|'active'|'-active'|'created_at'|'-created_at'|'updated_at'|'-updated_at' # default "-created_at"
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists authentication providers.
---
---`GET /authentication_providers`
---@param parameters? telnyx.authentication_providers.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.authentication_providers.AuthenticationProvider>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.authentication_providers.AuthenticationProvider>?, telnyx.Error, telnyx.Response
function authentication_providers.list(parameters, opts) end

---Retrieves an authentication provider.
---
---`GET /authentication_providers/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.authentication_providers.AuthenticationProvidersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.authentication_providers.AuthenticationProvidersRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.authentication_providers.AuthenticationProvidersRetrieveAnswer?, telnyx.Error, telnyx.Response
function authentication_providers.retrieve(id, parameters, opts) end

---@class (exact) telnyx.authentication_providers.UpdateParameters
---@field id? string
---@field active? telnyx.authentication_providers.Active # default true
---@field name? telnyx.authentication_providers.Name_
---@field settings? telnyx.authentication_providers.Settings
---@field settings_url? telnyx.authentication_providers.Url # a URL
---@field short_name? telnyx.authentication_providers.ShortName
---@field [string] telnyx.NoSuchName

---Updates an authentication provider.
---
---`PATCH /authentication_providers/{id}`
---@param id string
---@param parameters? telnyx.authentication_providers.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.authentication_providers.AuthenticationProvidersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.authentication_providers.UpdateParameters, opts?: telnyx.CallOptions): telnyx.authentication_providers.AuthenticationProvidersUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.authentication_providers.AuthenticationProvidersUpdateAnswer?, telnyx.Error, telnyx.Response
function authentication_providers.update(id, parameters, opts) end

---@alias telnyx.authentication_providers.Active boolean

---@class telnyx.authentication_providers.AuthenticationProvider
---@field activated_at? string
---@field active? telnyx.authentication_providers.Active # default true
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? telnyx.authentication_providers.Name_
---@field organization_id? telnyx.authentication_providers.Id # the organization that it belongs to; a UUID
---@field record_type? string # the kind of record
---@field settings? telnyx.authentication_providers.AuthenticationProviderSettings
---@field short_name? telnyx.authentication_providers.ShortName
---@field updated_at? string # when it last changed

---@class telnyx.authentication_providers.AuthenticationProviderSettings
---@field assertion_consumer_service_url? string # a URL
---@field idp_attribute_names? table
---@field idp_cert_fingerprint? string
---@field idp_cert_fingerprint_algorithm? 'sha1'|'sha256'|'sha384'|'sha512' # default "sha1"
---@field idp_certificate? string
---@field idp_entity_id? string # a URL
---@field idp_slo_target_url? string # a URL
---@field idp_sso_target_url? string # a URL
---@field name_identifier_format? string
---@field provision_groups? boolean
---@field service_provider_entity_id? string # a URL
---@field service_provider_login_url? string # a URL

---@class telnyx.authentication_providers.AuthenticationProvidersCreateAnswer
---@field data telnyx.authentication_providers.AuthenticationProvider

---@class telnyx.authentication_providers.AuthenticationProvidersDeleteAnswer
---@field data telnyx.authentication_providers.AuthenticationProvider

---@class telnyx.authentication_providers.AuthenticationProvidersRetrieveAnswer
---@field data telnyx.authentication_providers.AuthenticationProvider

---@class telnyx.authentication_providers.AuthenticationProvidersUpdateAnswer
---@field data telnyx.authentication_providers.AuthenticationProvider

---@alias telnyx.authentication_providers.Id string

---@alias telnyx.authentication_providers.Name_ string

---@class telnyx.authentication_providers.Settings
---@field idp_cert_fingerprint string
---@field idp_cert_fingerprint_algorithm? 'sha1'|'sha256'|'sha384'|'sha512' # default "sha1"
---@field idp_entity_id string # a URL
---@field idp_sso_target_url string # a URL

---@alias telnyx.authentication_providers.ShortName string

---@alias telnyx.authentication_providers.Url string
