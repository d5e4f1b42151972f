---@meta _
-- Types of `client.storage` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.storage
---@field buckets telnyx.storage.buckets
---@field cloudfs telnyx.storage.cloudfs
---@field kvs telnyx.storage.kvs
---@field migration_sources telnyx.storage.migration_sources
---@field migrations telnyx.storage.migrations
---@field sqldbs telnyx.storage.sqldbs
local storage = {}

---Lists where migrations can come from.
---
---`GET /storage/migration_source_coverage`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageListMigrationSourceCoverageAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.storage.StorageListMigrationSourceCoverageAnswer?, telnyx.Error, telnyx.Response
function storage.list_migration_source_coverage(parameters, opts) end

---@class telnyx.storage.buckets
---@field ssl_certificate telnyx.storage.buckets.ssl_certificate
---@field usage telnyx.storage.buckets.usage
local storage_buckets = {}

---@class (exact) telnyx.storage.buckets.CreatePresignedUrlParameters
---@field bucket_name string
---@field object_name string
---@field ttl? integer # 1 to 604800
---@field body? table
---@field [string] telnyx.NoSuchName

---Creates a temporary URL for an object.
---
---`POST /storage/buckets/{bucket_name}/{object_name}/presigned_url`
---@param parameters telnyx.storage.buckets.CreatePresignedUrlParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.PresignedObjectUrl?, telnyx.Error, telnyx.Response
function storage_buckets.create_presigned_url(parameters, opts) end

---@class telnyx.storage.buckets.ssl_certificate
local storage_buckets_ssl_certificate = {}

---@class (exact) telnyx.storage.buckets.ssl_certificate.CreateParameters
---@field bucket_name? string
---@field certificate? telnyx.File
---@field private_key? telnyx.File
---@field [string] telnyx.NoSuchName

---Creates a SSL certificate of a bucket.
---
---`PUT /storage/buckets/{bucket_name}/ssl_certificate`
---@param bucket_name string
---@param parameters? telnyx.storage.buckets.ssl_certificate.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageBucketsSslCertificateCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.storage.buckets.ssl_certificate.CreateParameters, opts?: telnyx.CallOptions): telnyx.storage.StorageBucketsSslCertificateCreateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(bucket_name: string, opts: telnyx.CallOptions): telnyx.storage.StorageBucketsSslCertificateCreateAnswer?, telnyx.Error, telnyx.Response
function storage_buckets_ssl_certificate.create(bucket_name, parameters, opts) end

