---@meta _
-- Types of `client.credential_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.credential_connections
---@field actions telnyx.credential_connections.actions
local credential_connections = {}

---@class (exact) telnyx.credential_connections.CreateParameters
---@field connection_name telnyx.shared.ConnectionName
---@field password string
---@field user_name string
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field default_on_hold_comfort_noise_enabled? boolean # default false
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field inbound? telnyx.credential_connections.CredentialInbound
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.credential_connections.CredentialOutbound
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field sip_uri_calling_preference? 'disabled'|'unrestricted'|'internal'
---@field tags? string[]
---@field webhook_api_version? '1'|'2'|'texml' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates a credential connection.
---
---`POST /credential_connections`
---@param parameters telnyx.credential_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.credential_connections.CredentialConnectionsCreateAnswer?, telnyx.Error, telnyx.Response
function credential_connections.create(parameters, opts) end

---Deletes a credential connection.
---
---`DELETE /credential_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.credential_connections.CredentialConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.credential_connections.CredentialConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.credential_connections.CredentialConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
function credential_connections.delete(id, parameters, opts) end

---@class (exact) telnyx.credential_connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_fqdn? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field sort? 'created_at'|'connection_name'|'active' # default "created_at"
---@field filter? { connection_name?: { contains?: string, [string]: telnyx.NoSuchName }, fqdn?: string, outbound_voice_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists credential connections.
---
---`GET /credential_connections`
---@param parameters? telnyx.credential_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.credential_connections.CredentialConnection>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.credential_connections.CredentialConnection>?, telnyx.Error, telnyx.Response
function credential_connections.list(parameters, opts) end

---Retrieves a credential connection.
---
---`GET /credential_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.credential_connections.CredentialConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.credential_connections.CredentialConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.credential_connections.CredentialConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function credential_connections.retrieve(id, parameters, opts) end

---@class (exact) telnyx.credential_connections.UpdateParameters
---@field id? string
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name? telnyx.shared.ConnectionName
---@field conversation_persistence? boolean
---@field default_on_hold_comfort_noise_enabled? boolean # default false
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field inbound? telnyx.credential_connections.CredentialInbound
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.credential_connections.CredentialOutbound
---@field password? string
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field sip_uri_calling_preference? 'disabled'|'unrestricted'|'internal'
---@field tags? string[]
---@field user_name? string
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Updates a credential connection.
---
---`PATCH /credential_connections/{id}`
---@param id string
---@param parameters? telnyx.credential_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.credential_connections.CredentialConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.credential_connections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.credential_connections.CredentialConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.credential_connections.CredentialConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
function credential_connections.update(id, parameters, opts) end

---@class telnyx.credential_connections.actions
local credential_connections_actions = {}

---Checks whether a credential connection is registered.
---
---`POST /credential_connections/{id}/actions/check_registration_status`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.credential_connections.CredentialConnectionsActionsCheckRegistrationStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.credential_connections.CredentialConnectionsActionsCheckRegistrationStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.credential_connections.CredentialConnectionsActionsCheckRegistrationStatusAnswer?, telnyx.Error, telnyx.Response
function credential_connections_actions.check_registration_status(id, parameters, opts) end

---@class telnyx.credential_connections.CredentialConnection
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name? string
---@field conversation_persistence? boolean
---@field created_at? string # when it was created
---@field default_on_hold_comfort_noise_enabled? boolean # default true
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field id string
---@field inbound? telnyx.credential_connections.CredentialInbound
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.credential_connections.CredentialOutbound
---@field password? string
---@field record_type? string # the kind of record
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field sip_uri_calling_preference? 'disabled'|'unrestricted'|'internal'
---@field tags? string[]
---@field updated_at? string # when it last changed
---@field user_name? string
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30

---@class telnyx.credential_connections.CredentialConnectionsActionsCheckRegistrationStatusAnswer
---@field data telnyx.credential_connections.CredentialConnectionsActionsCheckRegistrationStatusAnswerData

---@class telnyx.credential_connections.CredentialConnectionsActionsCheckRegistrationStatusAnswerData
---@field ip_address? string
---@field last_registration? string
---@field port? integer
---@field record_type? string # the kind of record
---@field sip_username? string
---@field status? 'Not Applicable'|'Not Registered'|'Failed'|'Expired'|'Registered'|'Unregistered'
---@field transport? string
---@field user_agent? string

---@class telnyx.credential_connections.CredentialConnectionsCreateAnswer
---@field data telnyx.credential_connections.CredentialConnection

---@class telnyx.credential_connections.CredentialConnectionsDeleteAnswer
---@field data telnyx.credential_connections.CredentialConnection

---@class telnyx.credential_connections.CredentialConnectionsRetrieveAnswer
---@field data telnyx.credential_connections.CredentialConnection

---@class telnyx.credential_connections.CredentialConnectionsUpdateAnswer
---@field data telnyx.credential_connections.CredentialConnection

---@class telnyx.credential_connections.CredentialInbound
---@field ani_number_format? '+E.164'|'E.164'|'+E.164-national'|'E.164-national' # default "E.164-national"
---@field channel_limit? integer
---@field codecs? string[]
---@field default_routing_method? 'sequential'|'round-robin'
---@field dnis_number_format? '+e164'|'e164'|'national'|'sip_username' # default "e164"
---@field generate_ringback_tone? boolean # default false
---@field isup_headers_enabled? boolean # default false
---@field prack_enabled? boolean # default false
---@field shaken_stir_enabled? boolean # default false
---@field simultaneous_ringing? 'disabled'|'enabled' # default "disabled"
---@field sip_compact_headers_enabled? boolean # default true
---@field timeout_1xx_secs? integer # seconds, 1 to 120, default 3
---@field timeout_2xx_secs? integer # seconds, 1 to 600, default 90

---@class telnyx.credential_connections.CredentialOutbound
---@field ani_override? string # default ""
---@field ani_override_type? 'always'|'normal'|'emergency' # default "always"
---@field call_parking_enabled? boolean # default false
---@field channel_limit? integer
---@field generate_ringback_tone? boolean # default false
---@field instant_ringback_enabled? boolean # default true
---@field localization? string # default "US"
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId
---@field t38_reinvite_source? 'telnyx'|'customer'|'disabled'|'passthru'|'caller-passthru'|'callee-passthru' # default "telnyx"
