-- What editors and the documentation know about the types of `sim_cards`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["sim_cards.actions.bulk_disable_voice"] = "SimCardsActionsBulkDisableVoiceAnswer",
    ["sim_cards.actions.bulk_enable_voice"] = "SimCardsActionsBulkEnableVoiceAnswer",
    ["sim_cards.actions.bulk_set_public_ips"] = "SimCardsActionsBulkSetPublicIpsAnswer",
    ["sim_cards.actions.disable"] = "SimCardsActionsDisableAnswer",
    ["sim_cards.actions.disable_voice"] = "ActionDisableVoiceResponse",
    ["sim_cards.actions.enable"] = "SimCardsActionsEnableAnswer",
    ["sim_cards.actions.enable_voice"] = "ActionEnableVoiceResponse",
    ["sim_cards.actions.list"] = "SIMCardAction",
    ["sim_cards.actions.remove_public_ip"] = "SimCardsActionsRemovePublicIpAnswer",
    ["sim_cards.actions.retrieve"] = "SimCardsActionsRetrieveAnswer",
    ["sim_cards.actions.set_public_ip"] = "SimCardsActionsSetPublicIpAnswer",
    ["sim_cards.actions.set_standby"] = "SimCardsActionsSetStandbyAnswer",
    ["sim_cards.actions.validate_registration_codes"] = "SIMCardRegistrationCodeValidations",
    ["sim_cards.delete"] = "SimCardsDeleteAnswer",
    ["sim_cards.get_activation_code"] = "SimCardsGetActivationCodeAnswer",
    ["sim_cards.get_device_details"] = "SimCardsGetDeviceDetailsAnswer",
    ["sim_cards.get_public_ip"] = "SimCardsGetPublicIpAnswer",
    ["sim_cards.list"] = "SimpleSIMCard",
    ["sim_cards.list_wireless_connectivity_logs"] = "WirelessConnectivityLog",
    ["sim_cards.retrieve"] = "SimCardsRetrieveAnswer",
    ["sim_cards.update"] = "SimCardsUpdateAnswer",
  },
  parameters = {
    ["sim_cards.actions.bulk_set_public_ips"] = {
      sim_card_ids = "WirelessId[]",
    },
    ["sim_cards.actions.list"] = {
      ["filter[action_type]"] = "'enable'|'enable_standby_sim_card'|'disable'|'set_standby'|'remove_public_ip'|'set_public_ip'|'enable_voice'|'disable_voice'",
      ["filter[status]"] = "'in-progress'|'completed'|'failed'",
    },
    ["sim_cards.list"] = {
      ["filter[status]"] = "('enabled'|'disabled'|'standby'|'data_limit_exceeded'|'unauthorized_imei')[]",
      sort = "'current_billing_period_consumed_data.amount'|'-current_billing_period_consumed_data.amount'",
    },
    ["sim_cards.update"] = {
      data_limit = "SimCardsUpdateDataLimit",
      status = "SIMCardStatus",
    },
  },
  facts = {
    ["BulkSIMCardAction.id"] = { format = "uuid" },
    ["SIMCard.actions_in_progress"] = { default = false },
    ["SIMCard.id"] = { format = "uuid" },
    ["SIMCard.sim_card_group_id"] = { format = "uuid" },
    ["SIMCard.voice_enabled"] = { default = false },
    ["SIMCardAction.id"] = { format = "uuid" },
    ["SIMCardAction.sim_card_id"] = { format = "uuid" },
    ["SIMCardCurrentBillingPeriodConsumedData.unit"] = { default = "MB" },
    ["SIMCardCurrentDeviceLocation.accuracy_unit"] = { default = "m" },
    ["SIMCardPublicIP.sim_card_id"] = { format = "uuid" },
    ["SIMCardPublicIP.type"] = { default = "ipv4" },
    ["WirelessConnectivityLog.sim_card_id"] = { format = "uuid" },
    ["sim_cards.actions.list filter[bulk_sim_card_action_id]"] = { format = "uuid" },
    ["sim_cards.actions.list filter[sim_card_id]"] = { format = "uuid" },
    ["sim_cards.actions.list page[number]"] = { default = 1, minimum = 1 },
    ["sim_cards.actions.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["sim_cards.delete report_lost"] = { default = false },
    ["sim_cards.list filter[sim_card_group_id]"] = { format = "uuid" },
    ["sim_cards.list include_sim_card_group"] = { default = false },
    ["sim_cards.list page[number]"] = { default = 1, minimum = 1 },
    ["sim_cards.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["sim_cards.list_wireless_connectivity_logs page[number]"] = { default = 1, minimum = 1 },
    ["sim_cards.list_wireless_connectivity_logs page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["sim_cards.retrieve include_pin_puk_codes"] = { default = false },
    ["sim_cards.retrieve include_sim_card_group"] = { default = false },
    ["sim_cards.update sim_card_group_id"] = { format = "uuid" },
  },
  types = {
    ActionDisableVoiceResponse = {
      data = "SIMCardAction",
    },
    ActionEnableVoiceResponse = {
      data = "SIMCardAction",
    },
    BulkSIMCardAction = {
      action_type = "'bulk_disable_voice'|'bulk_enable_voice'|'bulk_set_public_ips'",
      created_at = "CreatedAt",
      id = "WirelessId",
      record_type = "string",
      settings = "table",
      updated_at = "UpdatedAt",
    },
    SIMCard = {
      actions_in_progress = "boolean",
      authorized_imeis = "string[]",
      created_at = "string",
      current_billing_period_consumed_data = "SIMCardCurrentBillingPeriodConsumedData",
      current_device_location = "SIMCardCurrentDeviceLocation",
      current_imei = "string",
      current_mcc = "string",
      current_mnc = "string",
      data_limit = "SIMCardDataLimit",
      eid = "string",
      esim_installation_status = "'released'|'disabled'",
      iccid = "string",
      id = "string",
      imsi = "string",
      ipv4 = "string",
      ipv6 = "string",
      live_data_session = "'connected'|'disconnected'|'unknown'",
      msisdn = "string",
      pin_puk_codes = "SIMCardPinPukCodes",
      record_type = "string",
      resources_with_in_progress_actions = "table[]",
      sim_card_group_id = "string",
      status = "SIMCardStatus",
      tags = "string[]",
      type = "'physical'|'esim'",
      updated_at = "string",
      version = "string",
      voice_enabled = "boolean",
    },
    SIMCardAction = {
      action_type = "'enable'|'enable_standby_sim_card'|'disable'|'set_standby'|'enable_voice'|'disable_voice'",
      created_at = "CreatedAt",
      id = "WirelessId",
      record_type = "string",
      settings = "table",
      sim_card_id = "string",
      status = "SIMCardActionStatus",
      updated_at = "UpdatedAt",
    },
    SIMCardActionStatus = {
      reason = "string",
      value = "'in-progress'|'completed'|'failed'|'interrupted'",
    },
    SIMCardActivationCode = {
      activation_code = "string",
      record_type = "string",
    },
    SIMCardCurrentBillingPeriodConsumedData = {
      amount = "string",
      unit = "string",
    },
    SIMCardCurrentDeviceLocation = {
      accuracy = "integer",
      accuracy_unit = "string",
      latitude = "string",
      longitude = "string",
    },
    SIMCardDataLimit = {
      amount = "string",
      unit = "'MB'|'GB'",
    },
    SIMCardDeviceDetails = {
      brand_name = "string",
      device_type = "string",
      imei = "string",
      model_name = "string",
      operating_system = "string",
      record_type = "string",
    },
    SIMCardPinPukCodes = {
      pin1 = "string",
      pin2 = "string",
      puk1 = "string",
      puk2 = "string",
    },
    SIMCardPublicIP = {
      created_at = "string",
      ip = "string",
      record_type = "string",
      region_code = "string",
      sim_card_id = "string",
      type = "'ipv4'",
      updated_at = "string",
    },
    SIMCardRegistrationCodeValidation = {
      invalid_detail = "string",
      record_type = "string",
      registration_code = "string",
      valid = "boolean",
    },
    SIMCardRegistrationCodeValidations = {
      data = "SIMCardRegistrationCodeValidation[]",
    },
    SimCardsActionsBulkDisableVoiceAnswer = {
      data = "BulkSIMCardAction",
    },
    SimCardsActionsBulkEnableVoiceAnswer = {
      data = "BulkSIMCardAction",
    },
    SimCardsActionsBulkSetPublicIpsAnswer = {
      data = "BulkSIMCardAction",
    },
    SimCardsActionsDisableAnswer = {
      data = "SIMCardAction",
    },
    SimCardsActionsEnableAnswer = {
      data = "SIMCardAction",
    },
    SimCardsActionsRemovePublicIpAnswer = {
      data = "SIMCardAction",
    },
    SimCardsActionsRetrieveAnswer = {
      data = "SIMCardAction",
    },
    SimCardsActionsSetPublicIpAnswer = {
      data = "SIMCardAction",
    },
    SimCardsActionsSetStandbyAnswer = {
      data = "SIMCardAction",
    },
    SimCardsDeleteAnswer = {
      data = "SIMCard",
    },
    SimCardsGetActivationCodeAnswer = {
      data = "SIMCardActivationCode",
    },
    SimCardsGetDeviceDetailsAnswer = {
      data = "SIMCardDeviceDetails",
    },
    SimCardsGetPublicIpAnswer = {
      data = "SIMCardPublicIP",
    },
    SimCardsRetrieveAnswer = {
      data = "SIMCard",
    },
    SimCardsUpdateAnswer = {
      data = "SIMCard",
    },
    SimCardsUpdateDataLimit = {
      amount = "string",
      unit = "'MB'|'GB'",
    },
    WirelessConnectivityLog = {
      apn = "string",
      cell_id = "string",
      created_at = "string",
      id = "integer",
      imei = "string",
      imsi = "string",
      ipv4 = "string",
      ipv6 = "string",
      last_seen = "string",
      log_type = "'registration'|'data'",
      mobile_country_code = "string",
      mobile_network_code = "string",
      radio_access_technology = "string",
      record_type = "string",
      sim_card_id = "string",
      start_time = "string",
      state = "string",
      stop_time = "string",
    },
  },
}
