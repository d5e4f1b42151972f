---@meta _
-- Types of `client.telephony_credentials` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.telephony_credentials
local telephony_credentials = {}

---@class telnyx.telephony_credentials.CreateParameters
---@field connection_id string
---@field expires_at? string
---@field name? string
---@field tag? string

---`POST /telephony_credentials`
---@param parameters telnyx.telephony_credentials.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function telephony_credentials.create(parameters, opts) end

---`POST /telephony_credentials/{id}/token`
---@param id string
---@param opts? telnyx.CallOptions
---@return string?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): string?, telnyx.Error?, telnyx.Response?
function telephony_credentials.create_token(id, opts) end

---`DELETE /telephony_credentials/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function telephony_credentials.delete(id, opts) end

---@class telnyx.telephony_credentials.ListParameters
---@field filter_name? string
---@field filter_resource_id? string
---@field filter_sip_username? string
---@field filter_status? string
---@field filter_tag? string
---@field page_number? integer
---@field page_size? integer
---@field filter? { name?: string, resource_id?: string, sip_username?: string, status?: string, tag?: string }
---@field page? { number?: integer, size?: integer }

---`GET /telephony_credentials`
---@param parameters? telnyx.telephony_credentials.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function telephony_credentials.list(parameters, opts) end

---`GET /telephony_credentials/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function telephony_credentials.retrieve(id, opts) end

---@class telnyx.telephony_credentials.UpdateParameters
---@field id? string
---@field connection_id? string
---@field expires_at? string
---@field name? string
---@field tag? string

---`PATCH /telephony_credentials/{id}`
---@param id string
---@param parameters? telnyx.telephony_credentials.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.telephony_credentials.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function telephony_credentials.update(id, parameters, opts) end
