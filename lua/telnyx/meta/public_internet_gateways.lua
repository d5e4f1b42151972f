---@meta _
-- Types of `client.public_internet_gateways` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.public_internet_gateways
local public_internet_gateways = {}

---@class telnyx.public_internet_gateways.CreateParameters
---@field name? string
---@field network_id? string
---@field region_code? string
---@field body? table

---`POST /public_internet_gateways`
---@param parameters? telnyx.public_internet_gateways.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function public_internet_gateways.create(parameters, opts) end

---`DELETE /public_internet_gateways/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function public_internet_gateways.delete(id, opts) end

---@class telnyx.public_internet_gateways.ListParameters
---@field filter_network_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { network_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /public_internet_gateways`
---@param parameters? telnyx.public_internet_gateways.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function public_internet_gateways.list(parameters, opts) end

---`GET /public_internet_gateways/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function public_internet_gateways.retrieve(id, opts) end
