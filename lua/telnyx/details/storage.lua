-- What telnyx.describe tells of the operations of `storage` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["storage.list_migration_source_coverage"] = { "Lists where migrations can come from" },
  ["storage.buckets.create_presigned_url"] = { "Creates a temporary URL for an object", {
      ttl = { maximum = 604800, minimum = 1 },
    } },
  ["storage.buckets.ssl_certificate.create"] = { "Creates a SSL certificate of a bucket" },
  ["storage.buckets.ssl_certificate.delete"] = { "Deletes the SSL certificate of a bucket" },
  ["storage.buckets.ssl_certificate.retrieve"] = { "Retrieves the SSL certificate of a bucket" },
  ["storage.buckets.usage.get_api_usage"] = { "Retrieves how the API of a bucket was used", {
      ["filter[end_time]"] = { format = "date-time" },
      ["filter[start_time]"] = { format = "date-time" },
    } },
  ["storage.buckets.usage.get_bucket_usage"] = { "Retrieves the size of a bucket" },
  ["storage.cloudfs.create"] = { "Creates a cloud file system", {
      name = { maxLength = 63, minLength = 1 },
      region = { values = { "us-central-1", "us-east-1", "us-west-1" } },
    } },
  ["storage.cloudfs.delete"] = { "Deletes a cloud file system" },
  ["storage.cloudfs.list"] = { "Lists cloud file systems", {
      ["filter[status]"] = { values = { "provisioning", "ready", "needs_format", "deleting", "failed" } },
      ["page[limit]"] = { default = 20, maximum = 250, minimum = 1 },
      sort = { default = "-created_at", values = { "created_at", "-created_at", "updated_at", "-updated_at", "name", "-name" } },
    } },
  ["storage.cloudfs.retrieve"] = { "Retrieves a cloud file system" },
  ["storage.cloudfs.update"] = { "Updates a cloud file system", {
      name = { maxLength = 63, minLength = 1 },
    } },
  ["storage.cloudfs.actions.rotate_meta_token"] = { "Rotates the metadata token of a cloud file system" },
  ["storage.kvs.create"] = { "Creates a key-value store", {
      name = { maxLength = 255, minLength = 1 },
    } },
  ["storage.kvs.delete"] = { "Deletes a key-value store" },
  ["storage.kvs.list"] = { "Lists key-value stores", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["storage.kvs.retrieve"] = { "Retrieves a key-value store" },
  ["storage.kvs.keys.delete"] = { "Deletes a key of a key-value store" },
  ["storage.kvs.keys.list"] = { "Lists the keys of a key-value store", {
      limit = { default = 1000, maximum = 1000, minimum = 1 },
    } },
  ["storage.kvs.keys.retrieve"] = { "Retrieves the value of a key" },
  ["storage.kvs.keys.update"] = { "Sets the value of a key", {
      ttl_secs = { maximum = 9223372036, minimum = 1 },
    } },
  ["storage.migration_sources.create"] = { "Creates a migration source", {
      provider = { values = { "aws", "telnyx" } },
    } },
  ["storage.migration_sources.delete"] = { "Deletes a migration source" },
  ["storage.migration_sources.list"] = { "Lists migration sources" },
  ["storage.migration_sources.retrieve"] = { "Retrieves a migration source" },
  ["storage.migrations.create"] = { "Creates a migration" },
  ["storage.migrations.list"] = { "Lists migrations" },
  ["storage.migrations.retrieve"] = { "Retrieves a migration" },
  ["storage.migrations.actions.stop"] = { "Stops a migration" },
  ["storage.sqldbs.create"] = { "Creates an SQL database" },
  ["storage.sqldbs.delete"] = { "Deletes an SQL database" },
  ["storage.sqldbs.list"] = { "Lists SQL databases", {
      ["filter[status]"] = { values = { "pending", "deleting", "provision_ok", "provision_failed", "delete_failed" } },
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
      sort = { values = { "created_at", "name", "-name", "-created_at", "status", "-status" } },
    } },
  ["storage.sqldbs.retrieve"] = { "Retrieves an SQL database" },
  ["storage.sqldbs.actions.query"] = { "Runs a query on an SQL database" },
}
