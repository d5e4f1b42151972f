-- What editors and the documentation know about the types of `custom_storage_credentials`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["custom_storage_credentials.create"] = "CredentialsResponse",
    ["custom_storage_credentials.retrieve"] = "CredentialsResponse",
    ["custom_storage_credentials.update"] = "CredentialsResponse",
  },
  parameters = {
    ["custom_storage_credentials.create"] = {
      backend = "'azure'|'gcs'|'s3'|'s3-generic'",
      configuration = "GCSConfigurationData|S3ConfigurationData|S3GenericConfigurationData|AzureConfigurationData",
    },
    ["custom_storage_credentials.update"] = {
      backend = "'azure'|'gcs'|'s3'|'s3-generic'",
      configuration = "GCSConfigurationData|S3ConfigurationData|S3GenericConfigurationData|AzureConfigurationData",
    },
  },
  facts = {
  },
  types = {
    AwsAccessKeyId = "string",
    AwsSecretAccessKey = "string",
    AzureAccountKey = "string",
    AzureAccountName = "string",
    AzureConfigurationData = {
      account_key = "AzureAccountKey",
      account_name = "AzureAccountName",
      backend = "'azure'!",
      bucket = "Bucket",
    },
    Bucket = "string",
    ConnectionIdCredentials = "string",
    Credentials = "string",
    CredentialsResponse = {
      connection_id = "ConnectionIdCredentials!",
      data = "CustomStorageConfiguration!",
      record_type = "RecordType!",
    },
    CustomStorageConfiguration = {
      backend = "'azure'|'gcs'|'s3'|'s3-generic'!",
      configuration = "GCSConfigurationData|S3ConfigurationData|S3GenericConfigurationData|AzureConfigurationData!",
    },
    GCSConfigurationData = {
      backend = "'gcs'!",
      bucket = "Bucket",
      credentials = "Credentials",
    },
    RecordType = "'custom_storage_credentials'",
    Region = "string",
    S3ConfigurationData = {
      aws_access_key_id = "AwsAccessKeyId!",
      aws_secret_access_key = "AwsSecretAccessKey!",
      backend = "'s3'!",
      bucket = "Bucket!",
      region = "Region!",
    },
    S3GenericConfigurationData = {
      aws_access_key_id = "string!",
      aws_secret_access_key = "string!",
      backend = "'s3-generic'!",
      bucket = "string!",
      endpoint = "string!",
      region = "string!",
    },
  },
}
