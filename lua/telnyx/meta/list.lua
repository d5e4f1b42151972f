---@meta _
-- Types of `client.list` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.list
local list = {}

---Lists the phone numbers of all channel zones.
---
---`GET /list`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.list.ListRetrieveAllAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.list.ListRetrieveAllAnswer?, telnyx.Error, telnyx.Response
function list.retrieve_all(parameters, opts) end

---Lists the phone numbers of a channel zone.
---
---`GET /list/{channel_zone_id}`
---@param channel_zone_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.list.ListRetrieveByZoneAnswer?, telnyx.Error, telnyx.Response
---@overload fun(channel_zone_id: string, opts?: telnyx.CallOptions): telnyx.list.ListRetrieveByZoneAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { channel_zone_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.list.ListRetrieveByZoneAnswer?, telnyx.Error, telnyx.Response
function list.retrieve_by_zone(channel_zone_id, parameters, opts) end

---@class telnyx.list.ListRetrieveAllAnswer
---@field data telnyx.list.ListRetrieveAllAnswerDataItem[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.list.ListRetrieveAllAnswerDataItem[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.list.ListRetrieveAllAnswer): boolean
---@field next_page fun(self: telnyx.list.ListRetrieveAllAnswer): telnyx.list.ListRetrieveAllAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.list.ListRetrieveAllAnswer): fun(): telnyx.list.ListRetrieveAllAnswer?
---@field each fun(self: telnyx.list.ListRetrieveAllAnswer): fun(): telnyx.list.ListRetrieveAllAnswerDataItem?

---@class telnyx.list.ListRetrieveAllAnswerDataItem
---@field number_of_channels? integer
---@field numbers? telnyx.list.ListRetrieveAllAnswerDataItemNumbersItem[]
---@field zone_id? string
---@field zone_name? string

---@class telnyx.list.ListRetrieveAllAnswerDataItemNumbersItem
---@field country? string
---@field number? string

---@class telnyx.list.ListRetrieveByZoneAnswer
---@field data telnyx.list.ListRetrieveByZoneAnswerDataItem[]
---@field meta? telnyx.shared.PaginationMeta_
---@field items telnyx.list.ListRetrieveByZoneAnswerDataItem[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.list.ListRetrieveByZoneAnswer): boolean
---@field next_page fun(self: telnyx.list.ListRetrieveByZoneAnswer): telnyx.list.ListRetrieveByZoneAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.list.ListRetrieveByZoneAnswer): fun(): telnyx.list.ListRetrieveByZoneAnswer?
---@field each fun(self: telnyx.list.ListRetrieveByZoneAnswer): fun(): telnyx.list.ListRetrieveByZoneAnswerDataItem?

---@class telnyx.list.ListRetrieveByZoneAnswerDataItem
---@field number_of_channels? integer
---@field numbers? telnyx.list.ListRetrieveByZoneAnswerDataItemNumbersItem[]
---@field zone_id? string
---@field zone_name? string

---@class telnyx.list.ListRetrieveByZoneAnswerDataItemNumbersItem
---@field country? string
---@field number? string
