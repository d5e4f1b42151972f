---@meta _
-- Types of `client.requirement_groups` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.requirement_groups
local requirement_groups = {}

---@class telnyx.requirement_groups.CreateParameters
---@field action string
---@field country_code string
---@field phone_number_type string
---@field customer_reference? string
---@field regulatory_requirements? table[]

---`POST /requirement_groups`
---@param parameters telnyx.requirement_groups.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function requirement_groups.create(parameters, opts) end

---`DELETE /requirement_groups/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function requirement_groups.delete(id, opts) end

---@class telnyx.requirement_groups.ListParameters
---@field filter_action? string
---@field filter_country_code? string
---@field filter_customer_reference? string
---@field filter_phone_number_type? string
---@field filter_status? string
---@field filter? { action?: string, country_code?: string, customer_reference?: string, phone_number_type?: string, status?: string }

---`GET /requirement_groups`
---@param parameters? telnyx.requirement_groups.ListParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function requirement_groups.list(parameters, opts) end

---`GET /requirement_groups/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function requirement_groups.retrieve(id, opts) end

---`POST /requirement_groups/{id}/submit_for_approval`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function requirement_groups.submit_for_approval(id, opts) end

---@class telnyx.requirement_groups.UpdateParameters
---@field id? string
---@field customer_reference? string
---@field regulatory_requirements? table[]

---`PATCH /requirement_groups/{id}`
---@param id string
---@param parameters? telnyx.requirement_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.requirement_groups.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function requirement_groups.update(id, parameters, opts) end
