---@meta _
-- Types of `client.sim_cards` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.sim_cards
---@field actions telnyx.sim_cards.actions
local sim_cards = {}

---@class (exact) telnyx.sim_cards.DeleteParameters
---@field id? string
---@field report_lost? boolean # default false
---@field [string] telnyx.NoSuchName

---Deletes a SIM card.
---
---`DELETE /sim_cards/{id}`
---@param id string
---@param parameters? telnyx.sim_cards.DeleteParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_cards.DeleteParameters, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.sim_cards.SimCardsDeleteAnswer?, telnyx.Error, telnyx.Response
function sim_cards.delete(id, parameters, opts) end

---Retrieves the activation code of a SIM card.
---
---`GET /sim_cards/{id}/activation_code`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsGetActivationCodeAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsGetActivationCodeAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsGetActivationCodeAnswer?, telnyx.Error, telnyx.Response
function sim_cards.get_activation_code(id, parameters, opts) end

---Retrieves the device details of a SIM card.
---
---`GET /sim_cards/{id}/device_details`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsGetDeviceDetailsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsGetDeviceDetailsAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsGetDeviceDetailsAnswer?, telnyx.Error, telnyx.Response
function sim_cards.get_device_details(id, parameters, opts) end

---Retrieves the public IP of a SIM card.
---
---`GET /sim_cards/{id}/public_ip`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsGetPublicIpAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsGetPublicIpAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsGetPublicIpAnswer?, telnyx.Error, telnyx.Response
function sim_cards.get_public_ip(id, parameters, opts) end

