---@meta _
-- Types of `client.notification_settings` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_settings
local notification_settings = {}

---@class (exact) telnyx.notification_settings.CreateParameters
---@field notification_channel_id? string
---@field notification_event_condition_id? string
---@field notification_profile_id? string
---@field parameters? telnyx.notification_settings.NotificationSettingsCreateParametersItem[]
---@field [string] telnyx.NoSuchName

---Creates the notification settings.
---
---`POST /notification_settings`
---@param parameters? telnyx.notification_settings.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_settings.NotificationSettingsCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.notification_settings.NotificationSettingsCreateAnswer?, telnyx.Error, telnyx.Response
function notification_settings.create(parameters, opts) end

---Deletes the notification settings.
---
---`DELETE /notification_settings/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_settings.NotificationSettingsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.notification_settings.NotificationSettingsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.notification_settings.NotificationSettingsDeleteAnswer?, telnyx.Error, telnyx.Response
function notification_settings.delete(id, parameters, opts) end

---@class (exact) telnyx.notification_settings.ListParameters
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

---Lists notification settings.
---
---`GET /notification_settings`
---@param parameters? telnyx.notification_settings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.notification_settings.NotificationSetting>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.notification_settings.NotificationSetting>?, telnyx.Error, telnyx.Response
function notification_settings.list(parameters, opts) end

---Retrieves the notification settings.
---
---`GET /notification_settings/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.notification_settings.NotificationSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.notification_settings.NotificationSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.notification_settings.NotificationSettingsRetrieveAnswer?, telnyx.Error, telnyx.Response
function notification_settings.retrieve(id, parameters, opts) end

---@class telnyx.notification_settings.NotificationSetting
---@field associated_record_type? string
---@field associated_record_type_value? string
---@field created_at? string # when it was created
---@field id string
---@field notification_channel_id? string
---@field notification_event_condition_id? string
---@field notification_profile_id? string
---@field parameters? telnyx.notification_settings.NotificationSettingParametersItem[]
---@field status? 'enabled'|'enable-received'|'enable-pending'|'enable-submtited'|'delete-received'|'delete-pending'|'delete-submitted'|'deleted'
---@field updated_at? string # when it last changed

---@class telnyx.notification_settings.NotificationSettingParametersItem
---@field name? string
---@field value? string

---@class telnyx.notification_settings.NotificationSettingsCreateAnswer
---@field data telnyx.notification_settings.NotificationSetting

---@class telnyx.notification_settings.NotificationSettingsCreateParametersItem
---@field name? string
---@field value? string

---@class telnyx.notification_settings.NotificationSettingsDeleteAnswer
---@field data telnyx.notification_settings.NotificationSetting

---@class telnyx.notification_settings.NotificationSettingsRetrieveAnswer
---@field data telnyx.notification_settings.NotificationSetting