---Deletes the SSL certificate of a bucket.
---
---`DELETE /storage/buckets/{bucket_name}/ssl_certificate`
---@param bucket_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageBucketsSslCertificateDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(bucket_name: string, opts?: telnyx.CallOptions): telnyx.storage.StorageBucketsSslCertificateDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { bucket_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.StorageBucketsSslCertificateDeleteAnswer?, telnyx.Error, telnyx.Response
function storage_buckets_ssl_certificate.delete(bucket_name, parameters, opts) end

---Retrieves the SSL certificate of a bucket.
---
---`GET /storage/buckets/{bucket_name}/ssl_certificate`
---@param bucket_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageBucketsSslCertificateRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(bucket_name: string, opts?: telnyx.CallOptions): telnyx.storage.StorageBucketsSslCertificateRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { bucket_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.StorageBucketsSslCertificateRetrieveAnswer?, telnyx.Error, telnyx.Response
function storage_buckets_ssl_certificate.retrieve(bucket_name, parameters, opts) end

---@class telnyx.storage.buckets.usage
local storage_buckets_usage = {}

---@class (exact) telnyx.storage.buckets.usage.GetApiUsageParameters
---@field bucket_name? string
---@field filter_end_time? telnyx.DateTime
---@field filter_start_time? telnyx.DateTime
---@field filter? { end_time?: telnyx.DateTime, start_time?: telnyx.DateTime, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Retrieves how the API of a bucket was used.
---
---`GET /storage/buckets/{bucket_name}/usage/api`
---@param bucket_name string
---@param parameters telnyx.storage.buckets.usage.GetApiUsageParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageBucketsUsageGetApiUsageAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.storage.buckets.usage.GetApiUsageParameters, opts?: telnyx.CallOptions): telnyx.storage.StorageBucketsUsageGetApiUsageAnswer?, telnyx.Error, telnyx.Response
function storage_buckets_usage.get_api_usage(bucket_name, parameters, opts) end

---Retrieves the size of a bucket.
---
---`GET /storage/buckets/{bucket_name}/usage/storage`
---@param bucket_name string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer?, telnyx.Error, telnyx.Response
---@overload fun(bucket_name: string, opts?: telnyx.CallOptions): telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { bucket_name: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer?, telnyx.Error, telnyx.Response
function storage_buckets_usage.get_bucket_usage(bucket_name, parameters, opts) end

---@class telnyx.storage.cloudfs
---@field actions telnyx.storage.cloudfs.actions
local storage_cloudfs = {}

---@class (exact) telnyx.storage.cloudfs.CreateParameters
---@field name string # 1 to 63 characters
---@field region 'us-central-1'|'us-east-1'|'us-west-1'
---@field idempotency_key? string
---@field [string] telnyx.NoSuchName

---Creates a cloud file system.
---
---`POST /storage/cloudfs`
---@param parameters telnyx.storage.cloudfs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.CloudfsFilesystemResponseWrapper?, telnyx.Error, telnyx.Response
function storage_cloudfs.create(parameters, opts) end

---Deletes a cloud file system.
---
---`DELETE /storage/cloudfs/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
function storage_cloudfs.delete(id, parameters, opts) end

---@class (exact) telnyx.storage.cloudfs.ListParameters
---@field filter_name? string
---@field filter_region? string
---@field filter_status? 'provisioning'|'ready'|'needs_format'|'deleting'|'failed'
---@field page_after? string
---@field page_before? string
---@field page_limit? integer # 1 to 250, default 20
---@field sort? 'created_at'|'-created_at'|'updated_at'|'-updated_at'|'name'|'-name' # default "-created_at"
---@field filter? { name?: string, region?: string, status?: 'provisioning'|'ready'|'needs_format'|'deleting'|'failed', [string]: telnyx.NoSuchName }
---@field page? { after?: string, before?: string, limit?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists cloud file systems.
---
---`GET /storage/cloudfs`
---@param parameters? telnyx.storage.cloudfs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.storage.CloudfsFilesystemListItem>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.storage.CloudfsFilesystemListItem>?, telnyx.Error, telnyx.Response
function storage_cloudfs.list(parameters, opts) end

---Retrieves a cloud file system.
---
---`GET /storage/cloudfs/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
function storage_cloudfs.retrieve(id, parameters, opts) end

---@class (exact) telnyx.storage.cloudfs.UpdateParameters
---@field id? string
---@field name? string # 1 to 63 characters
---@field [string] telnyx.NoSuchName

---Updates a cloud file system.
---
---`PATCH /storage/cloudfs/{id}`
---@param id string
---@param parameters? telnyx.storage.cloudfs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.storage.cloudfs.UpdateParameters, opts?: telnyx.CallOptions): telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.storage.CloudfsFilesystemDetailResponseWrapper?, telnyx.Error, telnyx.Response
function storage_cloudfs.update(id, parameters, opts) end

---@class telnyx.storage.cloudfs.actions
local storage_cloudfs_actions = {}

---Rotates the metadata token of a cloud file system.
---
---`POST /storage/cloudfs/{id}/actions/rotate-meta-token`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.CloudfsFilesystemResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.CloudfsFilesystemResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.CloudfsFilesystemResponseWrapper?, telnyx.Error, telnyx.Response
function storage_cloudfs_actions.rotate_meta_token(id, parameters, opts) end

---@class telnyx.storage.kvs
---@field keys telnyx.storage.kvs.keys
local storage_kvs = {}

---@class (exact) telnyx.storage.kvs.CreateParameters
---@field name string # 1 to 255 characters
---@field [string] telnyx.NoSuchName

---Creates a key-value store.
---
---`POST /storage/kvs`
---@param parameters telnyx.storage.kvs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.KvNamespaceResponseWrapper?, telnyx.Error, telnyx.Response
function storage_kvs.create(parameters, opts) end

---Deletes a key-value store.
---
---`DELETE /storage/kvs/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.KvNamespaceResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.KvNamespaceResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.KvNamespaceResponseWrapper?, telnyx.Error, telnyx.Response
function storage_kvs.delete(id, parameters, opts) end

---@class (exact) telnyx.storage.kvs.ListParameters
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists key-value stores.
---
---`GET /storage/kvs`
---@param parameters? telnyx.storage.kvs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.storage.KvNamespace>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.storage.KvNamespace>?, telnyx.Error, telnyx.Response
function storage_kvs.list(parameters, opts) end

---Retrieves a key-value store.
---
---`GET /storage/kvs/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.KvNamespaceResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.KvNamespaceResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.KvNamespaceResponseWrapper?, telnyx.Error, telnyx.Response
function storage_kvs.retrieve(id, parameters, opts) end

---@class telnyx.storage.kvs.keys
local storage_kvs_keys = {}

---@class (exact) telnyx.storage.kvs.keys.DeleteParameters
---@field id string
---@field key string
---@field [string] telnyx.NoSuchName

---Deletes a key of a key-value store.
---
---`DELETE /storage/kvs/{id}/keys/{key}`
---@param parameters telnyx.storage.kvs.keys.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function storage_kvs_keys.delete(parameters, opts) end

---@class (exact) telnyx.storage.kvs.keys.ListParameters
---@field id? string
---@field cursor? string
---@field limit? integer # 1 to 1000, default 1000
---@field prefix? string
---@field [string] telnyx.NoSuchName

---Lists the keys of a key-value store.
---
---`GET /storage/kvs/{id}/keys`
---@param id string
---@param parameters? telnyx.storage.kvs.keys.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.storage.KvKey>?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.storage.kvs.keys.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<telnyx.storage.KvKey>?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.Page<telnyx.storage.KvKey>?, telnyx.Error, telnyx.Response
function storage_kvs_keys.list(id, parameters, opts) end

---@class (exact) telnyx.storage.kvs.keys.RetrieveParameters
---@field id string
---@field key string
---@field [string] telnyx.NoSuchName

---Retrieves the value of a key.
---
---`GET /storage/kvs/{id}/keys/{key}`
---@param parameters telnyx.storage.kvs.keys.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
function storage_kvs_keys.retrieve(parameters, opts) end

---@class (exact) telnyx.storage.kvs.keys.UpdateParameters
---@field id string
---@field key string
---@field body telnyx.File
---@field ttl_secs? integer # seconds, 1 to 9223372036
---@field [string] telnyx.NoSuchName

---Sets the value of a key.
---
---`PUT /storage/kvs/{id}/keys/{key}`
---@param parameters telnyx.storage.kvs.keys.UpdateParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
function storage_kvs_keys.update(parameters, opts) end

---@class telnyx.storage.migration_sources
local storage_migration_sources = {}

---@class (exact) telnyx.storage.migration_sources.CreateParameters
---@field bucket_name string
---@field provider 'aws'|'telnyx'
---@field provider_auth telnyx.storage.StorageMigrationSourcesCreateProviderAuth
---@field source_region? string
---@field [string] telnyx.NoSuchName

---Creates a migration source.
---
---`POST /storage/migration_sources`
---@param parameters telnyx.storage.migration_sources.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageMigrationSourcesCreateAnswer?, telnyx.Error, telnyx.Response
function storage_migration_sources.create(parameters, opts) end

---Deletes a migration source.
---
---`DELETE /storage/migration_sources/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageMigrationSourcesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationSourcesDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationSourcesDeleteAnswer?, telnyx.Error, telnyx.Response
function storage_migration_sources.delete(id, parameters, opts) end

---Lists migration sources.
---
---`GET /storage/migration_sources`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageMigrationSourcesListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationSourcesListAnswer?, telnyx.Error, telnyx.Response
function storage_migration_sources.list(parameters, opts) end

---Retrieves a migration source.
---
---`GET /storage/migration_sources/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageMigrationSourcesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationSourcesRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationSourcesRetrieveAnswer?, telnyx.Error, telnyx.Response
function storage_migration_sources.retrieve(id, parameters, opts) end

---@class telnyx.storage.migrations
---@field actions telnyx.storage.migrations.actions
local storage_migrations = {}

---@class (exact) telnyx.storage.migrations.CreateParameters
---@field source_id string
---@field target_bucket_name string
---@field target_region string
---@field refresh? boolean
---@field [string] telnyx.NoSuchName

---Creates a migration.
---
---`POST /storage/migrations`
---@param parameters telnyx.storage.migrations.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageMigrationsCreateAnswer?, telnyx.Error, telnyx.Response
function storage_migrations.create(parameters, opts) end

---Lists migrations.
---
---`GET /storage/migrations`
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageMigrationsListAnswer?, telnyx.Error, telnyx.Response
---@overload fun(opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationsListAnswer?, telnyx.Error, telnyx.Response
function storage_migrations.list(parameters, opts) end

---Retrieves a migration.
---
---`GET /storage/migrations/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageMigrationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationsRetrieveAnswer?, telnyx.Error, telnyx.Response
function storage_migrations.retrieve(id, parameters, opts) end

---@class telnyx.storage.migrations.actions
local storage_migrations_actions = {}

---Stops a migration.
---
---`POST /storage/migrations/{id}/actions/stop`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.StorageMigrationsActionsStopAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationsActionsStopAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.StorageMigrationsActionsStopAnswer?, telnyx.Error, telnyx.Response
function storage_migrations_actions.stop(id, parameters, opts) end

---@class telnyx.storage.sqldbs
---@field actions telnyx.storage.sqldbs.actions
local storage_sqldbs = {}

---@class (exact) telnyx.storage.sqldbs.CreateParameters
---@field name string
---@field [string] telnyx.NoSuchName

---Creates an SQL database.
---
---`POST /storage/sqldbs`
---@param parameters telnyx.storage.sqldbs.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.SqlDatabaseResponseWrapper?, telnyx.Error, telnyx.Response
function storage_sqldbs.create(parameters, opts) end

---@class (exact) telnyx.storage.sqldbs.DeleteParameters
---@field id? string
---@field force? boolean
---@field [string] telnyx.NoSuchName

---Deletes an SQL database.
---
---`DELETE /storage/sqldbs/{id}`
---@param id string
---@param parameters? telnyx.storage.sqldbs.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.storage.sqldbs.DeleteParameters, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function storage_sqldbs.delete(id, parameters, opts) end

---@class (exact) telnyx.storage.sqldbs.ListParameters
---@field filter_name? string
---@field filter_status? 'pending'|'deleting'|'provision_ok'|'provision_failed'|'delete_failed'
---@field page_number? integer # which page
---@field page_size? integer # how many items a page has
---@field sort? 'created_at'|'name'|'-name'|'-created_at'|'status'|'-status'
---@field filter? { name?: string, status?: 'pending'|'deleting'|'provision_ok'|'provision_failed'|'delete_failed', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists SQL databases.
---
---`GET /storage/sqldbs`
---@param parameters? telnyx.storage.sqldbs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.storage.SqlDatabase>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.storage.SqlDatabase>?, telnyx.Error, telnyx.Response
function storage_sqldbs.list(parameters, opts) end

---Retrieves an SQL database.
---
---`GET /storage/sqldbs/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.SqlDatabaseResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.storage.SqlDatabaseResponseWrapper?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.storage.SqlDatabaseResponseWrapper?, telnyx.Error, telnyx.Response
function storage_sqldbs.retrieve(id, parameters, opts) end

---@class telnyx.storage.sqldbs.actions
local storage_sqldbs_actions = {}

---@class (exact) telnyx.storage.sqldbs.actions.QueryParameters
---@field id? string
---@field sql string
---@field params? any[]
---@field [string] telnyx.NoSuchName

---Runs a query on an SQL database.
---
---`POST /storage/sqldbs/{id}/actions/query`
---@param id string
---@param parameters telnyx.storage.sqldbs.actions.QueryParameters
---@param opts? telnyx.CallOptions
---@return telnyx.storage.ActionQueryResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.storage.sqldbs.actions.QueryParameters, opts?: telnyx.CallOptions): telnyx.storage.ActionQueryResponse?, telnyx.Error, telnyx.Response
function storage_sqldbs_actions.query(id, parameters, opts) end

---@class telnyx.storage.ActionQueryResponse
---@field data telnyx.storage.ActionQueryResponseData

---@class telnyx.storage.ActionQueryResponseData
---@field count? number
---@field duration? number
---@field meta? telnyx.storage.ActionQueryResponseDataMeta
---@field results? table[]
---@field success? boolean

---@class telnyx.storage.ActionQueryResponseDataMeta
---@field changes? number
---@field duration? number
---@field last_row_id? number
---@field rows_read? number
---@field rows_written? number

---@class telnyx.storage.BucketAPIUsageResponse
---@field categories? telnyx.storage.BucketOps[]
---@field timestamp? string
---@field total? telnyx.storage.BucketOpsTotal

---@class telnyx.storage.BucketOps
---@field bytes_received? integer
---@field bytes_sent? integer
---@field category? 'list_bucket'|'list_buckets'|'get-bucket_location'|'create_bucket'|'stat_bucket'|'get_bucket_versioning'|'set_bucket_versioning'|'get_obj'|'put_obj'|'delete_obj'
---@field ops? integer
---@field successful_ops? integer

---@class telnyx.storage.BucketOpsTotal
---@field bytes_received? integer
---@field bytes_sent? integer
---@field ops? integer
---@field successful_ops? integer

---@class telnyx.storage.BucketUsage
---@field num_objects? integer
---@field size? integer
---@field size_kb? integer
---@field timestamp? string

---@class telnyx.storage.CloudfsFilesystem
---@field created_at? string # when it was created
---@field id string # a UUID
---@field meta_token? string
---@field meta_url? string
---@field name? string
---@field record_type? string # the kind of record
---@field region? string
---@field s3_bucket? string
---@field s3_endpoint? string
---@field status? telnyx.storage.CloudfsFilesystemStatus
---@field updated_at? string # when it last changed

---@class telnyx.storage.CloudfsFilesystemDetail
---@field created_at? string # when it was created
---@field error? string
---@field id string # a UUID
---@field meta_url? string
---@field name? string
---@field record_type? string # the kind of record
---@field region? string
---@field s3_bucket? string
---@field s3_endpoint? string
---@field status? telnyx.storage.CloudfsFilesystemStatus
---@field updated_at? string # when it last changed

---@class telnyx.storage.CloudfsFilesystemDetailResponseWrapper
---@field data telnyx.storage.CloudfsFilesystemDetail

---@class telnyx.storage.CloudfsFilesystemListItem
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field record_type? string # the kind of record
---@field region? string
---@field s3_bucket? string
---@field s3_endpoint? string
---@field status? telnyx.storage.CloudfsFilesystemStatus
---@field updated_at? string # when it last changed

---@class telnyx.storage.CloudfsFilesystemResponseWrapper
---@field data telnyx.storage.CloudfsFilesystem

---@alias telnyx.storage.CloudfsFilesystemStatus 'provisioning'|'ready'|'needs_format'|'deleting'|'failed'|'deleted'

---@class telnyx.storage.KvKey
---@field key? string
---@field size_bytes? integer # bytes
---@field updated_at? string # when it last changed

---@class telnyx.storage.KvNamespace
---@field created_at? string # when it was created
---@field id string # a UUID
---@field name? string
---@field record_type? string # the kind of record
---@field status? 'pending'|'provision_ok'|'provision_failed'|'deleting'|'delete_failed'
---@field updated_at? string # when it last changed

---@class telnyx.storage.KvNamespaceResponseWrapper
---@field data telnyx.storage.KvNamespace

---@class telnyx.storage.MigrationParams
---@field bytes_migrated? integer
---@field bytes_to_migrate? integer
---@field created_at? string # when it was created
---@field eta? string
---@field id string
---@field last_copy? string
---@field refresh? boolean
---@field source_id string
---@field speed? integer
---@field status? 'pending'|'checking'|'migrating'|'complete'|'error'|'stopped'
---@field target_bucket_name string
---@field target_region string

---@class telnyx.storage.MigrationSourceCoverageParams
---@field provider? 'aws'
---@field source_region? string

---@class telnyx.storage.MigrationSourceParams
---@field bucket_name string
---@field id string
---@field provider 'aws'|'telnyx'
---@field provider_auth telnyx.storage.MigrationSourceParamsProviderAuth
---@field source_region? string

---@class telnyx.storage.MigrationSourceParamsProviderAuth
---@field access_key? string
---@field secret_access_key? string

---@class telnyx.storage.PaginationMetaSimple
---@field page_number integer
---@field page_size? integer
---@field total_pages integer
---@field total_results? integer

---@class telnyx.storage.PresignedObjectUrl
---@field content? telnyx.storage.PresignedObjectUrlContent

---@class telnyx.storage.PresignedObjectUrlContent
---@field expires_at? string
---@field presigned_url? string
---@field token? string

---@class telnyx.storage.SSLCertificate
---@field created_at? string # when it was created
---@field id string
---@field issued_by? telnyx.storage.SSLCertificateIssuedBy
---@field issued_to? telnyx.storage.SSLCertificateIssuedTo
---@field valid_from? string
---@field valid_to? string

---@class telnyx.storage.SSLCertificateIssuedBy
---@field common_name? string
---@field organization? string
---@field organization_unit? string

---@class telnyx.storage.SSLCertificateIssuedTo
---@field common_name? string
---@field organization? string
---@field organization_unit? string

---@class telnyx.storage.SqlDatabase
---@field created_at? string # when it was created
---@field id string
---@field name? string
---@field record_type? string # the kind of record
---@field status? 'pending'|'deleting'|'provision_ok'|'provision_failed'|'delete_failed'
---@field updated_at? string # when it last changed

---@class telnyx.storage.SqlDatabaseResponseWrapper
---@field data telnyx.storage.SqlDatabase

---@class telnyx.storage.StorageBucketsSslCertificateCreateAnswer
---@field data telnyx.storage.SSLCertificate

---@class telnyx.storage.StorageBucketsSslCertificateDeleteAnswer
---@field data telnyx.storage.SSLCertificate

---@class telnyx.storage.StorageBucketsSslCertificateRetrieveAnswer
---@field data telnyx.storage.SSLCertificate

---@class telnyx.storage.StorageBucketsUsageGetApiUsageAnswer
---@field data telnyx.storage.BucketAPIUsageResponse[]
---@field items telnyx.storage.BucketAPIUsageResponse[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.storage.StorageBucketsUsageGetApiUsageAnswer): boolean
---@field next_page fun(self: telnyx.storage.StorageBucketsUsageGetApiUsageAnswer): telnyx.storage.StorageBucketsUsageGetApiUsageAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.storage.StorageBucketsUsageGetApiUsageAnswer): fun(): telnyx.storage.StorageBucketsUsageGetApiUsageAnswer?
---@field each fun(self: telnyx.storage.StorageBucketsUsageGetApiUsageAnswer): fun(): telnyx.storage.BucketAPIUsageResponse?

---@class telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer
---@field data telnyx.storage.BucketUsage[]
---@field meta? telnyx.storage.PaginationMetaSimple
---@field items telnyx.storage.BucketUsage[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer): boolean
---@field next_page fun(self: telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer): telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer): fun(): telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer?
---@field each fun(self: telnyx.storage.StorageBucketsUsageGetBucketUsageAnswer): fun(): telnyx.storage.BucketUsage?

