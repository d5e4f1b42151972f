---@meta _
-- Types of `client.mobile_push_credentials` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.mobile_push_credentials
local mobile_push_credentials = {}

---@class (exact) telnyx.mobile_push_credentials.CreateParameters
---@field alias? string
---@field type? 'ios'
---@field certificate? string
---@field private_key? string
---@field project_account_json_file? table
---@field create_mobile_push_credential_request? table
---@field [string] telnyx.NoSuchName

---Creates a mobile push credential.
---
---`POST /mobile_push_credentials`
---@param parameters telnyx.mobile_push_credentials.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_push_credentials.PushCredentialResponse?, telnyx.Error, telnyx.Response
function mobile_push_credentials.create(parameters, opts) end

---Deletes a mobile push credential.
---
---`DELETE /mobile_push_credentials/{push_credential_id}`
---@param push_credential_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error, telnyx.Response
---@overload fun(push_credential_id: string, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { push_credential_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): true?, telnyx.Error, telnyx.Response
function mobile_push_credentials.delete(push_credential_id, parameters, opts) end

---@class (exact) telnyx.mobile_push_credentials.ListParameters
---@field filter_alias? string
---@field filter_type? 'ios'|'android'
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 20
---@field filter? { alias?: string, type?: 'ios'|'android', [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists mobile push credentials.
---
---`GET /mobile_push_credentials`
---@param parameters? telnyx.mobile_push_credentials.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.mobile_push_credentials.PushCredential>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.mobile_push_credentials.PushCredential>?, telnyx.Error, telnyx.Response
function mobile_push_credentials.list(parameters, opts) end

---Retrieves a mobile push credential.
---
---`GET /mobile_push_credentials/{push_credential_id}`
---@param push_credential_id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.mobile_push_credentials.PushCredentialResponse?, telnyx.Error, telnyx.Response
---@overload fun(push_credential_id: string, opts?: telnyx.CallOptions): telnyx.mobile_push_credentials.PushCredentialResponse?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { push_credential_id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.mobile_push_credentials.PushCredentialResponse?, telnyx.Error, telnyx.Response
function mobile_push_credentials.retrieve(push_credential_id, parameters, opts) end

---@class telnyx.mobile_push_credentials.PushCredential
---@field alias string
---@field certificate string
---@field created_at string # when it was created
---@field id string
---@field private_key string
---@field project_account_json_file table
---@field record_type string # the kind of record
---@field type string
---@field updated_at string # when it last changed

---@class telnyx.mobile_push_credentials.PushCredentialResponse
---@field data telnyx.mobile_push_credentials.PushCredential
