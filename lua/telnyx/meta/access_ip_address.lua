---@meta _
-- Types of `client.access_ip_address` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.access_ip_address
local access_ip_address = {}

---@class telnyx.access_ip_address.CreateParameters
---@field ip_address string
---@field description? string

---`POST /access_ip_address`
---@param parameters telnyx.access_ip_address.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function access_ip_address.create(parameters, opts) end

---`DELETE /access_ip_address/{access_ip_address_id}`
---@param access_ip_address_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { access_ip_address_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function access_ip_address.delete(access_ip_address_id, opts) end

---@class telnyx.access_ip_address.ListParameters
---@field filter_created_at? telnyx.DateTime
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field filter_ip_address? string
---@field filter_ip_source? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { created_at?: telnyx.DateTime|{ gt?: telnyx.DateTime, gte?: telnyx.DateTime, lt?: telnyx.DateTime, lte?: telnyx.DateTime }, ip_address?: string, ip_source?: string }
---@field page? { number?: integer, size?: integer }

---`GET /access_ip_address`
---@param parameters? telnyx.access_ip_address.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function access_ip_address.list(parameters, opts) end

---`GET /access_ip_address/{access_ip_address_id}`
---@param access_ip_address_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { access_ip_address_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function access_ip_address.retrieve(access_ip_address_id, opts) end
