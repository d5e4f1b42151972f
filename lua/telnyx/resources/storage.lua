-- The endpoints of `storage`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list_migration_source_coverage = { "GET", "/storage/migration_source_coverage" },
  buckets = {
    create_presigned_url = { "POST", "/storage/buckets/{bucket_name}/{object_name}/presigned_url",
      whole = "body",
      body = { ttl = "integer" } },
    ssl_certificate = {
      create = { "PUT", "/storage/buckets/{bucket_name}/ssl_certificate",
        form = { certificate = "file", private_key = "file" } },
      delete = { "DELETE", "/storage/buckets/{bucket_name}/ssl_certificate" },
      retrieve = { "GET", "/storage/buckets/{bucket_name}/ssl_certificate" },
    },
    usage = {
      get_api_usage = { "GET", "/storage/buckets/{bucket_name}/usage/api",
        query = { ["filter[end_time]"] = "datetime!", ["filter[start_time]"] = "datetime!" } },
      get_bucket_usage = { "GET", "/storage/buckets/{bucket_name}/usage/storage" },
    },
  },
  cloudfs = {
    create = { "POST", "/storage/cloudfs", idempotent = true,
      body = { name = "string!", region = "string!" } },
    delete = { "DELETE", "/storage/cloudfs/{id}" },
    list = { "GET", "/storage/cloudfs", page = "cloudfs",
      query = { ["filter[name]"] = "string", ["filter[region]"] = "string",
        ["filter[status]"] = "string", ["page[after]"] = "string", ["page[before]"] = "string",
        ["page[limit]"] = "integer", sort = "string" } },
    retrieve = { "GET", "/storage/cloudfs/{id}" },
    update = { "PATCH", "/storage/cloudfs/{id}", body = { name = "string" } },
    actions = {
      rotate_meta_token = { "POST", "/storage/cloudfs/{id}/actions/rotate-meta-token",
        idempotent = true },
    },
  },
  kvs = {
    create = { "POST", "/storage/kvs", body = { name = "string!" } },
    delete = { "DELETE", "/storage/kvs/{id}" },
    list = { "GET", "/storage/kvs", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/storage/kvs/{id}" },
    keys = {
      delete = { "DELETE", "/storage/kvs/{id}/keys/{key}", response = "none" },
      list = { "GET", "/storage/kvs/{id}/keys", page = "cursor",
        query = { cursor = "string", limit = "integer", prefix = "string" } },
      retrieve = { "GET", "/storage/kvs/{id}/keys/{key}", response = "binary",
        accept = "application/octet-stream" },
      update = { "PUT", "/storage/kvs/{id}/keys/{key}", response = "none",
        content_type = "application/octet-stream", body = "file!",
        query = { ttl_secs = "integer" } },
    },
  },
  migration_sources = {
    create = { "POST", "/storage/migration_sources",
      body = { bucket_name = "string!", provider = "string!", provider_auth = "object!",
        source_region = "string" } },
    delete = { "DELETE", "/storage/migration_sources/{id}" },
    list = { "GET", "/storage/migration_sources" },
    retrieve = { "GET", "/storage/migration_sources/{id}" },
  },
  migrations = {
    create = { "POST", "/storage/migrations",
      body = { source_id = "string!", target_bucket_name = "string!", target_region = "string!",
        refresh = "boolean" } },
    list = { "GET", "/storage/migrations" },
    retrieve = { "GET", "/storage/migrations/{id}" },
    actions = {
      stop = { "POST", "/storage/migrations/{id}/actions/stop" },
    },
  },
  sqldbs = {
    create = { "POST", "/storage/sqldbs", body = { name = "string!" } },
    delete = { "DELETE", "/storage/sqldbs/{id}", response = "none", query = { force = "boolean" } },
    list = { "GET", "/storage/sqldbs", page = "flat",
      query = { ["filter[name]"] = "string", ["filter[status]"] = "string",
        ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
    retrieve = { "GET", "/storage/sqldbs/{id}" },
    actions = {
      query = { "POST", "/storage/sqldbs/{id}/actions/query",
        body = { sql = "string!", params = "any[]?" } },
    },
  },
}
