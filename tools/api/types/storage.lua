-- What editors and the documentation know about the types of `storage`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["storage.buckets.create_presigned_url"] = "PresignedObjectUrl",
    ["storage.buckets.ssl_certificate.create"] = "StorageBucketsSslCertificateCreateAnswer",
    ["storage.buckets.ssl_certificate.delete"] = "StorageBucketsSslCertificateDeleteAnswer",
    ["storage.buckets.ssl_certificate.retrieve"] = "StorageBucketsSslCertificateRetrieveAnswer",
    ["storage.buckets.usage.get_api_usage"] = "StorageBucketsUsageGetApiUsageAnswer",
    ["storage.buckets.usage.get_bucket_usage"] = "StorageBucketsUsageGetBucketUsageAnswer",
    ["storage.cloudfs.actions.rotate_meta_token"] = "CloudfsFilesystemResponseWrapper",
    ["storage.cloudfs.create"] = "CloudfsFilesystemResponseWrapper",
    ["storage.cloudfs.delete"] = "CloudfsFilesystemDetailResponseWrapper",
    ["storage.cloudfs.list"] = "CloudfsFilesystemListItem",
    ["storage.cloudfs.retrieve"] = "CloudfsFilesystemDetailResponseWrapper",
    ["storage.cloudfs.update"] = "CloudfsFilesystemDetailResponseWrapper",
    ["storage.kvs.create"] = "KvNamespaceResponseWrapper",
    ["storage.kvs.delete"] = "KvNamespaceResponseWrapper",
    ["storage.kvs.keys.list"] = "KvKey",
    ["storage.kvs.list"] = "KvNamespace",
    ["storage.kvs.retrieve"] = "KvNamespaceResponseWrapper",
    ["storage.list_migration_source_coverage"] = "StorageListMigrationSourceCoverageAnswer",
    ["storage.migration_sources.create"] = "StorageMigrationSourcesCreateAnswer",
    ["storage.migration_sources.delete"] = "StorageMigrationSourcesDeleteAnswer",
    ["storage.migration_sources.list"] = "StorageMigrationSourcesListAnswer",
    ["storage.migration_sources.retrieve"] = "StorageMigrationSourcesRetrieveAnswer",
    ["storage.migrations.actions.stop"] = "StorageMigrationsActionsStopAnswer",
    ["storage.migrations.create"] = "StorageMigrationsCreateAnswer",
    ["storage.migrations.list"] = "StorageMigrationsListAnswer",
    ["storage.migrations.retrieve"] = "StorageMigrationsRetrieveAnswer",
    ["storage.sqldbs.actions.query"] = "ActionQueryResponse",
    ["storage.sqldbs.create"] = "SqlDatabaseResponseWrapper",
    ["storage.sqldbs.list"] = "SqlDatabase",
    ["storage.sqldbs.retrieve"] = "SqlDatabaseResponseWrapper",
  },
  parameters = {
    ["storage.cloudfs.create"] = {
      region = "'us-central-1'|'us-east-1'|'us-west-1'",
    },
    ["storage.cloudfs.list"] = {
      ["filter[status]"] = "'provisioning'|'ready'|'needs_format'|'deleting'|'failed'",
      sort = "'created_at'|'-created_at'|'updated_at'|'-updated_at'|'name'|'-name'",
    },
    ["storage.migration_sources.create"] = {
      provider = "'aws'|'telnyx'",
      provider_auth = "StorageMigrationSourcesCreateProviderAuth",
    },
    ["storage.sqldbs.list"] = {
      ["filter[status]"] = "'pending'|'deleting'|'provision_ok'|'provision_failed'|'delete_failed'",
      sort = "'created_at'|'name'|'-name'|'-created_at'|'status'|'-status'",
    },
  },
  types = {
    ActionQueryResponse = {
      data = "ActionQueryResponseData",
    },
    ActionQueryResponseData = {
      count = "number",
      duration = "number",
      meta = "ActionQueryResponseDataMeta",
      results = "table[]",
      success = "boolean",
    },
    ActionQueryResponseDataMeta = {
      changes = "number",
      duration = "number",
      last_row_id = "number",
      rows_read = "number",
      rows_written = "number",
    },
    BucketAPIUsageResponse = {
      categories = "BucketOps[]",
      timestamp = "string",
      total = "BucketOpsTotal",
    },
    BucketOps = {
      bytes_received = "integer",
      bytes_sent = "integer",
      category = "'list_bucket'|'list_buckets'|'get-bucket_location'|'create_bucket'|'stat_bucket'|'get_bucket_versioning'|'set_bucket_versioning'|'get_obj'|'put_obj'|'delete_obj'",
      ops = "integer",
      successful_ops = "integer",
    },
    BucketOpsTotal = {
      bytes_received = "integer",
      bytes_sent = "integer",
      ops = "integer",
      successful_ops = "integer",
    },
    BucketUsage = {
      num_objects = "integer",
      size = "integer",
      size_kb = "integer",
      timestamp = "string",
    },
    CloudfsFilesystem = {
      created_at = "string",
      id = "string",
      meta_token = "string",
      meta_url = "string",
      name = "string",
      record_type = "string",
      region = "string",
      s3_bucket = "string",
      s3_endpoint = "string",
      status = "CloudfsFilesystemStatus",
      updated_at = "string",
    },
    CloudfsFilesystemDetail = {
      created_at = "string",
      error = "string",
      id = "string",
      meta_url = "string",
      name = "string",
      record_type = "string",
      region = "string",
      s3_bucket = "string",
      s3_endpoint = "string",
      status = "CloudfsFilesystemStatus",
      updated_at = "string",
    },
    CloudfsFilesystemDetailResponseWrapper = {
      data = "CloudfsFilesystemDetail",
    },
    CloudfsFilesystemListItem = {
      created_at = "string",
      id = "string",
      name = "string",
      record_type = "string",
      region = "string",
      s3_bucket = "string",
      s3_endpoint = "string",
      status = "CloudfsFilesystemStatus",
      updated_at = "string",
    },
    CloudfsFilesystemResponseWrapper = {
      data = "CloudfsFilesystem",
    },
    CloudfsFilesystemStatus = "'provisioning'|'ready'|'needs_format'|'deleting'|'failed'|'deleted'",
    KvKey = {
      key = "string",
      size_bytes = "integer",
      updated_at = "string",
    },
    KvNamespace = {
      created_at = "string",
      id = "string",
      name = "string",
      record_type = "string",
      status = "'pending'|'provision_ok'|'provision_failed'|'deleting'|'delete_failed'",
      updated_at = "string",
    },
    KvNamespaceResponseWrapper = {
      data = "KvNamespace",
    },
    MigrationParams = {
      bytes_migrated = "integer",
      bytes_to_migrate = "integer",
      created_at = "string",
      eta = "string",
      id = "string",
      last_copy = "string",
      refresh = "boolean",
      source_id = "string!",
      speed = "integer",
      status = "'pending'|'checking'|'migrating'|'complete'|'error'|'stopped'",
      target_bucket_name = "string!",
      target_region = "string!",
    },
    MigrationSourceCoverageParams = {
      provider = "'aws'",
      source_region = "string",
    },
    MigrationSourceParams = {
      bucket_name = "string!",
      id = "string",
      provider = "'aws'|'telnyx'!",
      provider_auth = "MigrationSourceParamsProviderAuth!",
      source_region = "string",
    },
    MigrationSourceParamsProviderAuth = {
      access_key = "string",
      secret_access_key = "string",
    },
    PaginationMetaSimple = {
      page_number = "integer!",
      page_size = "integer",
      total_pages = "integer!",
      total_results = "integer",
    },
    PresignedObjectUrl = {
      content = "PresignedObjectUrlContent",
    },
    PresignedObjectUrlContent = {
      expires_at = "string",
      presigned_url = "string",
      token = "string",
    },
    SSLCertificate = {
      created_at = "string",
      id = "string",
      issued_by = "SSLCertificateIssuedBy",
      issued_to = "SSLCertificateIssuedTo",
      valid_from = "string",
      valid_to = "string",
    },
    SSLCertificateIssuedBy = {
      common_name = "string",
      organization = "string",
      organization_unit = "string",
    },
    SSLCertificateIssuedTo = {
      common_name = "string",
      organization = "string",
      organization_unit = "string",
    },
    SqlDatabase = {
      created_at = "string",
      id = "string",
      name = "string",
      record_type = "string",
      status = "'pending'|'deleting'|'provision_ok'|'provision_failed'|'delete_failed'",
      updated_at = "string",
    },
    SqlDatabaseResponseWrapper = {
      data = "SqlDatabase",
    },
    StorageBucketsSslCertificateCreateAnswer = {
      data = "SSLCertificate",
    },
    StorageBucketsSslCertificateDeleteAnswer = {
      data = "SSLCertificate",
    },
    StorageBucketsSslCertificateRetrieveAnswer = {
      data = "SSLCertificate",
    },
    StorageBucketsUsageGetApiUsageAnswer = {
      data = "BucketAPIUsageResponse[]",
    },
    StorageBucketsUsageGetBucketUsageAnswer = {
      data = "BucketUsage[]",
      meta = "PaginationMetaSimple",
    },
    StorageListMigrationSourceCoverageAnswer = {
      data = "MigrationSourceCoverageParams[]",
      meta = "PaginationMetaSimple",
    },
    StorageMigrationSourcesCreateAnswer = {
      data = "MigrationSourceParams",
    },
    StorageMigrationSourcesCreateProviderAuth = {
      access_key = "string",
      secret_access_key = "string",
    },
    StorageMigrationSourcesDeleteAnswer = {
      data = "MigrationSourceParams",
    },
    StorageMigrationSourcesListAnswer = {
      data = "MigrationSourceParams[]",
      meta = "PaginationMetaSimple",
    },
    StorageMigrationSourcesRetrieveAnswer = {
      data = "MigrationSourceParams",
    },
    StorageMigrationsActionsStopAnswer = {
      data = "MigrationParams",
    },
    StorageMigrationsCreateAnswer = {
      data = "MigrationParams",
    },
    StorageMigrationsListAnswer = {
      data = "MigrationParams[]",
      meta = "PaginationMetaSimple",
    },
    StorageMigrationsRetrieveAnswer = {
      data = "MigrationParams",
    },
  },
}
