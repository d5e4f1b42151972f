---@meta _
-- Types of `client.global_ips` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.global_ips
local global_ips = {}

---@class telnyx.global_ips.CreateParameters
---@field description? string
---@field name? string
---@field ports? table

---`POST /global_ips`
---@param parameters? telnyx.global_ips.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function global_ips.create(parameters, opts) end

---`DELETE /global_ips/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function global_ips.delete(id, opts) end

---@class telnyx.global_ips.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /global_ips`
---@param parameters? telnyx.global_ips.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function global_ips.list(parameters, opts) end

---`GET /global_ips/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function global_ips.retrieve(id, opts) end
