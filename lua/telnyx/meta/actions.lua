---@meta _
-- Types of `client.actions` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.actions
---@field purchase telnyx.actions.purchase
---@field register telnyx.actions.register

---@class telnyx.actions.purchase
local actions_purchase = {}

---@class (exact) telnyx.actions.purchase.CreateParameters
---@field amount integer # at least 1
---@field product? string
---@field sim_card_group_id? string # a UUID
---@field status? 'enabled'|'disabled'|'standby' # default "enabled"
---@field tags? string[]
---@field whitelabel_name? string
---@field [string] telnyx.NoSuchName

---Buys eSIMs.
---
---`POST /actions/purchase/esims`
---@param parameters telnyx.actions.purchase.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.actions.ActionsPurchaseCreateAnswer?, telnyx.Error, telnyx.Response
function actions_purchase.create(parameters, opts) end

---@class telnyx.actions.register
local actions_register = {}

---@class (exact) telnyx.actions.register.CreateParameters
---@field registration_codes string[]
---@field sim_card_group_id? string # a UUID
---@field status? 'enabled'|'disabled'|'standby' # default "enabled"
---@field tags? string[]
---@field [string] telnyx.NoSuchName

---Registers SIM cards by their codes.
---
---`POST /actions/register/sim_cards`
---@param parameters telnyx.actions.register.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.actions.ActionsRegisterCreateAnswer?, telnyx.Error, telnyx.Response
function actions_register.create(parameters, opts) end

---@class telnyx.actions.ActionsPurchaseCreateAnswer
---@field data telnyx.shared.SimpleSIMCard[]
---@field errors? telnyx.actions.Error[]

---@class telnyx.actions.ActionsRegisterCreateAnswer
---@field data telnyx.shared.SimpleSIMCard[]
---@field errors? telnyx.actions.Error[]

---@class telnyx.actions.Error
---@field code string
---@field detail? string
---@field meta? table
---@field source? telnyx.actions.ErrorSource
---@field title string

---@class telnyx.actions.ErrorSource
---@field parameter? string
---@field pointer? string
