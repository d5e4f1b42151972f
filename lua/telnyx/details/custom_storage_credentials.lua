-- What telnyx.describe tells of the operations of `custom_storage_credentials` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["custom_storage_credentials.create"] = { "Creates the storage credentials of a connection", {
      backend = { values = { "azure", "gcs", "s3", "s3-generic" } },
    } },
  ["custom_storage_credentials.delete"] = { "Deletes the storage credentials of a connection" },
  ["custom_storage_credentials.retrieve"] = { "Retrieves the storage credentials of a connection" },
  ["custom_storage_credentials.update"] = { "Updates the storage credentials of a connection", {
      backend = { values = { "azure", "gcs", "s3", "s3-generic" } },
    } },
}
