-- What editors and the documentation know about the types of `charges_summary`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["charges_summary.retrieve"] = "MonthlyChargesSummaryResponse",
  },
  parameters = {
  },
  facts = {
    ["AdjustmentLine.event_date"] = { format = "date" },
    ["SummaryAndTotal.end_date"] = { format = "date" },
    ["SummaryAndTotal.start_date"] = { format = "date" },
    ["SummaryAndTotal.user_email"] = { format = "email" },
    ["charges_summary.retrieve end_date"] = { format = "date" },
    ["charges_summary.retrieve start_date"] = { format = "date" },
  },
  types = {
    AdjustmentLine = {
      amount = "string!",
      description = "string!",
      event_date = "string!",
    },
    ComparativeLine = {
      alias = "string!",
      existing_this_month = "MonthDetail!",
      name = "string!",
      new_this_month = "MonthDetail!",
      type = "'comparative'!",
    },
    MonthDetail = {
      mrc = "string!",
      otc = "string",
      quantity = "integer!",
    },
    MonthlyChargesSummaryResponse = {
      data = "SummaryAndTotal!",
    },
    SimpleLine = {
      alias = "string!",
      amount = "string!",
      name = "string!",
      quantity = "integer!",
      type = "'simple'!",
    },
    Summary = {
      adjustments = "AdjustmentLine[]!",
      lines = "SummaryLine[]!",
    },
    SummaryAndTotal = {
      currency = "string!",
      end_date = "string!",
      start_date = "string!",
      summary = "Summary!",
      total = "TotalSummary!",
      user_email = "string!",
      user_id = "string!",
    },
    SummaryLine = "ComparativeLine|SimpleLine",
    TotalSummary = {
      credits = "string!",
      existing_mrc = "string!",
      grand_total = "string!",
      ledger_adjustments = "string!",
      new_mrc = "string!",
      new_otc = "string!",
      other = "string!",
    },
  },
}
