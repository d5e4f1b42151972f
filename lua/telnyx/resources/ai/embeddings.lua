-- The endpoints of `ai.embeddings`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ai/embeddings", idempotent = true,
    body = { bucket_name = "string!", document_chunk_overlap_size = "integer",
      document_chunk_size = "integer", embedding_model = "string", loader = "string" } },
  list = { "GET", "/ai/embeddings", query = { status = "string[]" } },
  retrieve = { "GET", "/ai/embeddings/{task_id}" },
  similarity_search = { "POST", "/ai/embeddings/similarity-search",
    body = { bucket_name = "string!", query = "string!", num_of_docs = "integer" } },
  url = { "POST", "/ai/embeddings/url", idempotent = true,
    body = { bucket_name = "string!", url = "string!" } },
  buckets = {
    delete = { "DELETE", "/ai/embeddings/buckets/{bucket_name}", response = "none" },
    list = { "GET", "/ai/embeddings/buckets" },
    retrieve = { "GET", "/ai/embeddings/buckets/{bucket_name}" },
  },
}
