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
---@field filter? table
---@field page_number? integer
---@field page_size? integer
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
