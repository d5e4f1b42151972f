---@meta _
-- Types of `client.traffic_policy_profiles` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.traffic_policy_profiles
local traffic_policy_profiles = {}

---@class telnyx.traffic_policy_profiles.CreateParameters
---@field type string
---@field domains? string[]
---@field ip_ranges? string[]
---@field limit_bw_kbps? integer
---@field services? string[]

---`POST /traffic_policy_profiles`
---@param parameters telnyx.traffic_policy_profiles.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function traffic_policy_profiles.create(parameters, opts) end

---`DELETE /traffic_policy_profiles/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function traffic_policy_profiles.delete(id, opts) end

---@class telnyx.traffic_policy_profiles.ListParameters
---@field filter_service? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { service?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /traffic_policy_profiles`
---@param parameters? telnyx.traffic_policy_profiles.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function traffic_policy_profiles.list(parameters, opts) end

---@class telnyx.traffic_policy_profiles.ListServicesParameters
---@field filter_group? string
---@field filter_name? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { group?: string, name?: string }
---@field page? { number?: integer, size?: integer }

---`GET /traffic_policy_profiles/services`
---@param parameters? telnyx.traffic_policy_profiles.ListServicesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function traffic_policy_profiles.list_services(parameters, opts) end

---`GET /traffic_policy_profiles/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function traffic_policy_profiles.retrieve(id, opts) end

---@class telnyx.traffic_policy_profiles.UpdateParameters
---@field id? string
---@field domains? string[]
---@field ip_ranges? string[]
---@field limit_bw_kbps? integer
---@field services? string[]
---@field type? string

---`PATCH /traffic_policy_profiles/{id}`
---@param id string
---@param parameters? telnyx.traffic_policy_profiles.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.traffic_policy_profiles.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function traffic_policy_profiles.update(id, parameters, opts) end
