---@meta _
-- Types of `client.notification_event_conditions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.notification_event_conditions
local notification_event_conditions = {}

---@class telnyx.notification_event_conditions.ListParameters
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

---`GET /notification_event_conditions`
---@param parameters? telnyx.notification_event_conditions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function notification_event_conditions.list(parameters, opts) end