---@class (exact) telnyx.sim_cards.ListParameters
---@field filter_iccid? string
---@field filter_msisdn? string
---@field filter_sim_card_group_id? string # a UUID
---@field filter_status? ('enabled'|'disabled'|'standby'|'data_limit_exceeded'|'unauthorized_imei')[]
---@field filter_tags? string[]
---@field include_sim_card_group? boolean # default false
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field sort? 'current_billing_period_consumed_data.amount'|'-current_billing_period_consumed_data.amount'
---@field filter? { iccid?: string, msisdn?: string, sim_card_group_id?: string, status?: ('enabled'|'disabled'|'standby'|'data_limit_exceeded'|'unauthorized_imei')[], tags?: string[], [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists SIM cards.
---
---`GET /sim_cards`
---@param parameters? telnyx.sim_cards.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.shared.SimpleSIMCard>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.shared.SimpleSIMCard>?, telnyx.Error, telnyx.Response
function sim_cards.list(parameters, opts) end

---@class (exact) telnyx.sim_cards.ListWirelessConnectivityLogsParameters
---@field id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists the wireless connectivity logs of a SIM card.
---
---`GET /sim_cards/{id}/wireless_connectivity_logs`
---@param id string
---@param parameters? telnyx.sim_cards.ListWirelessConnectivityLogsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.sim_cards.WirelessConnectivityLog>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_cards.ListWirelessConnectivityLogsParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.sim_cards.WirelessConnectivityLog>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.sim_cards.WirelessConnectivityLog>?, telnyx.Error, telnyx.Response
function sim_cards.list_wireless_connectivity_logs(id, parameters, opts) end

---@class (exact) telnyx.sim_cards.RetrieveParameters
---@field id? string
---@field include_pin_puk_codes? boolean # default false
---@field include_sim_card_group? boolean # default false
---@field [string] telnyx.NoSuchName

---Retrieves a SIM card.
---
---`GET /sim_cards/{id}`
---@param id string
---@param parameters? telnyx.sim_cards.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_cards.RetrieveParameters, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.sim_cards.SimCardsRetrieveAnswer?, telnyx.Error, telnyx.Response
function sim_cards.retrieve(id, parameters, opts) end

---@class (exact) telnyx.sim_cards.UpdateParameters
---@field sim_card_id? string
---@field authorized_imeis? string[]
---@field data_limit? telnyx.sim_cards.SimCardsUpdateDataLimit
---@field sim_card_group_id? string # a UUID
---@field status? telnyx.shared.SIMCardStatus
---@field tags? string[]
---@field [string] telnyx.NoSuchName

---Updates a SIM card.
---
---`PATCH /sim_cards/{sim_card_id}`
---@param sim_card_id string
---@param parameters? telnyx.sim_cards.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_cards.UpdateParameters, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(sim_card_id: string, opts: telnyx.CallOptions): telnyx.sim_cards.SimCardsUpdateAnswer?, telnyx.Error, telnyx.Response
function sim_cards.update(sim_card_id, parameters, opts) end

---@class telnyx.sim_cards.actions
local sim_cards_actions = {}

---@class (exact) telnyx.sim_cards.actions.BulkDisableVoiceParameters
---@field sim_card_group_id string
---@field [string] telnyx.NoSuchName

---Disables voice on the SIM cards of a group.
---
---`POST /sim_cards/actions/bulk_disable_voice`
---@param parameters telnyx.sim_cards.actions.BulkDisableVoiceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsBulkDisableVoiceAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.bulk_disable_voice(parameters, opts) end

---@class (exact) telnyx.sim_cards.actions.BulkEnableVoiceParameters
---@field sim_card_group_id string
---@field connection_id? string
---@field [string] telnyx.NoSuchName

---Enables voice on the SIM cards of a group.
---
---`POST /sim_cards/actions/bulk_enable_voice`
---@param parameters telnyx.sim_cards.actions.BulkEnableVoiceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsBulkEnableVoiceAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.bulk_enable_voice(parameters, opts) end

---@class (exact) telnyx.sim_cards.actions.BulkSetPublicIpsParameters
---@field sim_card_ids telnyx.shared.WirelessId[]
---@field [string] telnyx.NoSuchName

---Gives several SIM cards public IP addresses.
---
---`POST /sim_cards/actions/bulk_set_public_ips`
---@param parameters telnyx.sim_cards.actions.BulkSetPublicIpsParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsBulkSetPublicIpsAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.bulk_set_public_ips(parameters, opts) end

---Disables a SIM card.
---
---`POST /sim_cards/{id}/actions/disable`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsDisableAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsDisableAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsDisableAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.disable(id, parameters, opts) end

---Disables voice on a SIM card.
---
---`POST /sim_cards/{id}/actions/disable_voice`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.ActionDisableVoiceResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.ActionDisableVoiceResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.ActionDisableVoiceResponse?, telnyx.Error, telnyx.Response
function sim_cards_actions.disable_voice(id, parameters, opts) end

---Enables a SIM card.
---
---`POST /sim_cards/{id}/actions/enable`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsEnableAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsEnableAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsEnableAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.enable(id, parameters, opts) end

---@class (exact) telnyx.sim_cards.actions.EnableVoiceParameters
---@field id? string
---@field connection_id? string
---@field [string] telnyx.NoSuchName

---Enables voice on a SIM card.
---
---`POST /sim_cards/{id}/actions/enable_voice`
---@param id string
---@param parameters? telnyx.sim_cards.actions.EnableVoiceParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.ActionEnableVoiceResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_cards.actions.EnableVoiceParameters, opts?: telnyx.CallOptions): telnyx.sim_cards.ActionEnableVoiceResponse?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.sim_cards.ActionEnableVoiceResponse?, telnyx.Error, telnyx.Response
function sim_cards_actions.enable_voice(id, parameters, opts) end

---@class (exact) telnyx.sim_cards.actions.ListParameters
---@field filter_action_type? 'enable'|'enable_standby_sim_card'|'disable'|'set_standby'|'remove_public_ip'|'set_public_ip'|'enable_voice'|'disable_voice'
---@field filter_bulk_sim_card_action_id? string # a UUID
---@field filter_sim_card_id? string # a UUID
---@field filter_status? 'in-progress'|'completed'|'failed'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { action_type?: 'enable'|'enable_standby_sim_card'|'disable'|'set_standby'|'remove_public_ip'|'set_public_ip'|'enable_voice'|'disable_voice', bulk_sim_card_action_id?: string, sim_card_id?: string, status?: 'in-progress'|'completed'|'failed', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists SIM cards.
---
---`GET /sim_card_actions`
---@param parameters? telnyx.sim_cards.actions.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.sim_cards.SIMCardAction>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.sim_cards.SIMCardAction>?, telnyx.Error, telnyx.Response
function sim_cards_actions.list(parameters, opts) end

---Takes the public IP address off a SIM card.
---
---`POST /sim_cards/{id}/actions/remove_public_ip`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsRemovePublicIpAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsRemovePublicIpAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsRemovePublicIpAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.remove_public_ip(id, parameters, opts) end

---Retrieves a SIM card.
---
---`GET /sim_card_actions/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.retrieve(id, parameters, opts) end

---@class (exact) telnyx.sim_cards.actions.SetPublicIpParameters
---@field id? string
---@field region_code? string
---@field [string] telnyx.NoSuchName

---Gives a SIM card a public IP address.
---
---`POST /sim_cards/{id}/actions/set_public_ip`
---@param id string
---@param parameters? telnyx.sim_cards.actions.SetPublicIpParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsSetPublicIpAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.sim_cards.actions.SetPublicIpParameters, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsSetPublicIpAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsSetPublicIpAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.set_public_ip(id, parameters, opts) end

---Sets a SIM card to standby.
---
---`POST /sim_cards/{id}/actions/set_standby`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SimCardsActionsSetStandbyAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsSetStandbyAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.sim_cards.SimCardsActionsSetStandbyAnswer?, telnyx.Error, telnyx.Response
function sim_cards_actions.set_standby(id, parameters, opts) end

---@class (exact) telnyx.sim_cards.actions.ValidateRegistrationCodesParameters
---@field registration_codes? string[]
---@field [string] telnyx.NoSuchName

---Validates registration codes of SIM cards.
---
---`POST /sim_cards/actions/validate_registration_codes`
---@param parameters? telnyx.sim_cards.actions.ValidateRegistrationCodesParameters
---@param opts? telnyx.CallOptions
---@return telnyx.sim_cards.SIMCardRegistrationCodeValidations?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.sim_cards.SIMCardRegistrationCodeValidations?, telnyx.Error, telnyx.Response
function sim_cards_actions.validate_registration_codes(parameters, opts) end

---@class telnyx.sim_cards.ActionDisableVoiceResponse
---@field data telnyx.sim_cards.SIMCardAction

---@class telnyx.sim_cards.ActionEnableVoiceResponse
---@field data telnyx.sim_cards.SIMCardAction

---@class telnyx.sim_cards.BulkSIMCardAction
---@field action_type? 'bulk_disable_voice'|'bulk_enable_voice'|'bulk_set_public_ips'
---@field created_at? telnyx.shared.CreatedAt # when it was created
---@field id telnyx.shared.WirelessId # a UUID
---@field record_type? string # the kind of record
---@field settings? table
---@field updated_at? telnyx.shared.UpdatedAt # when it last changed

---@class telnyx.sim_cards.SIMCard
---@field actions_in_progress? boolean # default false
---@field authorized_imeis? string[]
---@field created_at? string # when it was created
---@field current_billing_period_consumed_data? telnyx.sim_cards.SIMCardCurrentBillingPeriodConsumedData
---@field current_device_location? telnyx.sim_cards.SIMCardCurrentDeviceLocation
---@field current_imei? string
---@field current_mcc? string
---@field current_mnc? string
---@field data_limit? telnyx.sim_cards.SIMCardDataLimit
---@field eid? string
---@field esim_installation_status? 'released'|'disabled'
---@field iccid? string
---@field id string # a UUID
---@field imsi? string
---@field ipv4? string
---@field ipv6? string
---@field live_data_session? 'connected'|'disconnected'|'unknown'
---@field msisdn? string
---@field pin_puk_codes? telnyx.sim_cards.SIMCardPinPukCodes
---@field record_type? string # the kind of record
---@field resources_with_in_progress_actions? table[]
---@field sim_card_group_id? string # a UUID
---@field status? telnyx.shared.SIMCardStatus
---@field tags? string[]
---@field type? 'physical'|'esim'
---@field updated_at? string # when it last changed
---@field version? string
---@field voice_enabled? boolean # default false

---@class telnyx.sim_cards.SIMCardAction
---@field action_type? 'enable'|'enable_standby_sim_card'|'disable'|'set_standby'|'enable_voice'|'disable_voice'
---@field created_at? telnyx.shared.CreatedAt # when it was created
---@field id telnyx.shared.WirelessId # a UUID
---@field record_type? string # the kind of record
---@field settings? table
---@field sim_card_id? string # a UUID
---@field status? telnyx.sim_cards.SIMCardActionStatus
---@field updated_at? telnyx.shared.UpdatedAt # when it last changed

---@class telnyx.sim_cards.SIMCardActionStatus
---@field reason? string
---@field value? 'in-progress'|'completed'|'failed'|'interrupted'

---@class telnyx.sim_cards.SIMCardActivationCode
---@field activation_code? string
---@field record_type? string # the kind of record

---@class telnyx.sim_cards.SIMCardCurrentBillingPeriodConsumedData
---@field amount? string
---@field unit? string # default "MB"

---@class telnyx.sim_cards.SIMCardCurrentDeviceLocation
---@field accuracy? integer
---@field accuracy_unit? string # default "m"
---@field latitude? string
---@field longitude? string

---@class telnyx.sim_cards.SIMCardDataLimit
---@field amount? string
---@field unit? 'MB'|'GB'

---@class telnyx.sim_cards.SIMCardDeviceDetails
---@field brand_name? string
---@field device_type? string
---@field imei? string
---@field model_name? string
---@field operating_system? string
---@field record_type? string # the kind of record

---@class telnyx.sim_cards.SIMCardPinPukCodes
---@field pin1? string
---@field pin2? string
---@field puk1? string
---@field puk2? string

---@class telnyx.sim_cards.SIMCardPublicIP
---@field created_at? string # when it was created
---@field ip? string
---@field record_type? string # the kind of record
---@field region_code? string
---@field sim_card_id? string # a UUID
---@field type? 'ipv4' # default "ipv4"
---@field updated_at? string # when it last changed

---@class telnyx.sim_cards.SIMCardRegistrationCodeValidation
---@field invalid_detail? string
---@field record_type? string # the kind of record
---@field registration_code? string
---@field valid? boolean

---@class telnyx.sim_cards.SIMCardRegistrationCodeValidations
---@field data telnyx.sim_cards.SIMCardRegistrationCodeValidation[]

---@class telnyx.sim_cards.SimCardsActionsBulkDisableVoiceAnswer
---@field data telnyx.sim_cards.BulkSIMCardAction

---@class telnyx.sim_cards.SimCardsActionsBulkEnableVoiceAnswer
---@field data telnyx.sim_cards.BulkSIMCardAction

---@class telnyx.sim_cards.SimCardsActionsBulkSetPublicIpsAnswer
---@field data telnyx.sim_cards.BulkSIMCardAction

---@class telnyx.sim_cards.SimCardsActionsDisableAnswer
---@field data telnyx.sim_cards.SIMCardAction

---@class telnyx.sim_cards.SimCardsActionsEnableAnswer
---@field data telnyx.sim_cards.SIMCardAction

---@class telnyx.sim_cards.SimCardsActionsRemovePublicIpAnswer
---@field data telnyx.sim_cards.SIMCardAction

---@class telnyx.sim_cards.SimCardsActionsRetrieveAnswer
---@field data telnyx.sim_cards.SIMCardAction

---@class telnyx.sim_cards.SimCardsActionsSetPublicIpAnswer
---@field data telnyx.sim_cards.SIMCardAction

---@class telnyx.sim_cards.SimCardsActionsSetStandbyAnswer
---@field data telnyx.sim_cards.SIMCardAction

---@class telnyx.sim_cards.SimCardsDeleteAnswer
---@field data telnyx.sim_cards.SIMCard

---@class telnyx.sim_cards.SimCardsGetActivationCodeAnswer
---@field data telnyx.sim_cards.SIMCardActivationCode

---@class telnyx.sim_cards.SimCardsGetDeviceDetailsAnswer
---@field data telnyx.sim_cards.SIMCardDeviceDetails

---@class telnyx.sim_cards.SimCardsGetPublicIpAnswer
---@field data telnyx.sim_cards.SIMCardPublicIP

---@class telnyx.sim_cards.SimCardsRetrieveAnswer
---@field data telnyx.sim_cards.SIMCard

---@class telnyx.sim_cards.SimCardsUpdateAnswer
---@field data telnyx.sim_cards.SIMCard

---@class telnyx.sim_cards.SimCardsUpdateDataLimit
---@field amount? string
---@field unit? 'MB'|'GB'

---@class telnyx.sim_cards.WirelessConnectivityLog
---@field apn? string
---@field cell_id? string
---@field created_at? string # when it was created
---@field id integer
---@field imei? string
---@field imsi? string
---@field ipv4? string
---@field ipv6? string
---@field last_seen? string
---@field log_type? 'registration'|'data'
---@field mobile_country_code? string
---@field mobile_network_code? string
---@field radio_access_technology? string
---@field record_type? string # the kind of record
---@field sim_card_id? string # a UUID
---@field start_time? string
---@field state? string
---@field stop_time? string
