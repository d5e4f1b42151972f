---@meta _
-- Types of `client.custom_storage_credentials` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.custom_storage_credentials
local custom_storage_credentials = {}

---@class (exact) telnyx.custom_storage_credentials.CreateParameters
---@field connection_id? string
---@field backend 'azure'|'gcs'|'s3'|'s3-generic'
---@field configuration telnyx.custom_storage_credentials.GCSConfigurationData|telnyx.custom_storage_credentials.S3ConfigurationData|telnyx.custom_storage_credentials.S3GenericConfigurationData|telnyx.custom_storage_credentials.AzureConfigurationData
---@field [string] telnyx.NoSuchName

---Creates the storage credentials of a connection.
---
---`POST /custom_storage_credentials/{connection_id}`
---@param connection_id string
---@param parameters telnyx.custom_storage_credentials.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.custom_storage_credentials.CredentialsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.custom_storage_credentials.CreateParameters, opts?: telnyx.CallOptions): telnyx.custom_storage_credentials.CredentialsResponse?, telnyx.Error, telnyx.Response
function custom_storage_credentials.create(connection_id, parameters, opts) end

---Deletes the storage credentials of a connection.
---
---`DELETE /custom_storage_credentials/{connection_id}`
---@param connection_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(connection_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { connection_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function custom_storage_credentials.delete(connection_id, parameters, opts) end

---Retrieves the storage credentials of a connection.
---
---`GET /custom_storage_credentials/{connection_id}`
---@param connection_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.custom_storage_credentials.CredentialsResponse?, telnyx.Error, telnyx.Response
---@overload fun(connection_id: string, opts?: telnyx.CallOptions): telnyx.custom_storage_credentials.CredentialsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { connection_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.custom_storage_credentials.CredentialsResponse?, telnyx.Error, telnyx.Response
function custom_storage_credentials.retrieve(connection_id, parameters, opts) end

---@class (exact) telnyx.custom_storage_credentials.UpdateParameters
---@field connection_id? string
---@field backend 'azure'|'gcs'|'s3'|'s3-generic'
---@field configuration telnyx.custom_storage_credentials.GCSConfigurationData|telnyx.custom_storage_credentials.S3ConfigurationData|telnyx.custom_storage_credentials.S3GenericConfigurationData|telnyx.custom_storage_credentials.AzureConfigurationData
---@field [string] telnyx.NoSuchName

---Updates the storage credentials of a connection.
---
---`PUT /custom_storage_credentials/{connection_id}`
---@param connection_id string
---@param parameters telnyx.custom_storage_credentials.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.custom_storage_credentials.CredentialsResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.custom_storage_credentials.UpdateParameters, opts?: telnyx.CallOptions): telnyx.custom_storage_credentials.CredentialsResponse?, telnyx.Error, telnyx.Response
function custom_storage_credentials.update(connection_id, parameters, opts) end

---@alias telnyx.custom_storage_credentials.AwsAccessKeyId string

---@alias telnyx.custom_storage_credentials.AwsSecretAccessKey string

---@alias telnyx.custom_storage_credentials.AzureAccountKey string

---@alias telnyx.custom_storage_credentials.AzureAccountName string

---@class telnyx.custom_storage_credentials.AzureConfigurationData
---@field account_key? telnyx.custom_storage_credentials.AzureAccountKey
---@field account_name? telnyx.custom_storage_credentials.AzureAccountName
---@field backend 'azure'
---@field bucket? telnyx.custom_storage_credentials.Bucket

---@alias telnyx.custom_storage_credentials.Bucket string

---@alias telnyx.custom_storage_credentials.ConnectionIdCredentials string

---@alias telnyx.custom_storage_credentials.Credentials string

---@class telnyx.custom_storage_credentials.CredentialsResponse
---@field connection_id telnyx.custom_storage_credentials.ConnectionIdCredentials
---@field data telnyx.custom_storage_credentials.CustomStorageConfiguration
---@field record_type telnyx.custom_storage_credentials.RecordType # the kind of record

---@class telnyx.custom_storage_credentials.CustomStorageConfiguration
---@field backend 'azure'|'gcs'|'s3'|'s3-generic'
---@field configuration telnyx.custom_storage_credentials.GCSConfigurationData|telnyx.custom_storage_credentials.S3ConfigurationData|telnyx.custom_storage_credentials.S3GenericConfigurationData|telnyx.custom_storage_credentials.AzureConfigurationData

---@class telnyx.custom_storage_credentials.GCSConfigurationData
---@field backend 'gcs'
---@field bucket? telnyx.custom_storage_credentials.Bucket
---@field credentials? telnyx.custom_storage_credentials.Credentials

---@alias telnyx.custom_storage_credentials.RecordType 'custom_storage_credentials'

---@alias telnyx.custom_storage_credentials.Region string

---@class telnyx.custom_storage_credentials.S3ConfigurationData
---@field aws_access_key_id telnyx.custom_storage_credentials.AwsAccessKeyId
---@field aws_secret_access_key telnyx.custom_storage_credentials.AwsSecretAccessKey
---@field backend 's3'
---@field bucket telnyx.custom_storage_credentials.Bucket
---@field region telnyx.custom_storage_credentials.Region

---@class telnyx.custom_storage_credentials.S3GenericConfigurationData
---@field aws_access_key_id string
---@field aws_secret_access_key string
---@field backend 's3-generic'
---@field bucket string
---@field endpoint string
---@field region string
