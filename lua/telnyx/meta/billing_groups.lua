---@meta _
-- Types of `client.billing_groups` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.billing_groups
local billing_groups = {}

---@class telnyx.billing_groups.CreateParameters
---@field name? string

---`POST /billing_groups`
---@param parameters? telnyx.billing_groups.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function billing_groups.create(parameters, opts) end

---`DELETE /billing_groups/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function billing_groups.delete(id, opts) end

---@class telnyx.billing_groups.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /billing_groups`
---@param parameters? telnyx.billing_groups.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function billing_groups.list(parameters, opts) end

---`GET /billing_groups/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function billing_groups.retrieve(id, opts) end

---@class telnyx.billing_groups.UpdateParameters
---@field id? string
---@field name? string

---`PATCH /billing_groups/{id}`
---@param id string
---@param parameters? telnyx.billing_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.billing_groups.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function billing_groups.update(id, parameters, opts) end
