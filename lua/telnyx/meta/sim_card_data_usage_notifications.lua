---@meta _
-- Types of `client.sim_card_data_usage_notifications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_card_data_usage_notifications
local sim_card_data_usage_notifications = {}

---@class (exact) telnyx.sim_card_data_usage_notifications.CreateParameters
---@field sim_card_id string # a UUID
---@field threshold telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsCreateThreshold
---@field [string] telnyx.NoSuchName

---Creates a SIM card data usage notification.
---
---`POST /sim_card_data_usage_notifications`
---@param parameters telnyx.sim_card_data_usage_notifications.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsCreateAnswer?, telnyx.Error, telnyx.Response
function sim_card_data_usage_notifications.create(parameters, opts) end

---Deletes a SIM card data usage notification.
---
---`DELETE /sim_card_data_usage_notifications/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsDeleteAnswer?, telnyx.Error, telnyx.Response
function sim_card_data_usage_notifications.delete(id, parameters, opts) end

---@class (exact) telnyx.sim_card_data_usage_notifications.ListParameters
---@field filter_sim_card_id? string # a UUID
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { sim_card_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists SIM card data usage notifications.
---
---`GET /sim_card_data_usage_notifications`
---@param parameters? telnyx.sim_card_data_usage_notifications.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotification>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotification>?, telnyx.Error, telnyx.Response
function sim_card_data_usage_notifications.list(parameters, opts) end

---Retrieves a SIM card data usage notification.
---
---`GET /sim_card_data_usage_notifications/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsRetrieveAnswer?, telnyx.Error, telnyx.Response
function sim_card_data_usage_notifications.retrieve(id, parameters, opts) end

---@class (exact) telnyx.sim_card_data_usage_notifications.UpdateParameters
---@field sim_card_data_usage_notification_id? string
---@field sim_card_id? string # a UUID
---@field threshold? telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsUpdateThreshold
---@field [string] telnyx.NoSuchName

---Updates a SIM card data usage notification.
---
---`PATCH /sim_card_data_usage_notifications/{sim_card_data_usage_notification_id}`
---@param sim_card_data_usage_notification_id string
---@param parameters? telnyx.sim_card_data_usage_notifications.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_card_data_usage_notifications.UpdateParameters, opts?: telnyx.CallOptions): telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(sim_card_data_usage_notification_id: string, opts: telnyx.CallOptions): telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsUpdateAnswer?, telnyx.Error, telnyx.Response
function sim_card_data_usage_notifications.update(sim_card_data_usage_notification_id, parameters, opts) end

---@class telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotification
---@field created_at? string # when it was created
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field sim_card_id? string # a UUID
---@field threshold? telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationThreshold
---@field updated_at? string # when it last changed

---@class telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationThreshold
---@field amount? string
---@field unit? 'MB'|'GB'

---@class telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsCreateAnswer
---@field data telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotification

---@class telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsCreateThreshold
---@field amount? string
---@field unit? 'MB'|'GB'

---@class telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsDeleteAnswer
---@field data telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotification

---@class telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsRetrieveAnswer
---@field data telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotification

---@class telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsUpdateAnswer
---@field data telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotification

---@class telnyx.sim_card_data_usage_notifications.SimCardDataUsageNotificationsUpdateThreshold
---@field amount? string
---@field unit? 'MB'|'GB'
