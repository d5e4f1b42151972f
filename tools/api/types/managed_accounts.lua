-- What editors and the documentation know about the types of `managed_accounts`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["managed_accounts.actions.disable"] = "ManagedAccountsActionsDisableAnswer",
    ["managed_accounts.actions.enable"] = "ManagedAccountsActionsEnableAnswer",
    ["managed_accounts.create"] = "ManagedAccountsCreateAnswer",
    ["managed_accounts.get_allocatable_global_outbound_channels"] = "ManagedAccountsGetAllocatableGlobalOutboundChannelsAnswer",
    ["managed_accounts.list"] = "ManagedAccountMultiListing",
    ["managed_accounts.retrieve"] = "ManagedAccountsRetrieveAnswer",
    ["managed_accounts.update"] = "ManagedAccountsUpdateAnswer",
    ["managed_accounts.update_global_channel_limit"] = "ManagedAccountsUpdateGlobalChannelLimitAnswer",
  },
  parameters = {
    ["managed_accounts.list"] = {
      ["filter[status][eq]"] = "'all'|'active'|'enabled'|'cancelled'|'disabled'|'blocked'",
      sort = "'created_at'|'email'",
    },
  },
  facts = {
    ["ManagedAccount.email"] = { format = "email" },
    ["ManagedAccount.id"] = { format = "uuid" },
    ["ManagedAccountMultiListing.email"] = { format = "email" },
    ["ManagedAccountMultiListing.id"] = { format = "uuid" },
    ["managed_accounts.actions.enable reenable_all_connections"] = { default = false },
    ["managed_accounts.list include_cancelled_accounts"] = { default = false },
    ["managed_accounts.list page[number]"] = { default = 1, minimum = 1 },
    ["managed_accounts.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["managed_accounts.list sort"] = { default = "created_at" },
  },
  types = {
    ManagedAccount = {
      api_key = "string!",
      api_token = "string!",
      api_user = "string!",
      balance = "ManagedAccountBalance",
      created_at = "string!",
      email = "string!",
      id = "string!",
      managed_account_allow_custom_pricing = "boolean",
      manager_account_id = "string!",
      organization_name = "string",
      record_type = "'managed_account'!",
      rollup_billing = "boolean",
      updated_at = "string!",
    },
    ManagedAccountBalance = {
      available_credit = "string",
      balance = "string",
      credit_limit = "string",
      currency = "string",
      record_type = "'balance'",
    },
    ManagedAccountMultiListing = {
      api_user = "string!",
      created_at = "string!",
      email = "string!",
      id = "string!",
      managed_account_allow_custom_pricing = "boolean",
      manager_account_id = "string!",
      organization_name = "string",
      record_type = "'managed_account'!",
      rollup_billing = "boolean",
      updated_at = "string!",
    },
    ManagedAccountsActionsDisableAnswer = {
      data = "ManagedAccount",
    },
    ManagedAccountsActionsEnableAnswer = {
      data = "ManagedAccount",
    },
    ManagedAccountsCreateAnswer = {
      data = "ManagedAccount",
    },
    ManagedAccountsGetAllocatableGlobalOutboundChannelsAnswer = {
      data = "ManagedAccountsGlobalOutboundChannels",
    },
    ManagedAccountsGlobalOutboundChannels = {
      allocatable_global_outbound_channels = "integer",
      managed_account_allow_custom_pricing = "boolean",
      record_type = "string",
      total_global_channels_allocated = "integer",
    },
    ManagedAccountsRetrieveAnswer = {
      data = "ManagedAccount",
    },
    ManagedAccountsUpdateAnswer = {
      data = "ManagedAccount",
    },
    ManagedAccountsUpdateGlobalChannelLimitAnswer = {
      data = "SingleManagedAccountGlobalOutboundChannels",
    },
    SingleManagedAccountGlobalOutboundChannels = {
      channel_limit = "integer",
      email = "string",
      id = "string",
      manager_account_id = "string",
      record_type = "string",
    },
  },
}
