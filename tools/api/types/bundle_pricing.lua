-- What editors and the documentation know about the types of `bundle_pricing`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["bundle_pricing.billing_bundles.list"] = "BillingBundleSummary",
    ["bundle_pricing.billing_bundles.retrieve"] = "BillingBundleResponse",
    ["bundle_pricing.user_bundles.create"] = "CreatedUserBundlesResponse",
    ["bundle_pricing.user_bundles.deactivate"] = "UserBundleCreateResponse",
    ["bundle_pricing.user_bundles.list"] = "UserBundle",
    ["bundle_pricing.user_bundles.list_resources"] = "UserBundleResourcesResponse",
    ["bundle_pricing.user_bundles.list_unused"] = "UnusedUserBundlesResponse",
    ["bundle_pricing.user_bundles.retrieve"] = "UserBundleResponse",
  },
  parameters = {
    ["bundle_pricing.user_bundles.create"] = {
      items = "BundlePricingUserBundlesCreateItemsItem[]",
    },
  },
  facts = {
    ["BillingBundleSchema.created_at"] = { format = "date" },
    ["BillingBundleSchema.id"] = { format = "uuid" },
    ["BillingBundleSummary.created_at"] = { format = "date" },
    ["BillingBundleSummary.id"] = { format = "uuid" },
    ["BundleLimitSchema.country"] = { deprecated = true },
    ["BundleLimitSchema.created_at"] = { format = "date" },
    ["BundleLimitSchema.id"] = { format = "uuid" },
    ["BundleLimitSchema.updated_at"] = { format = "date" },
    ["BundlePricingUserBundlesCreateItemsItem.billing_bundle_id"] = { format = "uuid" },
    ["UserBundle.created_at"] = { format = "date" },
    ["UserBundle.id"] = { format = "uuid" },
    ["UserBundle.updated_at"] = { format = "date" },
    ["UserBundle.user_id"] = { format = "uuid" },
    ["UserBundleResourceSchema.created_at"] = { format = "date" },
    ["UserBundleResourceSchema.id"] = { format = "uuid" },
    ["UserBundleResourceSchema.updated_at"] = { format = "date" },
    ["bundle_pricing.billing_bundles.list page[number]"] = { default = 1, minimum = 1 },
    ["bundle_pricing.billing_bundles.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
    ["bundle_pricing.user_bundles.create idempotency_key"] = { format = "uuid" },
    ["bundle_pricing.user_bundles.list page[number]"] = { default = 1, minimum = 1 },
    ["bundle_pricing.user_bundles.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    BillingBundleResponse = {
      data = "BillingBundleSchema!",
    },
    BillingBundleSchema = {
      active = "boolean!",
      bundle_limits = "BundleLimitSchema[]!",
      cost_code = "string!",
      created_at = "string!",
      id = "string!",
      is_public = "boolean!",
      name = "string!",
      slug = "string",
    },
    BillingBundleSummary = {
      cost_code = "string!",
      created_at = "string!",
      currency = "string",
      id = "string!",
      is_public = "boolean!",
      mrc_price = "number",
      name = "string!",
      slug = "string",
      specs = "string[]",
    },
    BundleLimitDirection = "'inbound'|'outbound'",
    BundleLimitSchema = {
      billing_service = "string",
      country = "string",
      country_code = "integer",
      country_iso = "string",
      created_at = "string!",
      direction = "BundleLimitDirection",
      id = "string!",
      limit = "integer",
      metric = "string!",
      rate = "string",
      service = "string!",
      types = "string[]",
      updated_at = "string!",
    },
    BundlePricingUserBundlesCreateItemsItem = {
      billing_bundle_id = "string!",
      quantity = "integer!",
    },
    CreatedUserBundlesResponse = {
      data = "UserBundle[]!",
    },
    UnusedUserBundlesResponse = {
      data = "UnusedUserBundlesSchema[]!",
    },
    UnusedUserBundlesSchema = {
      billing_bundle = "BillingBundleSummary!",
      user_bundle_ids = "string[]!",
    },
    UserBundle = {
      active = "boolean!",
      billing_bundle = "BillingBundleSummary!",
      created_at = "string!",
      id = "string!",
      resources = "UserBundleResourceSchema[]!",
      updated_at = "string",
      user_id = "string!",
    },
    UserBundleCreateResponse = {
      data = "UserBundle!",
    },
    UserBundleResourceSchema = {
      created_at = "string!",
      id = "string!",
      resource = "string!",
      resource_type = "string!",
      updated_at = "string",
    },
    UserBundleResourcesResponse = {
      data = "UserBundleResourceSchema[]!",
    },
    UserBundleResponse = {
      data = "UserBundle!",
    },
  },
}
