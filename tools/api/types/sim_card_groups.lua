-- What editors and the documentation know about the types of `sim_card_groups`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["sim_card_groups.actions.list"] = "SIMCardGroupAction",
    ["sim_card_groups.actions.remove_private_wireless_gateway"] = "SimCardGroupsActionsRemovePrivateWirelessGatewayAnswer",
    ["sim_card_groups.actions.remove_wireless_blocklist"] = "SimCardGroupsActionsRemoveWirelessBlocklistAnswer",
    ["sim_card_groups.actions.retrieve"] = "SimCardGroupsActionsRetrieveAnswer",
    ["sim_card_groups.actions.set_private_wireless_gateway"] = "SimCardGroupsActionsSetPrivateWirelessGatewayAnswer",
    ["sim_card_groups.actions.set_wireless_blocklist"] = "SimCardGroupsActionsSetWirelessBlocklistAnswer",
    ["sim_card_groups.create"] = "SimCardGroupsCreateAnswer",
    ["sim_card_groups.delete"] = "SimCardGroupsDeleteAnswer",
    ["sim_card_groups.list"] = "SearchedSIMCardGroup",
    ["sim_card_groups.retrieve"] = "SimCardGroupsRetrieveAnswer",
    ["sim_card_groups.update"] = "SimCardGroupsUpdateAnswer",
  },
  parameters = {
    ["sim_card_groups.actions.list"] = {
      ["filter[status]"] = "'in-progress'|'completed'|'failed'",
      ["filter[type]"] = "'set_private_wireless_gateway'|'remove_private_wireless_gateway'|'set_wireless_blocklist'|'remove_wireless_blocklist'",
    },
    ["sim_card_groups.create"] = {
      data_limit = "SimCardGroupsCreateDataLimit",
    },
    ["sim_card_groups.update"] = {
      data_limit = "SimCardGroupsUpdateDataLimit",
    },
  },
  facts = {
    ["ConsumedData.unit"] = { default = "MB" },
    ["SIMCardGroup.id"] = { format = "uuid" },
    ["SIMCardGroup.private_wireless_gateway_id"] = { format = "uuid" },
    ["SIMCardGroup.wireless_blocklist_id"] = { format = "uuid" },
    ["SIMCardGroupAction.id"] = { format = "uuid" },
    ["SIMCardGroupAction.sim_card_group_id"] = { format = "uuid" },
    ["SIMCardGroupActionSettings.private_wireless_gateway_id"] = { format = "uuid" },
    ["SearchedSIMCardGroup.id"] = { format = "uuid" },
    ["SearchedSIMCardGroup.private_wireless_gateway_id"] = { format = "uuid" },
    ["SearchedSIMCardGroup.sim_card_count"] = { default = 0 },
    ["SearchedSIMCardGroup.wireless_blocklist_id"] = { format = "uuid" },
    ["sim_card_groups.actions.list filter[sim_card_group_id]"] = { format = "uuid" },
    ["sim_card_groups.actions.list page[number]"] = { default = 1, minimum = 1 },
    ["sim_card_groups.actions.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["sim_card_groups.actions.set_private_wireless_gateway private_wireless_gateway_id"] = { format = "uuid" },
    ["sim_card_groups.actions.set_wireless_blocklist wireless_blocklist_id"] = { format = "uuid" },
    ["sim_card_groups.list filter[private_wireless_gateway_id]"] = { format = "uuid" },
    ["sim_card_groups.list filter[wireless_blocklist_id]"] = { format = "uuid" },
    ["sim_card_groups.list page[number]"] = { default = 1, minimum = 1 },
    ["sim_card_groups.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["sim_card_groups.retrieve include_iccids"] = { default = false },
  },
  types = {
    ConsumedData = {
      amount = "string",
      unit = "string",
    },
    SIMCardGroup = {
      consumed_data = "ConsumedData",
      created_at = "string",
      data_limit = "SIMCardGroupDataLimit",
      default = "boolean",
      id = "string",
      name = "string",
      private_wireless_gateway_id = "string",
      record_type = "string",
      updated_at = "string",
      wireless_blocklist_id = "string",
    },
    SIMCardGroupAction = {
      created_at = "string",
      id = "string",
      record_type = "string",
      settings = "SIMCardGroupActionSettings",
      sim_card_group_id = "string",
      status = "'in-progress'|'completed'|'failed'",
      type = "'set_private_wireless_gateway'|'remove_private_wireless_gateway'|'set_wireless_blocklist'|'remove_wireless_blocklist'",
      updated_at = "string",
    },
    SIMCardGroupActionSettings = {
      private_wireless_gateway_id = "string",
      wireless_blocklist_id = "string",
    },
    SIMCardGroupDataLimit = {
      amount = "string",
      unit = "string",
    },
    SearchedSIMCardGroup = {
      consumed_data = "ConsumedData",
      created_at = "string",
      data_limit = "SearchedSIMCardGroupDataLimit",
      default = "boolean",
      id = "string",
      name = "string",
      private_wireless_gateway_id = "string",
      record_type = "string",
      sim_card_count = "integer",
      updated_at = "string",
      wireless_blocklist_id = "string",
    },
    SearchedSIMCardGroupDataLimit = {
      amount = "string",
      unit = "string",
    },
    SimCardGroupsActionsRemovePrivateWirelessGatewayAnswer = {
      data = "SIMCardGroupAction",
    },
    SimCardGroupsActionsRemoveWirelessBlocklistAnswer = {
      data = "SIMCardGroupAction",
    },
    SimCardGroupsActionsRetrieveAnswer = {
      data = "SIMCardGroupAction",
    },
    SimCardGroupsActionsSetPrivateWirelessGatewayAnswer = {
      data = "SIMCardGroupAction",
    },
    SimCardGroupsActionsSetWirelessBlocklistAnswer = {
      data = "SIMCardGroupAction",
    },
    SimCardGroupsCreateAnswer = {
      data = "SIMCardGroup",
    },
    SimCardGroupsCreateDataLimit = {
      amount = "string",
      unit = "string",
    },
    SimCardGroupsDeleteAnswer = {
      data = "SIMCardGroup",
    },
    SimCardGroupsRetrieveAnswer = {
      data = "SIMCardGroup",
    },
    SimCardGroupsUpdateAnswer = {
      data = "SIMCardGroup",
    },
    SimCardGroupsUpdateDataLimit = {
      amount = "string",
      unit = "string",
    },
  },
}
