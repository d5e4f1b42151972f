-- What editors and the documentation know about the types of `sim_card_order_preview`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["sim_card_order_preview.preview"] = "SimCardOrderPreviewPreviewAnswer",
  },
  parameters = {
  },
  facts = {
    ["sim_card_order_preview.preview quantity"] = { minimum = 1 },
  },
  types = {
    SIMCardOrderPreview = {
      quantity = "integer",
      record_type = "string",
      shipping_cost = "SIMCardOrderPreviewShippingCost",
      sim_cards_cost = "SIMCardOrderPreviewSimCardsCost",
      total_cost = "SIMCardOrderPreviewTotalCost",
    },
    SIMCardOrderPreviewShippingCost = {
      amount = "string",
      currency = "string",
    },
    SIMCardOrderPreviewSimCardsCost = {
      amount = "string",
      currency = "string",
    },
    SIMCardOrderPreviewTotalCost = {
      amount = "string",
      currency = "string",
    },
    SimCardOrderPreviewPreviewAnswer = {
      data = "SIMCardOrderPreview",
    },
  },
}
