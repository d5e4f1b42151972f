---@meta _
-- Types of `client.email_unsubscribe_groups` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_unsubscribe_groups
---@field suppressions telnyx.email_unsubscribe_groups.suppressions
local email_unsubscribe_groups = {}

---@class telnyx.email_unsubscribe_groups.CreateParameters
---@field name string
---@field description? string

---`POST /email_unsubscribe_groups`
---@param parameters telnyx.email_unsubscribe_groups.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function email_unsubscribe_groups.create(parameters, opts) end

---@class telnyx.email_unsubscribe_groups.DeleteParameters
---@field id? string
---@field force? any

---`DELETE /email_unsubscribe_groups/{id}`
---@param id string
---@param parameters? telnyx.email_unsubscribe_groups.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_unsubscribe_groups.DeleteParameters, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function email_unsubscribe_groups.delete(id, parameters, opts) end

---@class telnyx.email_unsubscribe_groups.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /email_unsubscribe_groups`
---@param parameters? telnyx.email_unsubscribe_groups.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_unsubscribe_groups.list(parameters, opts) end

---`GET /email_unsubscribe_groups/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_unsubscribe_groups.retrieve(id, opts) end

---@class telnyx.email_unsubscribe_groups.UpdateParameters
---@field id? string
---@field description? string
---@field name? string

---`PATCH /email_unsubscribe_groups/{id}`
---@param id string
---@param parameters? telnyx.email_unsubscribe_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_unsubscribe_groups.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_unsubscribe_groups.update(id, parameters, opts) end

---@class telnyx.email_unsubscribe_groups.suppressions
local email_unsubscribe_groups_suppressions = {}

---@class telnyx.email_unsubscribe_groups.suppressions.CreateParameters
---@field id? string
---@field to string

---`POST /email_unsubscribe_groups/{id}/suppressions`
---@param id string
---@param parameters telnyx.email_unsubscribe_groups.suppressions.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_unsubscribe_groups.suppressions.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function email_unsubscribe_groups_suppressions.create(id, parameters, opts) end

---@class telnyx.email_unsubscribe_groups.suppressions.DeleteParameters
---@field id string
---@field email string

---`DELETE /email_unsubscribe_groups/{id}/suppressions/{email}`
---@param parameters telnyx.email_unsubscribe_groups.suppressions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function email_unsubscribe_groups_suppressions.delete(parameters, opts) end

---@class telnyx.email_unsubscribe_groups.suppressions.ListParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /email_unsubscribe_groups/{id}/suppressions`
---@param id string
---@param parameters? telnyx.email_unsubscribe_groups.suppressions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.email_unsubscribe_groups.suppressions.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function email_unsubscribe_groups_suppressions.list(id, parameters, opts) end