---@class telnyx.storage.StorageListMigrationSourceCoverageAnswer
---@field data telnyx.storage.MigrationSourceCoverageParams[]
---@field meta? telnyx.storage.PaginationMetaSimple
---@field items telnyx.storage.MigrationSourceCoverageParams[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.storage.StorageListMigrationSourceCoverageAnswer): boolean
---@field next_page fun(self: telnyx.storage.StorageListMigrationSourceCoverageAnswer): telnyx.storage.StorageListMigrationSourceCoverageAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.storage.StorageListMigrationSourceCoverageAnswer): fun(): telnyx.storage.StorageListMigrationSourceCoverageAnswer?
---@field each fun(self: telnyx.storage.StorageListMigrationSourceCoverageAnswer): fun(): telnyx.storage.MigrationSourceCoverageParams?

---@class telnyx.storage.StorageMigrationSourcesCreateAnswer
---@field data telnyx.storage.MigrationSourceParams

---@class telnyx.storage.StorageMigrationSourcesCreateProviderAuth
---@field access_key? string
---@field secret_access_key? string

---@class telnyx.storage.StorageMigrationSourcesDeleteAnswer
---@field data telnyx.storage.MigrationSourceParams

---@class telnyx.storage.StorageMigrationSourcesListAnswer
---@field data telnyx.storage.MigrationSourceParams[]
---@field meta? telnyx.storage.PaginationMetaSimple
---@field items telnyx.storage.MigrationSourceParams[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.storage.StorageMigrationSourcesListAnswer): boolean
---@field next_page fun(self: telnyx.storage.StorageMigrationSourcesListAnswer): telnyx.storage.StorageMigrationSourcesListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.storage.StorageMigrationSourcesListAnswer): fun(): telnyx.storage.StorageMigrationSourcesListAnswer?
---@field each fun(self: telnyx.storage.StorageMigrationSourcesListAnswer): fun(): telnyx.storage.MigrationSourceParams?

