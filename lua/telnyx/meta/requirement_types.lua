---@meta _
-- Types of `client.requirement_types` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.requirement_types
local requirement_types = {}

---@class telnyx.requirement_types.ListParameters
---@field filter_name_contains? string
---@field sort? string[]
---@field filter? { name?: { contains?: string } }

---`GET /requirement_types`
---@param parameters? telnyx.requirement_types.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function requirement_types.list(parameters, opts) end

---`GET /requirement_types/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function requirement_types.retrieve(id, opts) end
