---@meta _
-- Types of `client.bulk_sim_card_actions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.bulk_sim_card_actions
local bulk_sim_card_actions = {}

---@class telnyx.bulk_sim_card_actions.ListParameters
---@field filter_action_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { action_type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /bulk_sim_card_actions`
---@param parameters? telnyx.bulk_sim_card_actions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function bulk_sim_card_actions.list(parameters, opts) end

---`GET /bulk_sim_card_actions/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function bulk_sim_card_actions.retrieve(id, opts) end
