---@meta _
-- Types of `client.bulk_sim_card_actions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.bulk_sim_card_actions
local bulk_sim_card_actions = {}

---@class (exact) telnyx.bulk_sim_card_actions.ListParameters
---@field filter_action_type? 'bulk_disable_voice'|'bulk_enable_voice'|'bulk_set_public_ips'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { action_type?: 'bulk_disable_voice'|'bulk_enable_voice'|'bulk_set_public_ips', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists bulk SIM card actions.
---
---`GET /bulk_sim_card_actions`
---@param parameters? telnyx.bulk_sim_card_actions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.bulk_sim_card_actions.BulkSIMCardActionDetailed>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.bulk_sim_card_actions.BulkSIMCardActionDetailed>?, telnyx.Error, telnyx.Response
function bulk_sim_card_actions.list(parameters, opts) end

---Retrieves a bulk SIM card action.
---
---`GET /bulk_sim_card_actions/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.bulk_sim_card_actions.BulkSimCardActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.bulk_sim_card_actions.BulkSimCardActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.bulk_sim_card_actions.BulkSimCardActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function bulk_sim_card_actions.retrieve(id, parameters, opts) end

---@class telnyx.bulk_sim_card_actions.BulkSIMCardActionDetailed
---@field action_type? 'bulk_disable_voice'|'bulk_enable_voice'|'bulk_set_public_ips'
---@field created_at? telnyx.shared.CreatedAt # when it was created
---@field id telnyx.shared.WirelessId # a UUID
---@field record_type? string # the kind of record
---@field settings? table
---@field sim_card_actions_summary? telnyx.bulk_sim_card_actions.SIMCardActionsSummary[]
---@field updated_at? telnyx.shared.UpdatedAt # when it last changed

---@class telnyx.bulk_sim_card_actions.BulkSimCardActionsRetrieveAnswer
---@field data telnyx.bulk_sim_card_actions.BulkSIMCardActionDetailed

---@class telnyx.bulk_sim_card_actions.SIMCardActionsSummary
---@field count? integer
---@field status? 'in-progress'|'completed'|'failed'|'interrupted'
