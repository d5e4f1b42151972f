-- The endpoints of `ai.collections`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ai/collections",
    body = { name = "string!", description = "string", settings = "object", slug = "string",
      sources = "object[]" } },
  delete = { "DELETE", "/ai/collections/{uuid}", response = "none" },
  list = { "GET", "/ai/collections", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/ai/collections/slug/{slug}" },
  retrieve_by_id = { "GET", "/ai/collections/{uuid}" },
  retrieve_documents = { "GET", "/ai/knowledge/collections/{slug}/documents",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer",
      query = "string", retrieval_type = "string", sources = "string", top_k = "integer" } },
  update = { "PATCH", "/ai/collections/{uuid}",
    body = { description = "string", name = "string" } },
  settings = {
    create = { "PUT", "/ai/collections/{uuid}/settings", body = { retrieval = "object" } },
    list = { "GET", "/ai/collections/{uuid}/settings" },
    patch_all = { "PATCH", "/ai/collections/{uuid}/settings", body = { retrieval = "object" } },
  },
  sources = {
    create = { "POST", "/ai/collections/{uuid}/sources",
      body = { source_type = "string!", bucket_id = "string" } },
    delete = { "DELETE", "/ai/collections/{uuid}/sources/{source_id}", response = "none" },
    list = { "GET", "/ai/collections/{uuid}/sources" },
    replace = { "PUT", "/ai/collections/{uuid}/sources", body = { sources = "object[]!" } },
  },
}
