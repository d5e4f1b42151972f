---@meta _
-- Types of `client.traffic_policy_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.traffic_policy_profiles
local traffic_policy_profiles = {}

---@class (exact) telnyx.traffic_policy_profiles.CreateParameters
---@field type 'whitelist'|'blacklist'
---@field domains? string[]
---@field ip_ranges? string[]
---@field limit_bw_kbps? integer
---@field services? string[]
---@field [string] telnyx.NoSuchName

---Creates a traffic policy profile.
---
---`POST /traffic_policy_profiles`
---@param parameters telnyx.traffic_policy_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.traffic_policy_profiles.TrafficPolicyProfilesCreateAnswer?, telnyx.Error, telnyx.Response
function traffic_policy_profiles.create(parameters, opts) end

---Deletes a traffic policy profile.
---
---`DELETE /traffic_policy_profiles/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.traffic_policy_profiles.TrafficPolicyProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.traffic_policy_profiles.TrafficPolicyProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.traffic_policy_profiles.TrafficPolicyProfilesDeleteAnswer?, telnyx.Error, telnyx.Response
function traffic_policy_profiles.delete(id, parameters, opts) end

---@class (exact) telnyx.traffic_policy_profiles.ListParameters
---@field filter_service? string
---@field filter_type? 'whitelist'|'blacklist'|'throttling'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'service'|'-service'|'type'|'-type'
---@field filter? { service?: string, type?: 'whitelist'|'blacklist'|'throttling', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists traffic policy profiles.
---
---`GET /traffic_policy_profiles`
---@param parameters? telnyx.traffic_policy_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.traffic_policy_profiles.TrafficPolicyProfile>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.traffic_policy_profiles.TrafficPolicyProfile>?, telnyx.Error, telnyx.Response
function traffic_policy_profiles.list(parameters, opts) end

---@class (exact) telnyx.traffic_policy_profiles.ListServicesParameters
---@field filter_group? string
---@field filter_name? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { group?: string, name?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the services that a traffic policy can name.
---
---`GET /traffic_policy_profiles/services`
---@param parameters? telnyx.traffic_policy_profiles.ListServicesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.traffic_policy_profiles.WirelessPcrfService>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.traffic_policy_profiles.WirelessPcrfService>?, telnyx.Error, telnyx.Response
function traffic_policy_profiles.list_services(parameters, opts) end

---Retrieves a traffic policy profile.
---
---`GET /traffic_policy_profiles/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.traffic_policy_profiles.TrafficPolicyProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.traffic_policy_profiles.TrafficPolicyProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.traffic_policy_profiles.TrafficPolicyProfilesRetrieveAnswer?, telnyx.Error, telnyx.Response
function traffic_policy_profiles.retrieve(id, parameters, opts) end

---@class (exact) telnyx.traffic_policy_profiles.UpdateParameters
---@field id? string
---@field domains? string[]
---@field ip_ranges? string[]
---@field limit_bw_kbps? integer
---@field services? string[]
---@field type? 'whitelist'|'blacklist'|'throttling'
---@field [string] telnyx.NoSuchName

---Updates a traffic policy profile.
---
---`PATCH /traffic_policy_profiles/{id}`
---@param id string
---@param parameters? telnyx.traffic_policy_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.traffic_policy_profiles.TrafficPolicyProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.traffic_policy_profiles.UpdateParameters, opts?: telnyx.CallOptions): telnyx.traffic_policy_profiles.TrafficPolicyProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.traffic_policy_profiles.TrafficPolicyProfilesUpdateAnswer?, telnyx.Error, telnyx.Response
function traffic_policy_profiles.update(id, parameters, opts) end

---@class telnyx.traffic_policy_profiles.TrafficPolicyProfile
---@field created_at? string # when it was created
---@field domains? string[]
---@field id string # a UUID
---@field ip_ranges? string[]
---@field limit_bw_kbps? integer
---@field record_type? string # the kind of record
---@field services? string[]
---@field type? 'whitelist'|'blacklist'|'throttling'
---@field updated_at? string # when it last changed

---@class telnyx.traffic_policy_profiles.TrafficPolicyProfilesCreateAnswer
---@field data telnyx.traffic_policy_profiles.TrafficPolicyProfile

---@class telnyx.traffic_policy_profiles.TrafficPolicyProfilesDeleteAnswer
---@field data telnyx.traffic_policy_profiles.TrafficPolicyProfilesDeleteAnswerData

---@class telnyx.traffic_policy_profiles.TrafficPolicyProfilesDeleteAnswerData
---@field id string # a UUID

---@class telnyx.traffic_policy_profiles.TrafficPolicyProfilesRetrieveAnswer
---@field data telnyx.traffic_policy_profiles.TrafficPolicyProfile

---@class telnyx.traffic_policy_profiles.TrafficPolicyProfilesUpdateAnswer
---@field data telnyx.traffic_policy_profiles.TrafficPolicyProfile

---@class telnyx.traffic_policy_profiles.WirelessPcrfService
---@field group? string
---@field id string
---@field name? string
---@field resource_type? string