---@class telnyx.storage.StorageMigrationSourcesRetrieveAnswer
---@field data telnyx.storage.MigrationSourceParams

---@class telnyx.storage.StorageMigrationsActionsStopAnswer
---@field data telnyx.storage.MigrationParams

---@class telnyx.storage.StorageMigrationsCreateAnswer
---@field data telnyx.storage.MigrationParams

---@class telnyx.storage.StorageMigrationsListAnswer
---@field data telnyx.storage.MigrationParams[]
---@field meta? telnyx.storage.PaginationMetaSimple
---@field items telnyx.storage.MigrationParams[]
---@field response telnyx.Response
---@field has_next fun(self: telnyx.storage.StorageMigrationsListAnswer): boolean
---@field next_page fun(self: telnyx.storage.StorageMigrationsListAnswer): telnyx.storage.StorageMigrationsListAnswer?, telnyx.Error, telnyx.Response
---@field pages fun(self: telnyx.storage.StorageMigrationsListAnswer): fun(): telnyx.storage.StorageMigrationsListAnswer?
---@field each fun(self: telnyx.storage.StorageMigrationsListAnswer): fun(): telnyx.storage.MigrationParams?

---@class telnyx.storage.StorageMigrationsRetrieveAnswer
---@field data telnyx.storage.MigrationParams
