---@meta _
-- Types of `client.sim_card_data_usage_notifications` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_card_data_usage_notifications
local sim_card_data_usage_notifications = {}

---@class telnyx.sim_card_data_usage_notifications.CreateParameters
---@field sim_card_id string
---@field threshold table

---`POST /sim_card_data_usage_notifications`
---@param parameters telnyx.sim_card_data_usage_notifications.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sim_card_data_usage_notifications.create(parameters, opts) end

---`DELETE /sim_card_data_usage_notifications/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_data_usage_notifications.delete(id, opts) end

---@class telnyx.sim_card_data_usage_notifications.ListParameters
---@field filter_sim_card_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { sim_card_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /sim_card_data_usage_notifications`
---@param parameters? telnyx.sim_card_data_usage_notifications.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function sim_card_data_usage_notifications.list(parameters, opts) end

---`GET /sim_card_data_usage_notifications/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_data_usage_notifications.retrieve(id, opts) end

---@class telnyx.sim_card_data_usage_notifications.UpdateParameters
---@field sim_card_data_usage_notification_id? string
---@field sim_card_id? string
---@field threshold? table

---`PATCH /sim_card_data_usage_notifications/{sim_card_data_usage_notification_id}`
---@param sim_card_data_usage_notification_id string
---@param parameters? telnyx.sim_card_data_usage_notifications.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_card_data_usage_notifications.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_data_usage_notifications.update(sim_card_data_usage_notification_id, parameters, opts) end
