---@meta _
-- Types of `client.sim_card_groups` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_card_groups
---@field actions telnyx.sim_card_groups.actions
local sim_card_groups = {}

---@class (exact) telnyx.sim_card_groups.CreateParameters
---@field name string
---@field data_limit? telnyx.sim_card_groups.SimCardGroupsCreateDataLimit
---@field [string] telnyx.NoSuchName

---Creates a SIM card group.
---
---`POST /sim_card_groups`
---@param parameters telnyx.sim_card_groups.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsCreateAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups.create(parameters, opts) end

---Deletes a SIM card group.
---
---`DELETE /sim_card_groups/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsDeleteAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups.delete(id, parameters, opts) end

---@class (exact) telnyx.sim_card_groups.ListParameters
---@field filter_name? string
---@field filter_private_wireless_gateway_id? string # a UUID
---@field filter_wireless_blocklist_id? string # a UUID
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { name?: string, private_wireless_gateway_id?: string, wireless_blocklist_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists SIM card groups.
---
---`GET /sim_card_groups`
---@param parameters? telnyx.sim_card_groups.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.sim_card_groups.SearchedSIMCardGroup>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.sim_card_groups.SearchedSIMCardGroup>?, telnyx.Error, telnyx.Response
function sim_card_groups.list(parameters, opts) end

---@class (exact) telnyx.sim_card_groups.RetrieveParameters
---@field id? string
---@field include_iccids? boolean # default false
---@field [string] telnyx.NoSuchName

---Retrieves a SIM card group.
---
---`GET /sim_card_groups/{id}`
---@param id string
---@param parameters? telnyx.sim_card_groups.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_card_groups.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsRetrieveAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups.retrieve(id, parameters, opts) end

---@class (exact) telnyx.sim_card_groups.UpdateParameters
---@field id? string
---@field data_limit? telnyx.sim_card_groups.SimCardGroupsUpdateDataLimit
---@field name? string
---@field [string] telnyx.NoSuchName

---Updates a SIM card group.
---
---`PATCH /sim_card_groups/{id}`
---@param id string
---@param parameters? telnyx.sim_card_groups.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_card_groups.UpdateParameters, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsUpdateAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups.update(id, parameters, opts) end

---@class telnyx.sim_card_groups.actions
local sim_card_groups_actions = {}

---@class (exact) telnyx.sim_card_groups.actions.ListParameters
---@field filter_sim_card_group_id? string # a UUID
---@field filter_status? 'in-progress'|'completed'|'failed'
---@field filter_type? 'set_private_wireless_gateway'|'remove_private_wireless_gateway'|'set_wireless_blocklist'|'remove_wireless_blocklist'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { sim_card_group_id?: string, status?: 'in-progress'|'completed'|'failed', type?: 'set_private_wireless_gateway'|'remove_private_wireless_gateway'|'set_wireless_blocklist'|'remove_wireless_blocklist', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists SIM card groups.
---
---`GET /sim_card_group_actions`
---@param parameters? telnyx.sim_card_groups.actions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.sim_card_groups.SIMCardGroupAction>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.sim_card_groups.SIMCardGroupAction>?, telnyx.Error, telnyx.Response
function sim_card_groups_actions.list(parameters, opts) end

---Takes SIM cards of a group off their private wireless gateway.
---
---`POST /sim_card_groups/{id}/actions/remove_private_wireless_gateway`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsActionsRemovePrivateWirelessGatewayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsActionsRemovePrivateWirelessGatewayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsActionsRemovePrivateWirelessGatewayAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups_actions.remove_private_wireless_gateway(id, parameters, opts) end

---Takes the wireless blocklist off a SIM card group.
---
---`POST /sim_card_groups/{id}/actions/remove_wireless_blocklist`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsActionsRemoveWirelessBlocklistAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsActionsRemoveWirelessBlocklistAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsActionsRemoveWirelessBlocklistAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups_actions.remove_wireless_blocklist(id, parameters, opts) end

---Retrieves a SIM card group.
---
---`GET /sim_card_group_actions/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups_actions.retrieve(id, parameters, opts) end

---@class (exact) telnyx.sim_card_groups.actions.SetPrivateWirelessGatewayParameters
---@field id? string
---@field private_wireless_gateway_id string # a UUID
---@field [string] telnyx.NoSuchName

---Puts SIM cards of a group behind a private wireless gateway.
---
---`POST /sim_card_groups/{id}/actions/set_private_wireless_gateway`
---@param id string
---@param parameters telnyx.sim_card_groups.actions.SetPrivateWirelessGatewayParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsActionsSetPrivateWirelessGatewayAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_card_groups.actions.SetPrivateWirelessGatewayParameters, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsActionsSetPrivateWirelessGatewayAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups_actions.set_private_wireless_gateway(id, parameters, opts) end

