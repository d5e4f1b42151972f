---@meta _
-- Types of `client.actions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.actions
---@field purchase telnyx.actions.purchase
---@field register telnyx.actions.register

---@class telnyx.actions.purchase
local actions_purchase = {}

---@class telnyx.actions.purchase.CreateParameters
---@field amount integer
---@field product? string
---@field sim_card_group_id? string
---@field status? string
---@field tags? string[]
---@field whitelabel_name? string

---`POST /actions/purchase/esims`
---@param parameters telnyx.actions.purchase.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function actions_purchase.create(parameters, opts) end

---@class telnyx.actions.register
local actions_register = {}

---@class telnyx.actions.register.CreateParameters
---@field registration_codes string[]
---@field sim_card_group_id? string
---@field status? string
---@field tags? string[]

---`POST /actions/register/sim_cards`
---@param parameters telnyx.actions.register.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function actions_register.create(parameters, opts) end
