---@meta _
-- Types of `client.sim_cards` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_cards
---@field actions telnyx.sim_cards.actions
local sim_cards = {}

---@class telnyx.sim_cards.DeleteParameters
---@field id? string
---@field report_lost? boolean

---`DELETE /sim_cards/{id}`
---@param id string
---@param parameters? telnyx.sim_cards.DeleteParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_cards.DeleteParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards.delete(id, parameters, opts) end

---`GET /sim_cards/{id}/activation_code`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards.get_activation_code(id, opts) end

---`GET /sim_cards/{id}/device_details`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards.get_device_details(id, opts) end

---`GET /sim_cards/{id}/public_ip`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards.get_public_ip(id, opts) end

---@class telnyx.sim_cards.ListParameters
---@field filter_iccid? string
---@field filter_msisdn? string
---@field filter_sim_card_group_id? string
---@field filter_status? string[]
---@field filter_tags? string[]
---@field include_sim_card_group? boolean
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { iccid?: string, msisdn?: string, sim_card_group_id?: string, status?: string[], tags?: string[] }
---@field page? { number?: integer, size?: integer }

---`GET /sim_cards`
---@param parameters? telnyx.sim_cards.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function sim_cards.list(parameters, opts) end

---@class telnyx.sim_cards.ListWirelessConnectivityLogsParameters
---@field id? string
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /sim_cards/{id}/wireless_connectivity_logs`
---@param id string
---@param parameters? telnyx.sim_cards.ListWirelessConnectivityLogsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_cards.ListWirelessConnectivityLogsParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function sim_cards.list_wireless_connectivity_logs(id, parameters, opts) end

---@class telnyx.sim_cards.RetrieveParameters
---@field id? string
---@field include_pin_puk_codes? boolean
---@field include_sim_card_group? boolean

---`GET /sim_cards/{id}`
---@param id string
---@param parameters? telnyx.sim_cards.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_cards.RetrieveParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards.retrieve(id, parameters, opts) end

---@class telnyx.sim_cards.UpdateParameters
---@field sim_card_id? string
---@field authorized_imeis? string[]
---@field data_limit? table
---@field sim_card_group_id? string
---@field status? table
---@field tags? string[]

---`PATCH /sim_cards/{sim_card_id}`
---@param sim_card_id string
---@param parameters? telnyx.sim_cards.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_cards.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards.update(sim_card_id, parameters, opts) end

---@class telnyx.sim_cards.actions
local sim_cards_actions = {}

---@class telnyx.sim_cards.actions.BulkDisableVoiceParameters
---@field sim_card_group_id string

---`POST /sim_cards/actions/bulk_disable_voice`
---@param parameters telnyx.sim_cards.actions.BulkDisableVoiceParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.bulk_disable_voice(parameters, opts) end

---@class telnyx.sim_cards.actions.BulkEnableVoiceParameters
---@field sim_card_group_id string
---@field connection_id? string

---`POST /sim_cards/actions/bulk_enable_voice`
---@param parameters telnyx.sim_cards.actions.BulkEnableVoiceParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.bulk_enable_voice(parameters, opts) end

---@class telnyx.sim_cards.actions.BulkSetPublicIpsParameters
---@field sim_card_ids string[]

---`POST /sim_cards/actions/bulk_set_public_ips`
---@param parameters telnyx.sim_cards.actions.BulkSetPublicIpsParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.bulk_set_public_ips(parameters, opts) end

---`POST /sim_cards/{id}/actions/disable`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.disable(id, opts) end

---`POST /sim_cards/{id}/actions/disable_voice`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.disable_voice(id, opts) end

---`POST /sim_cards/{id}/actions/enable`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.enable(id, opts) end

---@class telnyx.sim_cards.actions.EnableVoiceParameters
---@field id? string
---@field connection_id? string

---`POST /sim_cards/{id}/actions/enable_voice`
---@param id string
---@param parameters? telnyx.sim_cards.actions.EnableVoiceParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_cards.actions.EnableVoiceParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.enable_voice(id, parameters, opts) end

---@class telnyx.sim_cards.actions.ListParameters
---@field filter_action_type? string
---@field filter_bulk_sim_card_action_id? string
---@field filter_sim_card_id? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { action_type?: string, bulk_sim_card_action_id?: string, sim_card_id?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /sim_card_actions`
---@param parameters? telnyx.sim_cards.actions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.list(parameters, opts) end

---`POST /sim_cards/{id}/actions/remove_public_ip`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.remove_public_ip(id, opts) end

---`GET /sim_card_actions/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.retrieve(id, opts) end

---@class telnyx.sim_cards.actions.SetPublicIpParameters
---@field id? string
---@field region_code? string

---`POST /sim_cards/{id}/actions/set_public_ip`
---@param id string
---@param parameters? telnyx.sim_cards.actions.SetPublicIpParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.sim_cards.actions.SetPublicIpParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.set_public_ip(id, parameters, opts) end

---`POST /sim_cards/{id}/actions/set_standby`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.set_standby(id, opts) end

---@class telnyx.sim_cards.actions.ValidateRegistrationCodesParameters
---@field registration_codes? string[]

---`POST /sim_cards/actions/validate_registration_codes`
---@param parameters? telnyx.sim_cards.actions.ValidateRegistrationCodesParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function sim_cards_actions.validate_registration_codes(parameters, opts) end
