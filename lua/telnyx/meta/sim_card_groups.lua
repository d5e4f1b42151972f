---@meta _
-- Types of `client.sim_card_groups` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_card_groups
---@field actions telnyx.sim_card_groups.actions
local sim_card_groups = {}

---@class telnyx.sim_card_groups.CreateParameters
---@field name string
---@field data_limit? table

---`POST /sim_card_groups`
---@param parameters telnyx.sim_card_groups.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sim_card_groups.create(parameters, opts) end

---`DELETE /sim_card_groups/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_groups.delete(id, opts) end

---@class telnyx.sim_card_groups.ListParameters
---@field filter_name? string
---@field filter_private_wireless_gateway_id? string
---@field filter_wireless_blocklist_id? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { name?: string, private_wireless_gateway_id?: string, wireless_blocklist_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /sim_card_groups`
---@param parameters? telnyx.sim_card_groups.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function sim_card_groups.list(parameters, opts) end

---@class telnyx.sim_card_groups.RetrieveParameters
---@field id? string
---@field include_iccids? boolean

---`GET /sim_card_groups/{id}`
---@param id string
---@param parameters? telnyx.sim_card_groups.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_card_groups.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_groups.retrieve(id, parameters, opts) end

---@class telnyx.sim_card_groups.UpdateParameters
---@field id? string
---@field data_limit? table
---@field name? string

---`PATCH /sim_card_groups/{id}`
---@param id string
---@param parameters? telnyx.sim_card_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_card_groups.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_groups.update(id, parameters, opts) end

---@class telnyx.sim_card_groups.actions
local sim_card_groups_actions = {}

---@class telnyx.sim_card_groups.actions.ListParameters
---@field filter_sim_card_group_id? string
---@field filter_status? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { sim_card_group_id?: string, status?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /sim_card_group_actions`
---@param parameters? telnyx.sim_card_groups.actions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function sim_card_groups_actions.list(parameters, opts) end

---`POST /sim_card_groups/{id}/actions/remove_private_wireless_gateway`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_groups_actions.remove_private_wireless_gateway(id, opts) end

---`POST /sim_card_groups/{id}/actions/remove_wireless_blocklist`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_groups_actions.remove_wireless_blocklist(id, opts) end

---`GET /sim_card_group_actions/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_groups_actions.retrieve(id, opts) end

---@class telnyx.sim_card_groups.actions.SetPrivateWirelessGatewayParameters
---@field id? string
---@field private_wireless_gateway_id string

---`POST /sim_card_groups/{id}/actions/set_private_wireless_gateway`
---@param id string
---@param parameters telnyx.sim_card_groups.actions.SetPrivateWirelessGatewayParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_card_groups.actions.SetPrivateWirelessGatewayParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_groups_actions.set_private_wireless_gateway(id, parameters, opts) end

---@class telnyx.sim_card_groups.actions.SetWirelessBlocklistParameters
---@field id? string
---@field wireless_blocklist_id string

---`POST /sim_card_groups/{id}/actions/set_wireless_blocklist`
---@param id string
---@param parameters telnyx.sim_card_groups.actions.SetWirelessBlocklistParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_card_groups.actions.SetWirelessBlocklistParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_card_groups_actions.set_wireless_blocklist(id, parameters, opts) end
