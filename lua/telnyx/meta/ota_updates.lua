---@meta _
-- Types of `client.ota_updates` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.ota_updates
local ota_updates = {}

---@class (exact) telnyx.ota_updates.ListParameters
---@field filter_sim_card_id? string
---@field filter_status? 'in-progress'|'completed'|'failed'
---@field filter_type? 'sim_card_network_preferences'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { sim_card_id?: string, status?: 'in-progress'|'completed'|'failed', type?: 'sim_card_network_preferences', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists OTA updates.
---
---`GET /ota_updates`
---@param parameters? telnyx.ota_updates.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.ota_updates.SimplifiedOTAUpdate>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.ota_updates.SimplifiedOTAUpdate>?, telnyx.Error, telnyx.Response
function ota_updates.list(parameters, opts) end

---Retrieves an OTA update.
---
---`GET /ota_updates/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.ota_updates.OtaUpdatesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.ota_updates.OtaUpdatesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.ota_updates.OtaUpdatesRetrieveAnswer?, telnyx.Error, telnyx.Response
function ota_updates.retrieve(id, parameters, opts) end

---@class telnyx.ota_updates.CompleteOTAUpdate
---@field created_at? string # when it was created
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field settings? telnyx.ota_updates.CompleteOTAUpdateSettings
---@field sim_card_id? string # a UUID
---@field status? 'in-progress'|'completed'|'failed'
---@field type? 'sim_card_network_preferences'
---@field updated_at? string # when it last changed

---@class telnyx.ota_updates.CompleteOTAUpdateSettings
---@field mobile_network_operators_preferences? telnyx.ota_updates.MobileNetworkOperatorsPreferencesResponse

---@class telnyx.ota_updates.MobileNetworkOperatorPreferencesResponse
---@field mobile_network_operator_id? string # a UUID
---@field mobile_network_operator_name? string
---@field priority? integer

---@alias telnyx.ota_updates.MobileNetworkOperatorsPreferencesResponse telnyx.ota_updates.MobileNetworkOperatorPreferencesResponse[]

---@class telnyx.ota_updates.OtaUpdatesRetrieveAnswer
---@field data telnyx.ota_updates.CompleteOTAUpdate

---@class telnyx.ota_updates.SimplifiedOTAUpdate
---@field created_at? string # when it was created
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field sim_card_id? string # a UUID
---@field status? 'in-progress'|'completed'|'failed'
---@field type? 'sim_card_network_preferences'
---@field updated_at? string # when it last changed
