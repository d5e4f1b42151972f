---@meta _
-- Types of `client.uac_connections` for editors; nothing loads this file at run time.
-- Written by tools/api/generate.lua out of lua/telnyx/resources and tools/api/types.

---@class telnyx.uac_connections
---@field actions telnyx.uac_connections.actions
local uac_connections = {}

---@class (exact) telnyx.uac_connections.CreateParameters
---@field connection_name telnyx.shared.ConnectionName
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field default_on_hold_comfort_noise_enabled? boolean # default false
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field external_uac_settings? telnyx.uac_connections.UacExternalSettings
---@field inbound? telnyx.uac_connections.UacInboundRequest
---@field internal_uac_settings? telnyx.uac_connections.UacInternalSettings
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.uac_connections.UacOutbound
---@field password? string
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field sip_uri_calling_preference? 'disabled'|'unrestricted'|'internal'
---@field tags? string[]
---@field user_name? string
---@field webhook_api_version? '1'|'2'|'texml' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30
---@field [string] telnyx.NoSuchName

---Creates a UAC connection.
---
---`POST /uac_connections`
---@param parameters telnyx.uac_connections.CreateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.uac_connections.UacConnectionsCreateAnswer?, telnyx.Error, telnyx.Response
function uac_connections.create(parameters, opts) end

