---@meta _
-- Types of `client.global_ip_assignments` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_assignments
local global_ip_assignments = {}

---@class telnyx.global_ip_assignments.CreateParameters
---@field global_ip_id? string
---@field is_in_maintenance? boolean
---@field wireguard_peer_id? string

---`POST /global_ip_assignments`
---@param parameters? telnyx.global_ip_assignments.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function global_ip_assignments.create(parameters, opts) end

---`DELETE /global_ip_assignments/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function global_ip_assignments.delete(id, opts) end

---@class telnyx.global_ip_assignments.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /global_ip_assignments`
---@param parameters? telnyx.global_ip_assignments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function global_ip_assignments.list(parameters, opts) end

---`GET /global_ip_assignments/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function global_ip_assignments.retrieve(id, opts) end

---@class telnyx.global_ip_assignments.UpdateParameters
---@field global_ip_assignment_id? string
---@field global_ip_assignment_update_request table

---`PATCH /global_ip_assignments/{global_ip_assignment_id}`
---@param global_ip_assignment_id string
---@param parameters telnyx.global_ip_assignments.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.global_ip_assignments.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function global_ip_assignments.update(global_ip_assignment_id, parameters, opts) end
