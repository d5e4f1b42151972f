-- What editors and the documentation know about the types of `invoices`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["invoices.list"] = "Invoice",
    ["invoices.retrieve"] = "InvoicesRetrieveAnswer",
  },
  parameters = {
    ["invoices.list"] = {
      sort = "'period_start'|'-period_start'",
    },
    ["invoices.retrieve"] = {
      action = "'json'|'link'",
    },
  },
  facts = {
    ["Invoice.file_id"] = { format = "uuid" },
    ["Invoice.invoice_id"] = { format = "uuid" },
    ["Invoice.period_end"] = { format = "date" },
    ["Invoice.period_start"] = { format = "date" },
    ["Invoice.url"] = { format = "uri" },
    ["InvoiceDetail.download_url"] = { format = "uri" },
    ["InvoiceDetail.file_id"] = { format = "uuid" },
    ["InvoiceDetail.invoice_id"] = { format = "uuid" },
    ["InvoiceDetail.period_end"] = { format = "date" },
    ["InvoiceDetail.period_start"] = { format = "date" },
    ["InvoiceDetail.url"] = { format = "uri" },
    ["invoices.list page[number]"] = { default = 1, minimum = 1 },
    ["invoices.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    Invoice = {
      file_id = "string",
      invoice_id = "string",
      paid = "boolean",
      period_end = "string",
      period_start = "string",
      url = "string",
    },
    InvoiceDetail = {
      download_url = "string",
      file_id = "string",
      invoice_id = "string",
      paid = "boolean",
      period_end = "string",
      period_start = "string",
      url = "string",
    },
    InvoicesRetrieveAnswer = {
      data = "InvoiceDetail",
    },
  },
}
