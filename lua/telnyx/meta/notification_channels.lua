---@meta _
-- Types of `client.notification_channels` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_channels
local notification_channels = {}

---@class (exact) telnyx.notification_channels.CreateParameters
---@field channel_destination? string
---@field channel_type_id? 'sms'|'voice'|'email'|'webhook'
---@field notification_profile_id? string
---@field [string] telnyx.NoSuchName

---Creates a notification channel.
---
---`POST /notification_channels`
---@param parameters? telnyx.notification_channels.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_channels.NotificationChannelsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.notification_channels.NotificationChannelsCreateAnswer?, telnyx.Error, telnyx.Response
function notification_channels.create(parameters, opts) end

---Deletes a notification channel.
---
---`DELETE /notification_channels/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_channels.NotificationChannelsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.notification_channels.NotificationChannelsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.notification_channels.NotificationChannelsDeleteAnswer?, telnyx.Error, telnyx.Response
function notification_channels.delete(id, parameters, opts) end

---@class (exact) telnyx.notification_channels.ListParameters
---@field filter_associated_record_type_eq? 'account'|'phone_number'
---@field filter_channel_type_id_eq? 'webhook'|'sms'|'email'|'voice'
---@field filter_notification_channel_eq? string
---@field filter_notification_event_condition_id_eq? string
---@field filter_notification_profile_id_eq? string
---@field filter_status_eq? 'enabled'|'enable-received'|'enable-pending'|'enable-submtited'|'delete-received'|'delete-pending'|'delete-submitted'|'deleted'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { associated_record_type?: { eq?: 'account'|'phone_number', [string]: telnyx.NoSuchName }, channel_type_id?: { eq?: 'webhook'|'sms'|'email'|'voice', [string]: telnyx.NoSuchName }, notification_channel?: { eq?: string, [string]: telnyx.NoSuchName }, notification_event_condition_id?: { eq?: string, [string]: telnyx.NoSuchName }, notification_profile_id?: { eq?: string, [string]: telnyx.NoSuchName }, status?: { eq?: 'enabled'|'enable-received'|'enable-pending'|'enable-submtited'|'delete-received'|'delete-pending'|'delete-submitted'|'deleted', [string]: telnyx.NoSuchName }, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists notification channels.
---
---`GET /notification_channels`
---@param parameters? telnyx.notification_channels.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.notification_channels.NotificationChannel>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.notification_channels.NotificationChannel>?, telnyx.Error, telnyx.Response
function notification_channels.list(parameters, opts) end

---Retrieves a notification channel.
---
---`GET /notification_channels/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_channels.NotificationChannelsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.notification_channels.NotificationChannelsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.notification_channels.NotificationChannelsRetrieveAnswer?, telnyx.Error, telnyx.Response
function notification_channels.retrieve(id, parameters, opts) end

---@class (exact) telnyx.notification_channels.UpdateParameters
---@field notification_channel_id? string
---@field channel_destination? string
---@field channel_type_id? 'sms'|'voice'|'email'|'webhook'
---@field notification_profile_id? string
---@field [string] telnyx.NoSuchName

---Updates a notification channel.
---
---`PATCH /notification_channels/{notification_channel_id}`
---@param notification_channel_id string
---@param parameters? telnyx.notification_channels.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_channels.NotificationChannelsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.notification_channels.UpdateParameters, opts?: telnyx.CallOptions): telnyx.notification_channels.NotificationChannelsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(notification_channel_id: string, opts: telnyx.CallOptions): telnyx.notification_channels.NotificationChannelsUpdateAnswer?, telnyx.Error, telnyx.Response
function notification_channels.update(notification_channel_id, parameters, opts) end

---@class telnyx.notification_channels.NotificationChannel
---@field channel_destination? string
---@field channel_type_id? 'sms'|'voice'|'email'|'webhook'
---@field created_at? string # when it was created
---@field id string
---@field notification_profile_id? string
---@field updated_at? string # when it last changed

---@class telnyx.notification_channels.NotificationChannelsCreateAnswer
---@field data telnyx.notification_channels.NotificationChannel

---@class telnyx.notification_channels.NotificationChannelsDeleteAnswer
---@field data telnyx.notification_channels.NotificationChannel

---@class telnyx.notification_channels.NotificationChannelsRetrieveAnswer
---@field data telnyx.notification_channels.NotificationChannel

---@class telnyx.notification_channels.NotificationChannelsUpdateAnswer
---@field data telnyx.notification_channels.NotificationChannel
