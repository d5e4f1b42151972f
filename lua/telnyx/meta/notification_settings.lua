---@meta _
-- Types of `client.notification_settings` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_settings
local notification_settings = {}

---@class telnyx.notification_settings.CreateParameters
---@field notification_channel_id? string
---@field notification_event_condition_id? string
---@field notification_profile_id? string
---@field parameters? table[]

---`POST /notification_settings`
---@param parameters? telnyx.notification_settings.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function notification_settings.create(parameters, opts) end

---`DELETE /notification_settings/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function notification_settings.delete(id, opts) end

---@class telnyx.notification_settings.ListParameters
---@field filter_associated_record_type_eq? string
---@field filter_channel_type_id_eq? string
---@field filter_notification_channel_eq? string
---@field filter_notification_event_condition_id_eq? string
---@field filter_notification_profile_id_eq? string
---@field filter_status_eq? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { associated_record_type?: { eq?: string }, channel_type_id?: { eq?: string }, notification_channel?: { eq?: string }, notification_event_condition_id?: { eq?: string }, notification_profile_id?: { eq?: string }, status?: { eq?: string } }
---@field page? { number?: integer, size?: integer }

---`GET /notification_settings`
---@param parameters? telnyx.notification_settings.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function notification_settings.list(parameters, opts) end

---`GET /notification_settings/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function notification_settings.retrieve(id, opts) end
