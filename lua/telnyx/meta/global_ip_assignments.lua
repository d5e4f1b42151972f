---@meta _
-- Types of `client.global_ip_assignments` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ip_assignments
local global_ip_assignments = {}

---@class (exact) telnyx.global_ip_assignments.CreateParameters
---@field global_ip_id? string # a UUID
---@field is_in_maintenance? boolean
---@field wireguard_peer_id? string # a UUID
---@field [string] telnyx.NoSuchName

---Creates a global IP assignment.
---
---`POST /global_ip_assignments`
---@param parameters? telnyx.global_ip_assignments.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_assignments.GlobalIpAssignmentsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.global_ip_assignments.GlobalIpAssignmentsCreateAnswer?, telnyx.Error, telnyx.Response
function global_ip_assignments.create(parameters, opts) end

---Deletes a global IP assignment.
---
---`DELETE /global_ip_assignments/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_assignments.GlobalIpAssignmentsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.global_ip_assignments.GlobalIpAssignmentsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.global_ip_assignments.GlobalIpAssignmentsDeleteAnswer?, telnyx.Error, telnyx.Response
function global_ip_assignments.delete(id, parameters, opts) end

---@class (exact) telnyx.global_ip_assignments.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists global IP assignments.
---
---`GET /global_ip_assignments`
---@param parameters? telnyx.global_ip_assignments.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.global_ip_assignments.GlobalIpAssignment>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.global_ip_assignments.GlobalIpAssignment>?, telnyx.Error, telnyx.Response
function global_ip_assignments.list(parameters, opts) end

---Retrieves a global IP assignment.
---
---`GET /global_ip_assignments/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_assignments.GlobalIpAssignmentsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.global_ip_assignments.GlobalIpAssignmentsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.global_ip_assignments.GlobalIpAssignmentsRetrieveAnswer?, telnyx.Error, telnyx.Response
function global_ip_assignments.retrieve(id, parameters, opts) end

---@class (exact) telnyx.global_ip_assignments.UpdateParameters
---@field global_ip_assignment_id? string
---@field global_ip_assignment_update_request table
---@field [string] telnyx.NoSuchName

---Updates a global IP assignment.
---
---`PATCH /global_ip_assignments/{global_ip_assignment_id}`
---@param global_ip_assignment_id string
---@param parameters telnyx.global_ip_assignments.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.global_ip_assignments.GlobalIpAssignmentsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.global_ip_assignments.UpdateParameters, opts?: telnyx.CallOptions): telnyx.global_ip_assignments.GlobalIpAssignmentsUpdateAnswer?, telnyx.Error, telnyx.Response
function global_ip_assignments.update(global_ip_assignment_id, parameters, opts) end

---@class telnyx.global_ip_assignments.GlobalIpAssignment
---@field created_at? string # when it was created
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.global_ip_assignments.GlobalIpAssignmentsCreateAnswer
---@field data telnyx.global_ip_assignments.GlobalIpAssignment

---@class telnyx.global_ip_assignments.GlobalIpAssignmentsDeleteAnswer
---@field data telnyx.global_ip_assignments.GlobalIpAssignment

---@class telnyx.global_ip_assignments.GlobalIpAssignmentsRetrieveAnswer
---@field data telnyx.global_ip_assignments.GlobalIpAssignment

---@class telnyx.global_ip_assignments.GlobalIpAssignmentsUpdateAnswer
---@field data telnyx.global_ip_assignments.GlobalIpAssignment
