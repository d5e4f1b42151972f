-- The endpoints of `ai.clusters`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  compute = { "POST", "/ai/clusters",
    body = { bucket = "string!", files = "string[]", min_cluster_size = "integer",
      min_subcluster_size = "integer", prefix = "string" } },
  delete = { "DELETE", "/ai/clusters/{task_id}", response = "none" },
  fetch_graph = { "GET", "/ai/clusters/{task_id}/graph", response = "binary", accept = "image/png",
    query = { cluster_id = "integer" } },
  list = { "GET", "/ai/clusters", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/ai/clusters/{task_id}",
    query = { show_subclusters = "boolean", top_n_nodes = "integer" } },
}
