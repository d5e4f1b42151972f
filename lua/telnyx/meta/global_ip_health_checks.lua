---@meta _
-- Types of `client.global_ip_health_checks` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_health_checks
local global_ip_health_checks = {}

---@class telnyx.global_ip_health_checks.CreateParameters
---@field global_ip_id? string
---@field health_check_params? table
---@field health_check_type? string

---`POST /global_ip_health_checks`
---@param parameters? telnyx.global_ip_health_checks.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function global_ip_health_checks.create(parameters, opts) end

---`DELETE /global_ip_health_checks/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function global_ip_health_checks.delete(id, opts) end

---@class telnyx.global_ip_health_checks.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /global_ip_health_checks`
---@param parameters? telnyx.global_ip_health_checks.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function global_ip_health_checks.list(parameters, opts) end

---`GET /global_ip_health_checks/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function global_ip_health_checks.retrieve(id, opts) end
