---@meta _
-- Types of `client.billing_groups` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.billing_groups
local billing_groups = {}

---@class (exact) telnyx.billing_groups.CreateParameters
---@field name? string
---@field [string] telnyx.NoSuchName

---Creates a billing group.
---
---`POST /billing_groups`
---@param parameters? telnyx.billing_groups.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.billing_groups.BillingGroupsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.billing_groups.BillingGroupsCreateAnswer?, telnyx.Error, telnyx.Response
function billing_groups.create(parameters, opts) end

---Deletes a billing group.
---
---`DELETE /billing_groups/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.billing_groups.BillingGroupsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.billing_groups.BillingGroupsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.billing_groups.BillingGroupsDeleteAnswer?, telnyx.Error, telnyx.Response
function billing_groups.delete(id, parameters, opts) end

---@class (exact) telnyx.billing_groups.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists billing groups.
---
---`GET /billing_groups`
---@param parameters? telnyx.billing_groups.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.billing_groups.BillingGroup>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.billing_groups.BillingGroup>?, telnyx.Error, telnyx.Response
function billing_groups.list(parameters, opts) end

---Retrieves a billing group.
---
---`GET /billing_groups/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.billing_groups.BillingGroupsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.billing_groups.BillingGroupsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.billing_groups.BillingGroupsRetrieveAnswer?, telnyx.Error, telnyx.Response
function billing_groups.retrieve(id, parameters, opts) end

---@class (exact) telnyx.billing_groups.UpdateParameters
---@field id? string
---@field name? string
---@field [string] telnyx.NoSuchName

---Updates a billing group.
---
---`PATCH /billing_groups/{id}`
---@param id string
---@param parameters? telnyx.billing_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.billing_groups.BillingGroupsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.billing_groups.UpdateParameters, opts?: telnyx.CallOptions): telnyx.billing_groups.BillingGroupsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.billing_groups.BillingGroupsUpdateAnswer?, telnyx.Error, telnyx.Response
function billing_groups.update(id, parameters, opts) end

---@class telnyx.billing_groups.BillingGroup
---@field created_at? string # when it was created
---@field deleted_at? string
---@field id string # a UUID
---@field name? string
---@field organization_id? string # the organization that it belongs to; a UUID
---@field record_type? 'billing_group' # the kind of record
---@field updated_at? string # when it last changed

---@class telnyx.billing_groups.BillingGroupsCreateAnswer
---@field data telnyx.billing_groups.BillingGroup

---@class telnyx.billing_groups.BillingGroupsDeleteAnswer
---@field data telnyx.billing_groups.BillingGroup

---@class telnyx.billing_groups.BillingGroupsRetrieveAnswer
---@field data telnyx.billing_groups.BillingGroup

---@class telnyx.billing_groups.BillingGroupsUpdateAnswer
---@field data telnyx.billing_groups.BillingGroup
