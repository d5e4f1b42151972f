---@meta _
-- Types of `client.notification_event_conditions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_event_conditions
local notification_event_conditions = {}

---@class (exact) telnyx.notification_event_conditions.ListParameters
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

---Lists notification event conditions.
---
---`GET /notification_event_conditions`
---@param parameters? telnyx.notification_event_conditions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.notification_event_conditions.NotificationEventCondition>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.notification_event_conditions.NotificationEventCondition>?, telnyx.Error, telnyx.Response
function notification_event_conditions.list(parameters, opts) end

---@class telnyx.notification_event_conditions.NotificationEventCondition
---@field allow_multiple_channels? boolean
---@field associated_record_type? 'account'|'phone_number'
---@field asynchronous? boolean
---@field created_at? string # when it was created
---@field description? string
---@field enabled? boolean
---@field id string
---@field name? string
---@field notification_event_id? string
---@field parameters? telnyx.notification_event_conditions.NotificationEventConditionParametersItem[]
---@field supported_channels? string[]
---@field updated_at? string # when it last changed

---@class telnyx.notification_event_conditions.NotificationEventConditionParametersItem
---@field data_type? string
---@field name? string
---@field optional? boolean
