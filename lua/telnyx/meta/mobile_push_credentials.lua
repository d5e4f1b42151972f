---@meta _
-- Types of `client.mobile_push_credentials` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.mobile_push_credentials
local mobile_push_credentials = {}

---@class telnyx.mobile_push_credentials.CreateParameters
---@field alias? string
---@field type? string
---@field certificate? string
---@field private_key? string
---@field project_account_json_file? table
---@field create_mobile_push_credential_request? table

---`POST /mobile_push_credentials`
---@param parameters telnyx.mobile_push_credentials.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function mobile_push_credentials.create(parameters, opts) end

---`DELETE /mobile_push_credentials/{push_credential_id}`
---@param push_credential_id string
---@param opts? telnyx.CallOptions
---@return true?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { push_credential_id: string }, opts?: telnyx.CallOptions): true?, telnyx.Error?, telnyx.Response?
function mobile_push_credentials.delete(push_credential_id, opts) end

---@class telnyx.mobile_push_credentials.ListParameters
---@field filter_alias? string
---@field filter_type? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { alias?: string, type?: string }
---@field page? { number?: integer, size?: integer }

---`GET /mobile_push_credentials`
---@param parameters? telnyx.mobile_push_credentials.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function mobile_push_credentials.list(parameters, opts) end

---`GET /mobile_push_credentials/{push_credential_id}`
---@param push_credential_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { push_credential_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function mobile_push_credentials.retrieve(push_credential_id, opts) end
