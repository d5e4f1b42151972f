---@meta _
-- Types of `client.notification_channels` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_channels
local notification_channels = {}

---@class telnyx.notification_channels.CreateParameters
---@field channel_destination? string
---@field channel_type_id? string
---@field notification_profile_id? string

---`POST /notification_channels`
---@param parameters? telnyx.notification_channels.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function notification_channels.create(parameters, opts) end

---`DELETE /notification_channels/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function notification_channels.delete(id, opts) end

---@class telnyx.notification_channels.ListParameters
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

---`GET /notification_channels`
---@param parameters? telnyx.notification_channels.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function notification_channels.list(parameters, opts) end

---`GET /notification_channels/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function notification_channels.retrieve(id, opts) end

---@class telnyx.notification_channels.UpdateParameters
---@field notification_channel_id? string
---@field channel_destination? string
---@field channel_type_id? string
---@field notification_profile_id? string

---`PATCH /notification_channels/{notification_channel_id}`
---@param notification_channel_id string
---@param parameters? telnyx.notification_channels.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.notification_channels.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function notification_channels.update(notification_channel_id, parameters, opts) end
