-- What editors and the documentation know about the types of `pricing`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["pricing.products.list"] = "ProductListResponse",
    ["pricing.products.retrieve"] = "ProductRetrieveResponse",
  },
  parameters = {
  },
  facts = {
  },
  types = {
    PricingTier = {
      max = "number",
      min = "number!",
      rate = "string|number!",
    },
    ProductListResponse = {
      description = "string!",
      name = "string!",
      slug = "string!",
    },
    ProductRetrieveResponse = {
      cached_input_rate = "string",
      cached_input_tiers = "PricingTier[]",
      country_iso = "string",
      currency = "string",
      direction = "string",
      input_rate = "string",
      input_tiers = "PricingTier[]",
      model = "string",
      name = "string",
      note = "string",
      output_rate = "string",
      output_tiers = "PricingTier[]",
      pricing_type = "string",
      rate = "string|number",
      tiers = "PricingTier[]",
      type = "string",
      unit = "string",
    },
  },
}
