---@meta _
-- Types of `client.wireless_blocklists` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireless_blocklists
local wireless_blocklists = {}

---@class telnyx.wireless_blocklists.CreateParameters
---@field name string
---@field type string
---@field values string[]

---`POST /wireless_blocklists`
---@param parameters telnyx.wireless_blocklists.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function wireless_blocklists.create(parameters, opts) end

---`DELETE /wireless_blocklists/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function wireless_blocklists.delete(id, opts) end

---@class telnyx.wireless_blocklists.ListParameters
---@field filter_name? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { name?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /wireless_blocklists`
---@param parameters? telnyx.wireless_blocklists.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function wireless_blocklists.list(parameters, opts) end

---`GET /wireless_blocklists/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireless_blocklists.retrieve(id, opts) end

---@class telnyx.wireless_blocklists.UpdateParameters
---@field id? string
---@field name? string
---@field values? string[]

---`PATCH /wireless_blocklists/{id}`
---@param id string
---@param parameters? telnyx.wireless_blocklists.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.wireless_blocklists.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function wireless_blocklists.update(id, parameters, opts) end
