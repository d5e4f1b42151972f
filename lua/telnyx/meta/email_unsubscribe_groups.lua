---@meta _
-- Types of `client.email_unsubscribe_groups` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.email_unsubscribe_groups
---@field suppressions telnyx.email_unsubscribe_groups.suppressions
local email_unsubscribe_groups = {}

---@class (exact) telnyx.email_unsubscribe_groups.CreateParameters
---@field name string # 1 to 255 characters
---@field description? string
---@field [string] telnyx.NoSuchName

---Creates an email unsubscribe group.
---
---`POST /email_unsubscribe_groups`
---@param parameters telnyx.email_unsubscribe_groups.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_unsubscribe_groups.UnsubscribeGroupResponse?, telnyx.Error, telnyx.Response
function email_unsubscribe_groups.create(parameters, opts) end

---@class (exact) telnyx.email_unsubscribe_groups.DeleteParameters
---@field id? string
---@field force? 'true'|'false'|boolean
---@field [string] telnyx.NoSuchName

---Deletes an email unsubscribe group.
---
---`DELETE /email_unsubscribe_groups/{id}`
---@param id string
---@param parameters? telnyx.email_unsubscribe_groups.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_unsubscribe_groups.DeleteParameters, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function email_unsubscribe_groups.delete(id, parameters, opts) end

---@class (exact) telnyx.email_unsubscribe_groups.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 25
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists email unsubscribe groups.
---
---`GET /email_unsubscribe_groups`
---@param parameters? telnyx.email_unsubscribe_groups.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.email_unsubscribe_groups.UnsubscribeGroup>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.email_unsubscribe_groups.UnsubscribeGroup>?, telnyx.Error, telnyx.Response
function email_unsubscribe_groups.list(parameters, opts) end

---Retrieves an email unsubscribe group.
---
---`GET /email_unsubscribe_groups/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_unsubscribe_groups.UnsubscribeGroupResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.email_unsubscribe_groups.UnsubscribeGroupResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.email_unsubscribe_groups.UnsubscribeGroupResponse?, telnyx.Error, telnyx.Response
function email_unsubscribe_groups.retrieve(id, parameters, opts) end

---@class (exact) telnyx.email_unsubscribe_groups.UpdateParameters
---@field id? string
---@field description? string
---@field name? string # 1 to 255 characters
---@field [string] telnyx.NoSuchName

---Updates an email unsubscribe group.
---
---`PATCH /email_unsubscribe_groups/{id}`
---@param id string
---@param parameters? telnyx.email_unsubscribe_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.email_unsubscribe_groups.UnsubscribeGroupResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_unsubscribe_groups.UpdateParameters, opts?: telnyx.CallOptions): telnyx.email_unsubscribe_groups.UnsubscribeGroupResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.email_unsubscribe_groups.UnsubscribeGroupResponse?, telnyx.Error, telnyx.Response
function email_unsubscribe_groups.update(id, parameters, opts) end

---@class telnyx.email_unsubscribe_groups.suppressions
local email_unsubscribe_groups_suppressions = {}

---@class (exact) telnyx.email_unsubscribe_groups.suppressions.CreateParameters
---@field id? string
---@field to string
---@field [string] telnyx.NoSuchName

---Creates a suppression of an email unsubscribe group.
---
---`POST /email_unsubscribe_groups/{id}/suppressions`
---@param id string
---@param parameters telnyx.email_unsubscribe_groups.suppressions.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_unsubscribe_groups.suppressions.CreateParameters, opts?: telnyx.CallOptions): telnyx.shared.EmailBlockResponse?, telnyx.Error, telnyx.Response
function email_unsubscribe_groups_suppressions.create(id, parameters, opts) end

---@class (exact) telnyx.email_unsubscribe_groups.suppressions.DeleteParameters
---@field id string
---@field email string
---@field [string] telnyx.NoSuchName

---Deletes a suppression of an email unsubscribe group.
---
---`DELETE /email_unsubscribe_groups/{id}/suppressions/{email}`
---@param parameters telnyx.email_unsubscribe_groups.suppressions.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function email_unsubscribe_groups_suppressions.delete(parameters, opts) end

---@class (exact) telnyx.email_unsubscribe_groups.suppressions.ListParameters
---@field id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 100, default 25
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the suppressions of an email unsubscribe group.
---
---`GET /email_unsubscribe_groups/{id}/suppressions`
---@param id string
---@param parameters? telnyx.email_unsubscribe_groups.suppressions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.EmailBlock>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.email_unsubscribe_groups.suppressions.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.shared.EmailBlock>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.EmailBlock>?, telnyx.Error, telnyx.Response
function email_unsubscribe_groups_suppressions.list(id, parameters, opts) end

---@class telnyx.email_unsubscribe_groups.UnsubscribeGroup
---@field created_at string # when it was created
---@field description? string
---@field id string # a UUID
---@field name string # 1 to 255 characters
---@field record_type 'email_unsubscribe_group' # the kind of record
---@field updated_at string # when it last changed

---@class telnyx.email_unsubscribe_groups.UnsubscribeGroupResponse
---@field data telnyx.email_unsubscribe_groups.UnsubscribeGroup
