---@meta _
-- Types of `client.access_ip_ranges` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.access_ip_ranges
local access_ip_ranges = {}

---@class (exact) telnyx.access_ip_ranges.CreateParameters
---@field cidr_block string
---@field description? string
---@field [string] telnyx.NoSuchName

---Creates an access IP range.
---
---`POST /access_ip_ranges`
---@param parameters telnyx.access_ip_ranges.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.access_ip_ranges.AccessIPRangeResponseSchema?, telnyx.Error, telnyx.Response
function access_ip_ranges.create(parameters, opts) end

---Deletes an access IP range.
---
---`DELETE /access_ip_ranges/{access_ip_range_id}`
---@param access_ip_range_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.access_ip_ranges.AccessIPRangeResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(access_ip_range_id: string, opts?: telnyx.CallOptions): telnyx.access_ip_ranges.AccessIPRangeResponseSchema?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { access_ip_range_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.access_ip_ranges.AccessIPRangeResponseSchema?, telnyx.Error, telnyx.Response
function access_ip_ranges.delete(access_ip_range_id, parameters, opts) end

---@class (exact) telnyx.access_ip_ranges.ListParameters
---@field filter_cidr_block? string
---@field filter_cidr_block_contains? string
---@field filter_cidr_block_endswith? string
---@field filter_cidr_block_startswith? string
---@field filter_created_at? telnyx.DateTime
---@field filter_created_at_gt? telnyx.DateTime
---@field filter_created_at_gte? telnyx.DateTime
---@field filter_created_at_lt? telnyx.DateTime
---@field filter_created_at_lte? telnyx.DateTime
---@field page_number? integer # which page; default 1
---@field page_size? integer # how many items a page has; at most 250, default 20
---@field filter? { cidr_block?: string|{ contains?: string, endswith?: string, startswith?: string, [string]: telnyx.NoSuchName }, created_at?: telnyx.DateTime|{ gt?: telnyx.DateTime, gte?: telnyx.DateTime, lt?: telnyx.DateTime, lte?: telnyx.DateTime, [string]: telnyx.NoSuchName }, [string]: any }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists access IP ranges.
---
---`GET /access_ip_ranges`
---@param parameters? telnyx.access_ip_ranges.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.access_ip_ranges.AccessIPRangeResponseSchema>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.access_ip_ranges.AccessIPRangeResponseSchema>?, telnyx.Error, telnyx.Response
function access_ip_ranges.list(parameters, opts) end

---@class telnyx.access_ip_ranges.AccessIPRangeResponseSchema
---@field cidr_block string
---@field created_at? string # when it was created
---@field description? string
---@field id string
---@field status telnyx.shared.CloudflareSyncStatus
---@field updated_at? string # when it last changed
---@field user_id string
