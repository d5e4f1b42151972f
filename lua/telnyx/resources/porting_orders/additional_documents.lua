-- The endpoints of `porting_orders.additional_documents`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/porting_orders/{id}/additional_documents",
    body = { additional_documents = "object[]" } },
  delete = { "DELETE", "/porting_orders/{id}/additional_documents/{additional_document_id}",
    response = "none" },
  list = { "GET", "/porting_orders/{id}/additional_documents", page = "flat",
    query = { ["filter[document_type]"] = "string[]", ["page[number]"] = "integer",
      ["page[size]"] = "integer", ["sort[value]"] = "string" } },
}
