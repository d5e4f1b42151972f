---@meta _
-- Types of `client.fqdn_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.fqdn_connections
---@field fqdn_authentication telnyx.fqdn_connections.fqdn_authentication
local fqdn_connections = {}

---@class telnyx.fqdn_connections.CreateParameters
---@field connection_name string
---@field active? boolean
---@field anchorsite_override? string
---@field android_push_credential_id? string
---@field call_cost_in_webhooks? boolean
---@field default_on_hold_comfort_noise_enabled? boolean
---@field dtmf_type? string
---@field encode_contact_header_enabled? boolean
---@field encrypted_media? string
---@field inbound? table
---@field ios_push_credential_id? string
---@field jitter_buffer? table
---@field microsoft_teams_sbc? boolean
---@field noise_suppression? string
---@field noise_suppression_details? table
---@field onnet_t38_passthrough_enabled? boolean
---@field outbound? table
---@field rtcp_settings? table
---@field tags? string[]
---@field transport_protocol? string
---@field webhook_api_version? string
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`POST /fqdn_connections`
---@param parameters telnyx.fqdn_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
function fqdn_connections.create(parameters, opts) end

---`DELETE /fqdn_connections/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fqdn_connections.delete(id, opts) end

---@class telnyx.fqdn_connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_fqdn? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer
---@field page_size? integer
---@field sort? string
---@field filter? { connection_name?: { contains?: string }, fqdn?: string, outbound_voice_profile_id?: string }
---@field page? { number?: integer, size?: integer }

---`GET /fqdn_connections`
---@param parameters? telnyx.fqdn_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<table>?, telnyx.Error?, telnyx.Response?
function fqdn_connections.list(parameters, opts) end

---`GET /fqdn_connections/{id}`
---@param id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fqdn_connections.retrieve(id, opts) end

---@class telnyx.fqdn_connections.UpdateParameters
---@field id? string
---@field active? boolean
---@field anchorsite_override? string
---@field android_push_credential_id? string
---@field call_cost_in_webhooks? boolean
---@field connection_name? string
---@field conversation_persistence? boolean
---@field default_on_hold_comfort_noise_enabled? boolean
---@field dtmf_type? string
---@field encode_contact_header_enabled? boolean
---@field encrypted_media? string
---@field inbound? table
---@field ios_push_credential_id? string
---@field jitter_buffer? table
---@field noise_suppression? string
---@field noise_suppression_details? table
---@field onnet_t38_passthrough_enabled? boolean
---@field outbound? table
---@field rtcp_settings? table
---@field tags? string[]
---@field transport_protocol? string
---@field webhook_api_version? string
---@field webhook_event_failover_url? string
---@field webhook_event_url? string
---@field webhook_timeout_secs? integer

---`PATCH /fqdn_connections/{id}`
---@param id string
---@param parameters? telnyx.fqdn_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.fqdn_connections.UpdateParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fqdn_connections.update(id, parameters, opts) end

---@class telnyx.fqdn_connections.fqdn_authentication
local fqdn_connections_fqdn_authentication = {}

---`GET /fqdn_connections/{fqdn_connection_id}/fqdn_authentication`
---@param fqdn_connection_id string
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: { fqdn_connection_id: string }, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fqdn_connections_fqdn_authentication.list(fqdn_connection_id, opts) end

---@class telnyx.fqdn_connections.fqdn_authentication.PatchAllParameters
---@field fqdn_connection_id? string
---@field failover_url? string
---@field fqdn_outbound_authentication? string
---@field ip_authentication_method? string
---@field password? string
---@field txt_name? string
---@field txt_ttl? integer
---@field txt_value? string
---@field user_name? string
---@field webhook_url? string

---`PATCH /fqdn_connections/{fqdn_connection_id}/fqdn_authentication`
---@param fqdn_connection_id string
---@param parameters? telnyx.fqdn_connections.fqdn_authentication.PatchAllParameters
---@param opts? telnyx.CallOptions
---@return table?, telnyx.Error?, telnyx.Response?
---@overload fun(parameters: telnyx.fqdn_connections.fqdn_authentication.PatchAllParameters, opts?: telnyx.CallOptions): table?, telnyx.Error?, telnyx.Response?
function fqdn_connections_fqdn_authentication.patch_all(fqdn_connection_id, parameters, opts) end
