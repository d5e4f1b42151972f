---@meta _
-- Types of `client.global_ip_health_checks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_health_checks
local global_ip_health_checks = {}

---@class (exact) telnyx.global_ip_health_checks.CreateParameters
---@field global_ip_id? string # a UUID
---@field health_check_params? table
---@field health_check_type? string
---@field [string] telnyx.NoSuchName

---Creates a global IP health check.
---
---`POST /global_ip_health_checks`
---@param parameters? telnyx.global_ip_health_checks.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_health_checks.GlobalIpHealthChecksCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.global_ip_health_checks.GlobalIpHealthChecksCreateAnswer?, telnyx.Error, telnyx.Response
function global_ip_health_checks.create(parameters, opts) end

---Deletes a global IP health check.
---
---`DELETE /global_ip_health_checks/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_health_checks.GlobalIpHealthChecksDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.global_ip_health_checks.GlobalIpHealthChecksDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.global_ip_health_checks.GlobalIpHealthChecksDeleteAnswer?, telnyx.Error, telnyx.Response
function global_ip_health_checks.delete(id, parameters, opts) end

---@class (exact) telnyx.global_ip_health_checks.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists global IP health checks.
---
---`GET /global_ip_health_checks`
---@param parameters? telnyx.global_ip_health_checks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.global_ip_health_checks.GlobalIPHealthCheck>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.global_ip_health_checks.GlobalIPHealthCheck>?, telnyx.Error, telnyx.Response
function global_ip_health_checks.list(parameters, opts) end

---Retrieves a global IP health check.
---
---`GET /global_ip_health_checks/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_health_checks.GlobalIpHealthChecksRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.global_ip_health_checks.GlobalIpHealthChecksRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.global_ip_health_checks.GlobalIpHealthChecksRetrieveAnswer?, telnyx.Error, telnyx.Response
function global_ip_health_checks.retrieve(id, parameters, opts) end

---@class telnyx.global_ip_health_checks.GlobalIPHealthCheck
---@field created_at? string # when it was created
---@field global_ip_id? string # a UUID
---@field health_check_params? table
---@field health_check_type? string
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.global_ip_health_checks.GlobalIpHealthChecksCreateAnswer
---@field data telnyx.global_ip_health_checks.GlobalIPHealthCheck

---@class telnyx.global_ip_health_checks.GlobalIpHealthChecksDeleteAnswer
---@field data telnyx.global_ip_health_checks.GlobalIPHealthCheck

---@class telnyx.global_ip_health_checks.GlobalIpHealthChecksRetrieveAnswer
---@field data telnyx.global_ip_health_checks.GlobalIPHealthCheck
