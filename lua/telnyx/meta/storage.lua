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

---`GET /storage/migration_source_coverage`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage.list_migration_source_coverage(opts) end

---@class telnyx.storage.buckets
---@field ssl_certificate telnyx.storage.buckets.ssl_certificate
---@field usage telnyx.storage.buckets.usage
local storage_buckets = {}

---@class telnyx.storage.buckets.CreatePresignedUrlParameters
---@field bucket_name string
---@field object_name string
---@field ttl? integer
---@field body? table

---`POST /storage/buckets/{bucket_name}/{object_name}/presigned_url`
---@param parameters telnyx.storage.buckets.CreatePresignedUrlParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage_buckets.create_presigned_url(parameters, opts) end

---@class telnyx.storage.buckets.ssl_certificate
local storage_buckets_ssl_certificate = {}

---@class telnyx.storage.buckets.ssl_certificate.CreateParameters
---@field bucket_name? string
---@field certificate? telnyx.File
---@field private_key? telnyx.File

---`PUT /storage/buckets/{bucket_name}/ssl_certificate`
---@param bucket_name string
---@param parameters? telnyx.storage.buckets.ssl_certificate.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.storage.buckets.ssl_certificate.CreateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_buckets_ssl_certificate.create(bucket_name, parameters, opts) end