---@class (exact) telnyx.sim_card_groups.actions.SetWirelessBlocklistParameters
---@field id? string
---@field wireless_blocklist_id string # a UUID
---@field [string] telnyx.NoSuchName

---Sets the wireless blocklist of a SIM card group.
---
---`POST /sim_card_groups/{id}/actions/set_wireless_blocklist`
---@param id string
---@param parameters telnyx.sim_card_groups.actions.SetWirelessBlocklistParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_card_groups.SimCardGroupsActionsSetWirelessBlocklistAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_card_groups.actions.SetWirelessBlocklistParameters, opts?: telnyx.CallOptions): telnyx.sim_card_groups.SimCardGroupsActionsSetWirelessBlocklistAnswer?, telnyx.Error, telnyx.Response
function sim_card_groups_actions.set_wireless_blocklist(id, parameters, opts) end

---@class telnyx.sim_card_groups.ConsumedData
---@field amount? string
---@field unit? string # default "MB"

---@class telnyx.sim_card_groups.SIMCardGroup
---@field consumed_data? telnyx.sim_card_groups.ConsumedData
---@field created_at? string # when it was created
---@field data_limit? telnyx.sim_card_groups.SIMCardGroupDataLimit
---@field default? boolean
---@field id string # a UUID
---@field name? string
---@field private_wireless_gateway_id? string # a UUID
---@field record_type? string # the kind of record
---@field updated_at? string # when it last changed
---@field wireless_blocklist_id? string # a UUID

---@class telnyx.sim_card_groups.SIMCardGroupAction
---@field created_at? string # when it was created
---@field id string # a UUID
---@field record_type? string # the kind of record
---@field settings? telnyx.sim_card_groups.SIMCardGroupActionSettings
---@field sim_card_group_id? string # a UUID
---@field status? 'in-progress'|'completed'|'failed'
---@field type? 'set_private_wireless_gateway'|'remove_private_wireless_gateway'|'set_wireless_blocklist'|'remove_wireless_blocklist'
---@field updated_at? string # when it last changed

---@class telnyx.sim_card_groups.SIMCardGroupActionSettings
---@field private_wireless_gateway_id? string # a UUID
---@field wireless_blocklist_id? string

---@class telnyx.sim_card_groups.SIMCardGroupDataLimit
---@field amount? string
---@field unit? string

---@class telnyx.sim_card_groups.SearchedSIMCardGroup
---@field consumed_data? telnyx.sim_card_groups.ConsumedData
---@field created_at? string # when it was created
---@field data_limit? telnyx.sim_card_groups.SearchedSIMCardGroupDataLimit
---@field default? boolean
---@field id string # a UUID
---@field name? string
---@field private_wireless_gateway_id? string # a UUID
---@field record_type? string # the kind of record
---@field sim_card_count? integer # default 0
---@field updated_at? string # when it last changed
---@field wireless_blocklist_id? string # a UUID

---@class telnyx.sim_card_groups.SearchedSIMCardGroupDataLimit
---@field amount? string
---@field unit? string

---@class telnyx.sim_card_groups.SimCardGroupsActionsRemovePrivateWirelessGatewayAnswer
---@field data telnyx.sim_card_groups.SIMCardGroupAction

---@class telnyx.sim_card_groups.SimCardGroupsActionsRemoveWirelessBlocklistAnswer
---@field data telnyx.sim_card_groups.SIMCardGroupAction

---@class telnyx.sim_card_groups.SimCardGroupsActionsRetrieveAnswer
---@field data telnyx.sim_card_groups.SIMCardGroupAction

---@class telnyx.sim_card_groups.SimCardGroupsActionsSetPrivateWirelessGatewayAnswer
---@field data telnyx.sim_card_groups.SIMCardGroupAction

---@class telnyx.sim_card_groups.SimCardGroupsActionsSetWirelessBlocklistAnswer
---@field data telnyx.sim_card_groups.SIMCardGroupAction

---@class telnyx.sim_card_groups.SimCardGroupsCreateAnswer
---@field data telnyx.sim_card_groups.SIMCardGroup

---@class telnyx.sim_card_groups.SimCardGroupsCreateDataLimit
---@field amount? string
---@field unit? string

---@class telnyx.sim_card_groups.SimCardGroupsDeleteAnswer
---@field data telnyx.sim_card_groups.SIMCardGroup

---@class telnyx.sim_card_groups.SimCardGroupsRetrieveAnswer
---@field data telnyx.sim_card_groups.SIMCardGroup

---@class telnyx.sim_card_groups.SimCardGroupsUpdateAnswer
---@field data telnyx.sim_card_groups.SIMCardGroup

---@class telnyx.sim_card_groups.SimCardGroupsUpdateDataLimit
---@field amount? string
---@field unit? string
