---@meta _
-- Types of `client.requirement_groups` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.requirement_groups
local requirement_groups = {}

---@class (exact) telnyx.requirement_groups.CreateParameters
---@field action 'ordering'|'porting'
---@field country_code string
---@field phone_number_type 'local'|'toll_free'|'mobile'|'national'|'shared_cost'
---@field customer_reference? string # any text, to find it by
---@field regulatory_requirements? telnyx.requirement_groups.RequirementGroupsCreateRegulatoryRequirementsItem[]
---@field [string] telnyx.NoSuchName

---Creates a requirement group.
---
---`POST /requirement_groups`
---@param parameters telnyx.requirement_groups.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
function requirement_groups.create(parameters, opts) end

---Deletes a requirement group.
---
---`DELETE /requirement_groups/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
function requirement_groups.delete(id, parameters, opts) end

---@class (exact) telnyx.requirement_groups.ListParameters
---@field filter_action? 'ordering'|'porting'|'action'
---@field filter_country_code? string
---@field filter_customer_reference? string
---@field filter_phone_number_type? 'local'|'toll_free'|'mobile'|'national'|'shared_cost'
---@field filter_status? 'approved'|'unapproved'|'pending-approval'|'declined'|'expired'
---@field filter? { action?: 'ordering'|'porting'|'action', country_code?: string, customer_reference?: string, phone_number_type?: 'local'|'toll_free'|'mobile'|'national'|'shared_cost', status?: 'approved'|'unapproved'|'pending-approval'|'declined'|'expired', [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists requirement groups.
---
---`GET /requirement_groups`
---@param parameters? telnyx.requirement_groups.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirement_groups.RequirementGroup[]?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup[]?, telnyx.Error, telnyx.Response
function requirement_groups.list(parameters, opts) end

---Retrieves a requirement group.
---
---`GET /requirement_groups/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
function requirement_groups.retrieve(id, parameters, opts) end

---Submits a requirement group for approval.
---
---`POST /requirement_groups/{id}/submit_for_approval`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
function requirement_groups.submit_for_approval(id, parameters, opts) end

---@class (exact) telnyx.requirement_groups.UpdateParameters
---@field id? string
---@field customer_reference? string # any text, to find it by
---@field regulatory_requirements? telnyx.requirement_groups.RequirementGroupsUpdateRegulatoryRequirementsItem[]
---@field [string] telnyx.NoSuchName

---Updates a requirement group.
---
---`PATCH /requirement_groups/{id}`
---@param id string
---@param parameters? telnyx.requirement_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.requirement_groups.UpdateParameters, opts?: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.requirement_groups.RequirementGroup?, telnyx.Error, telnyx.Response
function requirement_groups.update(id, parameters, opts) end

---@class telnyx.requirement_groups.RequirementGroup
---@field action? string
---@field country_code? string
---@field created_at? string # when it was created
---@field customer_reference? string # any text, to find it by
---@field id string
---@field phone_number_type? string
---@field record_type? string # the kind of record
---@field regulatory_requirements? telnyx.requirement_groups.UserRequirement[]
---@field status? 'approved'|'unapproved'|'pending-approval'|'declined'|'expired'
---@field updated_at? string # when it last changed

---@class telnyx.requirement_groups.RequirementGroupsCreateRegulatoryRequirementsItem
---@field field_value? string
---@field requirement_id? string

---@class telnyx.requirement_groups.RequirementGroupsUpdateRegulatoryRequirementsItem
---@field field_value? string
---@field requirement_id? string

---@class telnyx.requirement_groups.UserRequirement
---@field created_at? string # when it was created
---@field expires_at? string
---@field field_type? string
---@field field_value? string
---@field requirement_id? string
---@field status? 'approved'|'unapproved'|'pending-approval'|'declined'|'expired'
---@field updated_at? string # when it last changed
