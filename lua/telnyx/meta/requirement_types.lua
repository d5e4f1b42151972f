---@meta _
-- Types of `client.requirement_types` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.requirement_types
local requirement_types = {}

---@class (exact) telnyx.requirement_types.ListParameters
---@field filter_name_contains? string
---@field sort? ('name'|'created_at'|'updated_at'|'-name'|'-created_at'|'-updated_at')[]
---@field filter? { name?: { contains?: string, [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists requirement types.
---
---`GET /requirement_types`
---@param parameters? telnyx.requirement_types.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirement_types.RequirementTypesListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.requirement_types.RequirementTypesListAnswer?, telnyx.Error, telnyx.Response
function requirement_types.list(parameters, opts) end

---Retrieves a requirement type.
---
---`GET /requirement_types/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirement_types.RequirementTypesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.requirement_types.RequirementTypesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.requirement_types.RequirementTypesRetrieveAnswer?, telnyx.Error, telnyx.Response
function requirement_types.retrieve(id, parameters, opts) end

---@alias telnyx.requirement_types.DocReqsRequirementTypeList telnyx.shared.DocReqsRequirementType[]

---@class telnyx.requirement_types.RequirementTypesListAnswer
---@field data telnyx.requirement_types.DocReqsRequirementTypeList
---@field meta? telnyx.shared.PaginationMeta_

---@class telnyx.requirement_types.RequirementTypesRetrieveAnswer
---@field data telnyx.shared.DocReqsRequirementType