---`DELETE /storage/buckets/{bucket_name}/ssl_certificate`
---@param bucket_name string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { bucket_name: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_buckets_ssl_certificate.delete(bucket_name, opts) end

---`GET /storage/buckets/{bucket_name}/ssl_certificate`
---@param bucket_name string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { bucket_name: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_buckets_ssl_certificate.retrieve(bucket_name, opts) end

---@class telnyx.storage.buckets.usage
local storage_buckets_usage = {}

---@class telnyx.storage.buckets.usage.GetApiUsageParameters
---@field bucket_name? string
---@field filter_end_time? telnyx.DateTime
---@field filter_start_time? telnyx.DateTime
---@field filter? { end_time?: telnyx.DateTime, start_time?: telnyx.DateTime }

---`GET /storage/buckets/{bucket_name}/usage/api`
---@param bucket_name string
---@param parameters telnyx.storage.buckets.usage.GetApiUsageParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.storage.buckets.usage.GetApiUsageParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_buckets_usage.get_api_usage(bucket_name, parameters, opts) end

---`GET /storage/buckets/{bucket_name}/usage/storage`
---@param bucket_name string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { bucket_name: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_buckets_usage.get_bucket_usage(bucket_name, opts) end

---@class telnyx.storage.cloudfs
---@field actions telnyx.storage.cloudfs.actions
local storage_cloudfs = {}

---@class telnyx.storage.cloudfs.CreateParameters
---@field name string
---@field region string
---@field idempotency_key? string

---`POST /storage/cloudfs`
---@param parameters telnyx.storage.cloudfs.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage_cloudfs.create(parameters, opts) end

---`DELETE /storage/cloudfs/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_cloudfs.delete(id, opts) end

---@class telnyx.storage.cloudfs.ListParameters
---@field filter_name? string
---@field filter_region? string
---@field filter_status? string
---@field page_after? string
---@field page_before? string
---@field page_limit? integer
---@field sort? string
---@field filter? { name?: string, region?: string, status?: string }
---@field page? { after?: string, before?: string, limit?: integer }

---`GET /storage/cloudfs`
---@param parameters? telnyx.storage.cloudfs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function storage_cloudfs.list(parameters, opts) end

---`GET /storage/cloudfs/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_cloudfs.retrieve(id, opts) end

---@class telnyx.storage.cloudfs.UpdateParameters
---@field id? string
---@field name? string

---`PATCH /storage/cloudfs/{id}`
---@param id string
---@param parameters? telnyx.storage.cloudfs.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.storage.cloudfs.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_cloudfs.update(id, parameters, opts) end

---@class telnyx.storage.cloudfs.actions
local storage_cloudfs_actions = {}

---`POST /storage/cloudfs/{id}/actions/rotate-meta-token`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_cloudfs_actions.rotate_meta_token(id, opts) end

---@class telnyx.storage.kvs
---@field keys telnyx.storage.kvs.keys
local storage_kvs = {}

---@class telnyx.storage.kvs.CreateParameters
---@field name string

---`POST /storage/kvs`
---@param parameters telnyx.storage.kvs.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage_kvs.create(parameters, opts) end

---`DELETE /storage/kvs/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_kvs.delete(id, opts) end

---@class telnyx.storage.kvs.ListParameters
---@field page_number? integer
---@field page_size? integer
---@field page? { number?: integer, size?: integer }

---`GET /storage/kvs`
---@param parameters? telnyx.storage.kvs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function storage_kvs.list(parameters, opts) end

---`GET /storage/kvs/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_kvs.retrieve(id, opts) end

---@class telnyx.storage.kvs.keys
local storage_kvs_keys = {}

---@class telnyx.storage.kvs.keys.DeleteParameters
---@field id string
---@field key string

---`DELETE /storage/kvs/{id}/keys/{key}`
---@param parameters telnyx.storage.kvs.keys.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function storage_kvs_keys.delete(parameters, opts) end

---@class telnyx.storage.kvs.keys.ListParameters
---@field id? string
---@field cursor? string
---@field limit? integer
---@field prefix? string

---`GET /storage/kvs/{id}/keys`
---@param id string
---@param parameters? telnyx.storage.kvs.keys.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.storage.kvs.keys.ListParameters, opts?: telnyx.CallOptions): telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function storage_kvs_keys.list(id, parameters, opts) end

---@class telnyx.storage.kvs.keys.RetrieveParameters
---@field id string
---@field key string

---`GET /storage/kvs/{id}/keys/{key}`
---@param parameters telnyx.storage.kvs.keys.RetrieveParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
function storage_kvs_keys.retrieve(parameters, opts) end

---@class telnyx.storage.kvs.keys.UpdateParameters
---@field id string
---@field key string
---@field body telnyx.File
---@field ttl_secs? integer

---`PUT /storage/kvs/{id}/keys/{key}`
---@param parameters telnyx.storage.kvs.keys.UpdateParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
function storage_kvs_keys.update(parameters, opts) end

---@class telnyx.storage.migration_sources
local storage_migration_sources = {}

---@class telnyx.storage.migration_sources.CreateParameters
---@field bucket_name string
---@field provider string
---@field provider_auth table
---@field source_region? string

---`POST /storage/migration_sources`
---@param parameters telnyx.storage.migration_sources.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage_migration_sources.create(parameters, opts) end

---`DELETE /storage/migration_sources/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_migration_sources.delete(id, opts) end

---`GET /storage/migration_sources`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage_migration_sources.list(opts) end

---`GET /storage/migration_sources/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_migration_sources.retrieve(id, opts) end

---@class telnyx.storage.migrations
---@field actions telnyx.storage.migrations.actions
local storage_migrations = {}

---@class telnyx.storage.migrations.CreateParameters
---@field source_id string
---@field target_bucket_name string
---@field target_region string
---@field refresh? boolean

---`POST /storage/migrations`
---@param parameters telnyx.storage.migrations.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage_migrations.create(parameters, opts) end

---`GET /storage/migrations`
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage_migrations.list(opts) end

---`GET /storage/migrations/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_migrations.retrieve(id, opts) end

---@class telnyx.storage.migrations.actions
local storage_migrations_actions = {}

---`POST /storage/migrations/{id}/actions/stop`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_migrations_actions.stop(id, opts) end

---@class telnyx.storage.sqldbs
---@field actions telnyx.storage.sqldbs.actions
local storage_sqldbs = {}

---@class telnyx.storage.sqldbs.CreateParameters
---@field name string

---`POST /storage/sqldbs`
---@param parameters telnyx.storage.sqldbs.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function storage_sqldbs.create(parameters, opts) end

---@class telnyx.storage.sqldbs.DeleteParameters
---@field id? string
---@field force? boolean

---`DELETE /storage/sqldbs/{id}`
---@param id string
---@param parameters? telnyx.storage.sqldbs.DeleteParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.storage.sqldbs.DeleteParameters, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function storage_sqldbs.delete(id, parameters, opts) end

---@class telnyx.storage.sqldbs.ListParameters
---@field filter_name? string
---@field filter_status? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { name?: string, status?: string }
---@field page? { number?: integer, size?: integer }

---`GET /storage/sqldbs`
---@param parameters? telnyx.storage.sqldbs.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function storage_sqldbs.list(parameters, opts) end

---`GET /storage/sqldbs/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_sqldbs.retrieve(id, opts) end

---@class telnyx.storage.sqldbs.actions
local storage_sqldbs_actions = {}

---@class telnyx.storage.sqldbs.actions.QueryParameters
---@field id? string
---@field sql string
---@field params? any[]

---`POST /storage/sqldbs/{id}/actions/query`
---@param id string
---@param parameters telnyx.storage.sqldbs.actions.QueryParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.storage.sqldbs.actions.QueryParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function storage_sqldbs_actions.query(id, parameters, opts) end
