-- What editors and the documentation know about the types of `organizations`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["organizations.users.actions.remove"] = "OrganizationsUsersActionsRemoveAnswer",
    ["organizations.users.get_groups_report"] = "UserGetGroupsReportResponse",
    ["organizations.users.list"] = "OrganizationUser",
    ["organizations.users.retrieve"] = "OrganizationsUsersRetrieveAnswer",
  },
  parameters = {
    ["organizations.users.list"] = {
      ["filter[user_status]"] = "'enabled'|'disabled'|'blocked'",
    },
  },
  facts = {
    ["OrganizationUser.email"] = { format = "email" },
    ["OrganizationUser.user_status"] = { default = "enabled" },
    ["UserGetGroupsReportResponseData.email"] = { format = "email" },
    ["UserGetGroupsReportResponseData.user_status"] = { default = "enabled" },
    ["organizations.users.list include_groups"] = { default = false },
    ["organizations.users.list page[number]"] = { default = 1, minimum = 1 },
    ["organizations.users.list page[size]"] = { default = 250, maximum = 250, minimum = 1 },
    ["organizations.users.retrieve include_groups"] = { default = false },
  },
  types = {
    OrganizationUser = {
      created_at = "string",
      email = "string",
      groups = "UserGroupReference[]",
      id = "string",
      last_sign_in_at = "string",
      organization_user_bypasses_sso = "boolean",
      record_type = "string",
      user_status = "'enabled'|'disabled'|'blocked'",
    },
    OrganizationsUsersActionsRemoveAnswer = {
      data = "OrganizationUser",
    },
    OrganizationsUsersRetrieveAnswer = {
      data = "OrganizationUser",
    },
    UserGetGroupsReportResponse = {
      data = "UserGetGroupsReportResponseData[]",
    },
    UserGetGroupsReportResponseData = {
      created_at = "string!",
      email = "string!",
      groups = "UserGroupReference[]!",
      id = "string!",
      last_sign_in_at = "string",
      organization_user_bypasses_sso = "boolean",
      record_type = "string!",
      user_status = "'enabled'|'disabled'|'blocked'!",
    },
    UserGroupReference = {
      id = "string!",
      name = "string!",
    },
  },
}
