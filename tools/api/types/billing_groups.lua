-- What editors and the documentation know about the types of `billing_groups`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["billing_groups.create"] = "BillingGroupsCreateAnswer",
    ["billing_groups.delete"] = "BillingGroupsDeleteAnswer",
    ["billing_groups.list"] = "BillingGroup",
    ["billing_groups.retrieve"] = "BillingGroupsRetrieveAnswer",
    ["billing_groups.update"] = "BillingGroupsUpdateAnswer",
  },
  parameters = {
  },
  facts = {
    ["BillingGroup.created_at"] = { format = "date-time" },
    ["BillingGroup.deleted_at"] = { format = "date-time" },
    ["BillingGroup.id"] = { format = "uuid" },
    ["BillingGroup.organization_id"] = { format = "uuid" },
    ["BillingGroup.updated_at"] = { format = "date-time" },
    ["billing_groups.list page[number]"] = { default = 1, minimum = 1 },
    ["billing_groups.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    BillingGroup = {
      created_at = "string",
      deleted_at = "string",
      id = "string",
      name = "string",
      organization_id = "string",
      record_type = "'billing_group'",
      updated_at = "string",
    },
    BillingGroupsCreateAnswer = {
      data = "BillingGroup",
    },
    BillingGroupsDeleteAnswer = {
      data = "BillingGroup",
    },
    BillingGroupsRetrieveAnswer = {
      data = "BillingGroup",
    },
    BillingGroupsUpdateAnswer = {
      data = "BillingGroup",
    },
  },
}
