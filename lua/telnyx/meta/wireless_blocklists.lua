---@meta _
-- Types of `client.wireless_blocklists` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.wireless_blocklists
local wireless_blocklists = {}

---@class (exact) telnyx.wireless_blocklists.CreateParameters
---@field name string
---@field type 'country'|'mcc'|'plmn'
---@field values string[]
---@field [string] telnyx.NoSuchName

---Creates a wireless blocklist.
---
---`POST /wireless_blocklists`
---@param parameters telnyx.wireless_blocklists.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless_blocklists.WirelessBlocklistsCreateAnswer?, telnyx.Error, telnyx.Response
function wireless_blocklists.create(parameters, opts) end

---Deletes a wireless blocklist.
---
---`DELETE /wireless_blocklists/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function wireless_blocklists.delete(id, parameters, opts) end

---@class (exact) telnyx.wireless_blocklists.ListParameters
---@field filter_name? string
---@field filter_type? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { name?: string, type?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists wireless blocklists.
---
---`GET /wireless_blocklists`
---@param parameters? telnyx.wireless_blocklists.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.wireless_blocklists.WirelessBlocklist>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.wireless_blocklists.WirelessBlocklist>?, telnyx.Error, telnyx.Response
function wireless_blocklists.list(parameters, opts) end

---Retrieves a wireless blocklist.
---
---`GET /wireless_blocklists/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless_blocklists.WirelessBlocklistsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.wireless_blocklists.WirelessBlocklistsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.wireless_blocklists.WirelessBlocklistsRetrieveAnswer?, telnyx.Error, telnyx.Response
function wireless_blocklists.retrieve(id, parameters, opts) end

---@class (exact) telnyx.wireless_blocklists.UpdateParameters
---@field id? string
---@field name? string
---@field values? string[]
---@field [string] telnyx.NoSuchName

---Updates a wireless blocklist.
---
---`PATCH /wireless_blocklists/{id}`
---@param id string
---@param parameters? telnyx.wireless_blocklists.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.wireless_blocklists.WirelessBlocklistsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.wireless_blocklists.UpdateParameters, opts?: telnyx.CallOptions): telnyx.wireless_blocklists.WirelessBlocklistsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.wireless_blocklists.WirelessBlocklistsUpdateAnswer?, telnyx.Error, telnyx.Response
function wireless_blocklists.update(id, parameters, opts) end

---@class telnyx.wireless_blocklists.WirelessBlocklist
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field type? 'country'|'mcc'|'plmn' # default "country"
---@field updated_at? string # when it last changed
---@field values? string[]

---@class telnyx.wireless_blocklists.WirelessBlocklistsCreateAnswer
---@field data telnyx.wireless_blocklists.WirelessBlocklist

---@class telnyx.wireless_blocklists.WirelessBlocklistsRetrieveAnswer
---@field data telnyx.wireless_blocklists.WirelessBlocklist

---@class telnyx.wireless_blocklists.WirelessBlocklistsUpdateAnswer
---@field data telnyx.wireless_blocklists.WirelessBlocklist