---Deletes a UAC connection.
---
---`DELETE /uac_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.uac_connections.UacConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.uac_connections.UacConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.uac_connections.UacConnectionsDeleteAnswer?, telnyx.Error, telnyx.Response
function uac_connections.delete(id, parameters, opts) end

---@class (exact) telnyx.uac_connections.ListParameters
---@field filter_connection_name_contains? string
---@field filter_fqdn? string
---@field filter_outbound_voice_profile_id? string
---@field page_number? integer # which page; at least 1, default 1
---@field page_size? integer # how many items a page has; 1 to 250, default 250
---@field sort? 'created_at'|'connection_name'|'active' # default "created_at"
---@field filter? { connection_name?: { contains?: string, [string]: telnyx.NoSuchName }, fqdn?: string, outbound_voice_profile_id?: string, [string]: telnyx.NoSuchName }
---@field page? { number?: integer, size?: integer, [string]: telnyx.NoSuchName }
---@field [string] telnyx.NoSuchName

---Lists UAC connections.
---
---`GET /uac_connections`
---@param parameters? telnyx.uac_connections.ListParameters
---@param opts? telnyx.CallOptions
---@return telnyx.Page<telnyx.uac_connections.UacConnection>?, telnyx.Error, telnyx.Response
---@overload fun(opts: telnyx.CallOptions): telnyx.Page<telnyx.uac_connections.UacConnection>?, telnyx.Error, telnyx.Response
function uac_connections.list(parameters, opts) end

---Retrieves a UAC connection.
---
---`GET /uac_connections/{id}`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.uac_connections.UacConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.uac_connections.UacConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.uac_connections.UacConnectionsRetrieveAnswer?, telnyx.Error, telnyx.Response
function uac_connections.retrieve(id, parameters, opts) end

---@class (exact) telnyx.uac_connections.UpdateParameters
---@field id? string
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name? telnyx.shared.ConnectionName
---@field default_on_hold_comfort_noise_enabled? boolean # default false
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field external_uac_settings? telnyx.uac_connections.UacExternalSettings
---@field inbound? telnyx.uac_connections.UacInboundRequest
---@field internal_uac_settings? telnyx.uac_connections.UacInternalSettings
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.uac_connections.UacOutbound
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

---Updates a UAC connection.
---
---`PATCH /uac_connections/{id}`
---@param id string
---@param parameters? telnyx.uac_connections.UpdateParameters
---@param opts? telnyx.CallOptions
---@return telnyx.uac_connections.UacConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: telnyx.uac_connections.UpdateParameters, opts?: telnyx.CallOptions): telnyx.uac_connections.UacConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts: telnyx.CallOptions): telnyx.uac_connections.UacConnectionsUpdateAnswer?, telnyx.Error, telnyx.Response
function uac_connections.update(id, parameters, opts) end

---@class telnyx.uac_connections.actions
local uac_connections_actions = {}

---Checks whether a UAC connection is registered.
---
---`POST /uac_connections/{id}/actions/check_registration_status`
---@param id string
---@param parameters? telnyx.NoParameters
---@param opts? telnyx.CallOptions
---@return telnyx.uac_connections.UacConnectionsActionsCheckRegistrationStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(id: string, opts?: telnyx.CallOptions): telnyx.uac_connections.UacConnectionsActionsCheckRegistrationStatusAnswer?, telnyx.Error, telnyx.Response
---@overload fun(parameters: { id: string, [string]: telnyx.NoSuchName }, opts?: telnyx.CallOptions): telnyx.uac_connections.UacConnectionsActionsCheckRegistrationStatusAnswer?, telnyx.Error, telnyx.Response
function uac_connections_actions.check_registration_status(id, parameters, opts) end

---@class telnyx.uac_connections.UacConnection
---@field active? boolean
---@field anchorsite_override? telnyx.shared.AnchorsiteOverride # default "Latency"
---@field android_push_credential_id? telnyx.shared.ConnectionAndroidPushCredentialId
---@field authentication? 'uac-authentication'
---@field call_cost_in_webhooks? boolean # default false
---@field connection_name? string
---@field created_at? string # when it was created
---@field default_on_hold_comfort_noise_enabled? boolean # default true
---@field dtmf_type? telnyx.shared.DtmfType # default "RFC 2833"
---@field encode_contact_header_enabled? boolean # default false
---@field encrypted_media? telnyx.shared.EncryptedMedia
---@field external_uac_settings? telnyx.uac_connections.UacExternalSettings
---@field fqdn? string
---@field fqdn_outbound_authentication? 'credential-authentication'
---@field fqdns? telnyx.shared.Fqdn[]
---@field id string
---@field inbound? telnyx.uac_connections.UacInbound
---@field internal_uac_settings? telnyx.uac_connections.UacInternalSettings
---@field ios_push_credential_id? telnyx.shared.ConnectionIosPushCredentialId
---@field jitter_buffer? telnyx.shared.ConnectionJitterBuffer
---@field noise_suppression? telnyx.shared.ConnectionNoiseSuppression
---@field noise_suppression_details? telnyx.shared.ConnectionNoiseSuppressionDetails
---@field onnet_t38_passthrough_enabled? boolean # default false
---@field outbound? telnyx.uac_connections.UacOutbound
---@field password? string
---@field record_type? string # the kind of record
---@field registration_status? string
---@field registration_status_updated_at? string
---@field rtcp_settings? telnyx.shared.ConnectionRtcpSettings
---@field sip_uri_calling_preference? 'disabled'|'unrestricted'|'internal'
---@field tags? string[]
---@field updated_at? string # when it last changed
---@field user_name? string
---@field webhook_api_version? '1'|'2' # default "1"
---@field webhook_event_failover_url? string # a URL, default ""
---@field webhook_event_url? string # a URL
---@field webhook_timeout_secs? integer # seconds, 0 to 30

---@class telnyx.uac_connections.UacConnectionsActionsCheckRegistrationStatusAnswer
---@field data telnyx.uac_connections.UacConnectionsActionsCheckRegistrationStatusAnswerData

---@class telnyx.uac_connections.UacConnectionsActionsCheckRegistrationStatusAnswerData
---@field ip_address? string
---@field last_registration? string
---@field port? integer
---@field record_type? string # the kind of record
---@field sip_username? string
---@field status? 'Not Applicable'|'Not Registered'|'Failed'|'Expired'|'Registered'|'Unregistered'
---@field transport? string
---@field user_agent? string

---@class telnyx.uac_connections.UacConnectionsCreateAnswer
---@field data telnyx.uac_connections.UacConnection

---@class telnyx.uac_connections.UacConnectionsDeleteAnswer
---@field data telnyx.uac_connections.UacConnection

---@class telnyx.uac_connections.UacConnectionsRetrieveAnswer
---@field data telnyx.uac_connections.UacConnection

---@class telnyx.uac_connections.UacConnectionsUpdateAnswer
---@field data telnyx.uac_connections.UacConnection

---@class telnyx.uac_connections.UacExternalSettings
---@field auth_username? string
---@field expiration_sec? integer # seconds, at least 1
---@field from_user? string
---@field outbound_proxy? string
---@field password? string
---@field proxy? string
---@field transport? 'UDP'|'TLS'|'TCP'
---@field user_agent? string
---@field username? string # 4 to 32 characters

---@class telnyx.uac_connections.UacInbound
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
---@field sip_region? 'US'|'Europe'|'Australia' # default "US"
---@field sip_subdomain? string
---@field sip_subdomain_receive_settings? 'only_my_connections'|'from_anyone'
---@field timeout_1xx_secs? integer # seconds, 1 to 120, default 3
---@field timeout_2xx_secs? integer # seconds, 1 to 600, default 90

---@class telnyx.uac_connections.UacInboundRequest
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
---@field sip_region? 'US'|'Europe'|'Australia' # default "US"
---@field timeout_1xx_secs? integer # seconds, 1 to 120, default 3
---@field timeout_2xx_secs? integer # seconds, 1 to 600, default 90

---@class telnyx.uac_connections.UacInternalSettings
---@field destination_uri? string

---@class telnyx.uac_connections.UacOutbound
---@field ani_override? string # default ""
---@field ani_override_type? 'always'|'normal'|'emergency' # default "always"
---@field call_parking_enabled? boolean # default false
---@field channel_limit? integer
---@field generate_ringback_tone? boolean # default false
---@field instant_ringback_enabled? boolean # default true
---@field localization? string # default "US"
---@field outbound_voice_profile_id? telnyx.shared.OutboundVoiceProfileId
---@field t38_reinvite_source? 'telnyx'|'customer'|'disabled'|'passthru'|'caller-passthru'|'callee-passthru' # default "telnyx"
