---@meta _
-- Types of `client.messaging_numbers_bulk_updates` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.messaging_numbers_bulk_updates
local messaging_numbers_bulk_updates = {}

---@class (exact) telnyx.messaging_numbers_bulk_updates.CreateParameters
---@field messaging_profile_id string # the messaging profile to use
---@field numbers string[]
---@field assign_only? boolean # default false
---@field [string] telnyx.NoSuchName

---Creates a messaging numbers bulk update.
---
---`POST /messaging_numbers_bulk_updates`
---@param parameters telnyx.messaging_numbers_bulk_updates.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_numbers_bulk_updates.MessagingNumbersBulkUpdatesCreateAnswer?, telnyx.Error, telnyx.Response
function messaging_numbers_bulk_updates.create(parameters, opts) end

---Retrieves a messaging numbers bulk update.
---
---`GET /messaging_numbers_bulk_updates/{order_id}`
---@param order_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.messaging_numbers_bulk_updates.MessagingNumbersBulkUpdatesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(order_id: string, opts?: telnyx.CallOptions): telnyx.messaging_numbers_bulk_updates.MessagingNumbersBulkUpdatesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { order_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.messaging_numbers_bulk_updates.MessagingNumbersBulkUpdatesRetrieveAnswer?, telnyx.Error, telnyx.Response
function messaging_numbers_bulk_updates.retrieve(order_id, parameters, opts) end

---@class telnyx.messaging_numbers_bulk_updates.BulkMessagingSettingsUpdatePhoneNumbers
---@field failed? string[]
---@field order_id? string # a UUID
---@field pending? string[]
---@field record_type? 'messaging_numbers_bulk_update' # the kind of record
---@field success? string[]

---@class telnyx.messaging_numbers_bulk_updates.MessagingNumbersBulkUpdatesCreateAnswer
---@field data telnyx.messaging_numbers_bulk_updates.BulkMessagingSettingsUpdatePhoneNumbers

---@class telnyx.messaging_numbers_bulk_updates.MessagingNumbersBulkUpdatesRetrieveAnswer
---@field data telnyx.messaging_numbers_bulk_updates.BulkMessagingSettingsUpdatePhoneNumbers
