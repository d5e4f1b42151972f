---@meta _
-- Types of `client.telephony_credentials` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.telephony_credentials
local telephony_credentials = {}

---@class (exact) telnyx.telephony_credentials.CreateParameters
---@field connection_id string
---@field expires_at? string
---@field name? string
---@field tag? string
---@field [string] telnyx.NoSuchName

---Creates a telephony credential.
---
---`POST /telephony_credentials`
---@param parameters telnyx.telephony_credentials.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.telephony_credentials.TelephonyCredentialsCreateAnswer?, telnyx.Error, telnyx.Response
function telephony_credentials.create(parameters, opts) end

---Creates an access token of a telephony credential.
---
---`POST /telephony_credentials/{id}/token`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): string?, telnyx.Error, telnyx.Response
function telephony_credentials.create_token(id, parameters, opts) end

---Deletes a telephony credential.
---
---`DELETE /telephony_credentials/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.telephony_credentials.TelephonyCredentialsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.telephony_credentials.TelephonyCredentialsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.telephony_credentials.TelephonyCredentialsDeleteAnswer?, telnyx.Error, telnyx.Response
function telephony_credentials.delete(id, parameters, opts) end

---@class (exact) telnyx.telephony_credentials.ListParameters
---@field filter_name? string
---@field filter_resource_id? string
---@field filter_sip_username? string
---@field filter_status? string
---@field filter_tag? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 50
---@field filter? { name?: string, resource_id?: string, sip_username?: string, status?: string, tag?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists telephony credentials.
---
---`GET /telephony_credentials`
---@param parameters? telnyx.telephony_credentials.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.telephony_credentials.TelephonyCredential>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.telephony_credentials.TelephonyCredential>?, telnyx.Error, telnyx.Response
function telephony_credentials.list(parameters, opts) end

---Retrieves a telephony credential.
---
---`GET /telephony_credentials/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.telephony_credentials.TelephonyCredentialsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.telephony_credentials.TelephonyCredentialsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.telephony_credentials.TelephonyCredentialsRetrieveAnswer?, telnyx.Error, telnyx.Response
function telephony_credentials.retrieve(id, parameters, opts) end

---@class (exact) telnyx.telephony_credentials.UpdateParameters
---@field id? string
---@field connection_id? string
---@field expires_at? string
---@field name? string
---@field tag? string
---@field [string] telnyx.NoSuchName

---Updates a telephony credential.
---
---`PATCH /telephony_credentials/{id}`
---@param id string
---@param parameters? telnyx.telephony_credentials.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.telephony_credentials.TelephonyCredentialsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.telephony_credentials.UpdateParameters, opts?: telnyx.CallOptions): telnyx.telephony_credentials.TelephonyCredentialsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.telephony_credentials.TelephonyCredentialsUpdateAnswer?, telnyx.Error, telnyx.Response
function telephony_credentials.update(id, parameters, opts) end

---@class telnyx.telephony_credentials.TelephonyCredential
---@field created_at? string # when it was created
---@field expired? boolean
---@field expires_at? string
---@field id string
---@field name? string
---@field record_type? string # the kind of record
---@field resource_id? string
---@field sip_password? string
---@field sip_username? string
---@field updated_at? string # when it last changed
---@field user_id? string

---@class telnyx.telephony_credentials.TelephonyCredentialsCreateAnswer
---@field data telnyx.telephony_credentials.TelephonyCredential

---@class telnyx.telephony_credentials.TelephonyCredentialsDeleteAnswer
---@field data telnyx.telephony_credentials.TelephonyCredential

---@class telnyx.telephony_credentials.TelephonyCredentialsRetrieveAnswer
---@field data telnyx.telephony_credentials.TelephonyCredential

---@class telnyx.telephony_credentials.TelephonyCredentialsUpdateAnswer
---@field data telnyx.telephony_credentials.TelephonyCredential
